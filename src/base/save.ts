import type { VCardOptions } from '../export/vcard.js';
import type { Contact, RmiData } from '../model/schema.js';
import { later } from './clock.js';

/** Hands the reader a file made on the page; no server is asked. */
function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click is over.
  later(() => URL.revokeObjectURL(url), 60_000);
}

/** Hands the reader a contact for the address book. What makes it is loaded by the few who save, not by all who read. */
export async function saveContact(contact: Contact, data: RmiData, options?: VCardOptions): Promise<void> {
  const { toVCard, vCardFileName } = await import('../export/vcard.js');
  saveFile(vCardFileName(contact), 'text/vcard', toVCard(contact, data, options));
}
