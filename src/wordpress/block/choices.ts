/** Whom and what an author can choose: the entries of the site's data file, and the languages. */
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { RmiData } from '../../model/schema.js';
import { load } from '../../source/load.js';
import { languageChoices } from '../languages.js';
import { site } from './site.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export type Choices =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'ready'; readonly data: RmiData };

/** The data file as the widgets read it; loaded once, however many blocks there are. */
export function useChoices(): Choices {
  const [choices, setChoices] = useState<Choices>({ state: 'loading' });
  useEffect(() => {
    let isShown = true;
    const show = (next: Choices): void => {
      if (isShown) setChoices(next);
    };
    load(site().data).then(
      ({ data }) => show({ state: 'ready', data }),
      (error: Error) => show({ state: 'failed', reason: error.message }),
    );
    return () => {
      isShown = false;
    };
  }, []);
  return choices;
}

/** By name, as at the door; undefined where the attribute names no entry. */
export function entriesFor(attribute: string, { contacts, locations = [] }: RmiData): readonly Choice[] | undefined {
  const choices = (entries: readonly { readonly id?: string; readonly label: string }[]): Choice[] =>
    entries.flatMap(({ id, label }) => (id ? [{ value: id, label }] : []));
  if (attribute === 'contact') return choices(contacts.map(({ id, name }) => ({ ...(id && { id }), label: name })));
  if (attribute !== 'location') return undefined;
  return choices(locations.map(({ id, streetAddress }) => ({ ...(id && { id }), label: streetAddress ?? id ?? '' })));
}

/** What to tell an author whose choice is not in the data file any more; undefined where all is well. */
export function goneFrom(choices: Choices, attributes: Readonly<Record<string, string>>): string | undefined {
  if (choices.state !== 'ready') return undefined;
  const [gone] = Object.entries(attributes).filter(([name, id]) => {
    const entries = entriesFor(name, choices.data);
    return entries && !entries.some(({ value }) => value === id);
  });
  return (
    gone && sprintf(__('“%s” is not in the data file any more. Please choose another one.', 'rmi-widgets'), gone[1])
  );
}

/** Those of the site. */
export const languages = (): readonly Choice[] => {
  const ours = site().languages.split(' ').filter(Boolean);
  return languageChoices().filter(({ value }) => !ours.length || ours.includes(value));
};
