/** `rmi export`: contacts for address books, the whole file for search engines, hours for OpenStreetMap. */
import { toJsonLd } from '../../export/jsonld.js';
import { toOsmHours } from '../../export/osm.js';
import { toVCard, vCardFileName } from '../../export/vcard.js';
import type { Contact, RmiData } from '../../model/schema.js';
import { checkFile, findingText } from '../check.js';
import { EXIT, Misuse, print, printJson, textOption, type Arguments, type Command } from '../command.js';
import { suggestion } from '../similar.js';

export const command: Command = {
  summary: 'Writes contacts as vCard, the file as JSON-LD, hours for OpenStreetMap.',
  usage: 'vcard|jsonld|osm [file]',
  examples: [
    ['rmi export vcard --contact bianka-gaertner > bianka-gaertner.vcf', 'one contact for an address book'],
    ['rmi export vcard > all.vcf', 'all contacts in one file'],
    ['rmi export jsonld --base https://your-city.example/rmi', 'schema.org for search engines'],
    ['rmi export osm --contact bianka-gaertner', 'the value of the tag opening_hours'],
  ],
  options: {
    contact: { type: 'string', value: 'id', description: 'only this contact; default: all' },
    version: { type: 'string', value: 'number', description: 'of the vCard: 3.0 or 4.0; default: 3.0' },
    base: { type: 'string', value: 'url', description: 'what the ids of the JSON-LD begin with' },
  },
  async run(args) {
    const [format = '', given] = args.positionals;
    const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
    if (!write) {
      const names = Object.keys(FORMATS);
      if (!format) throw new Misuse(`which format? There are ${names.join(', ')}`);
      throw new Misuse(`no format "${format}"${suggestion(format, names) || `; there are ${names.join(', ')}`}`);
    }
    const { file, data, findings } = await checkFile(given);
    for (const finding of findings) console.error(findingText(finding));
    if (!data) {
      if (args.options['json']) printJson({ file, error: 'nothing usable in it', issues: findings });
      return EXIT.notFine;
    }
    return write(data, contactsOf(data, textOption(args, 'contact'), file), args);
  },
};

type Writer = (data: RmiData, contacts: readonly Contact[], args: Arguments) => number;

const FORMATS: Readonly<Record<string, Writer>> = {
  vcard(data, contacts, args) {
    const version = textOption(args, 'version') ?? '3.0';
    if (version !== '3.0' && version !== '4.0') throw new Misuse(`--version: expected 3.0 or 4.0, received ${version}`);
    const cards = contacts.map((contact) => ({
      ...named(contact),
      fileName: vCardFileName(contact),
      vcard: toVCard(contact, data, { version }),
    }));
    if (args.options['json']) printJson(cards);
    else print(cards.map(({ vcard }) => vcard).join(''));
    return EXIT.ok;
  },
  jsonld(data, contacts, args) {
    const chosen = contacts.length < data.contacts.length ? { ...data, contacts } : data;
    printJson(toJsonLd(chosen, { base: textOption(args, 'base') }));
    return EXIT.ok;
  },
  osm({ organization }, contacts, args) {
    const all = contacts.map((contact) => ({
      ...named(contact),
      openingHours: toOsmHours(contact.hours, { publicHolidays: organization.publicHolidays }),
    }));
    const told = all.filter(({ openingHours }) => openingHours);
    if (args.options['json']) printJson(all);
    else if (contacts.length === 1) print(told[0]?.openingHours ?? '');
    else print(told.map(({ id, name, openingHours }) => `${id ?? name}\t${openingHours}`).join('\n'));
    if (told.length) return EXIT.ok;
    console.error('rmi: no hours to tell: OpenStreetMap takes what is not said for closed');
    return EXIT.notFine;
  },
};

const named = ({ id, name }: Contact): { readonly id?: string; readonly name: string } => ({ ...(id && { id }), name });

function contactsOf({ contacts }: RmiData, id: string | undefined, file: string): readonly Contact[] {
  if (id === undefined) return contacts;
  const contact = contacts.find((one) => one.id === id);
  if (contact) return [contact];
  const ids = contacts.flatMap((one) => one.id ?? []);
  const others = ids.length ? `this file has ${ids.map((one) => `"${one}"`).join(', ')}` : 'this file has no ids';
  throw new Misuse(`${file}: no contact "${id}"${suggestion(id, ids) || `; ${others}`}`);
}
