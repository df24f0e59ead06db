import type { ReactiveElement } from 'lit';
import { LazyModule } from './base/lazy-module.js';
import type { Contact } from './model/schema.js';

/** What few data files say: notices, absences, more ways to reach somebody, barrier-free access. */
export const lazyMore = new LazyModule(() => import('./more.js'));

/** A contact with the hours it is there: whoever is away is not, whatever the week says. */
export const presence = <Who extends Partial<Contact>>(widget: ReactiveElement, contact: Who): Who =>
  (contact.absences && lazyMore.for(widget)?.withoutAbsences(contact)) || contact;
