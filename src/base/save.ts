/** Loaded by the few who save, not by all who read. */
import { toVCard, vCardFileName, type VCardOptions } from '../export/vcard.js';
import type { Contact, RmiData } from '../model/schema.js';
import { clock } from './clock.js';

/** Hands the reader a contact for the address book; no server is asked. */
export function saveContact(contact: Contact, data: RmiData, options?: VCardOptions): void {
  const content = new Blob([toVCard(contact, data, options)], { type: 'text/vcard;charset=utf-8' });
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = vCardFileName(contact);
  link.click();
  // Some browsers read the file only after the click is over.
  clock.wake(() => URL.revokeObjectURL(url), new Date(clock.roughly.getTime() + 60_000));
}
