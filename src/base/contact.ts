/** The contact a widget means. */
import type { Contact, RmiData } from '../model/schema.js';
import { Missing } from './state.js';

/**
 * The contact with an id; without one the first of those a widget can show.
 *
 * @param suits which contacts the widget can show; all of them if left out
 */
export function contactOf(
  data: RmiData,
  id: string | undefined,
  suits: (contact: Contact) => boolean = () => true,
): Contact | Missing {
  const found =
    id ? data.contacts.find((contact) => contact.id === id) : (data.contacts.find(suits) ?? data.contacts[0]);
  if (found) return found;
  return new Missing(`no contact "${id}"`, ({ noContact }) => noContact(id, data.contacts));
}
