/** What a file says, in words: as a clerk would read it out. */
import { msg } from '@lit/localize';
import { formatList } from '../../i18n/list.js';
import { REGIONS, type Region } from '../../model/regions.js';
import { displayPhone } from '../../model/phone.js';
import { FORMATS } from '../../model/shape.js';
import type { DataDocument, Path } from '../document/document.js';
import type { EntryList } from '../document/identity.js';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.js';
import { daysOf } from '../document/week.js';
import { choiceName } from './choices.js';
import { dayName, exceptionDays, exceptionName, momentName, nothingSaid, seasonName, weekdayName } from './days.js';
import { LABELS } from './entries.js';
import { propertyLabel } from './properties.js';
import { currentLanguage } from '../i18n/language.js';
import { languageName, regionName } from '../i18n/names.js';

/** Which list a property names an entry of. */
const REFERS_TO: Readonly<Record<string, EntryList>> = {
  location: 'locations',
  department: 'contacts',
  offices: 'offices',
  deputy: 'contacts',
  contacts: 'contacts',
  locations: 'locations',
};

/** A value of a file; names of entries are taken from the document. */
export function valueInWords(document: DataDocument, path: Path, value: Json | undefined): string {
  if (value === undefined || value === null) return nothingSaid();
  if (isJsonList(value)) return listInWords(document, path, value);
  if (isJsonObject(value)) return objectInWords(document, path, value);
  if (typeof value === 'boolean') return value ? msg('ja', { id: 'words-yes' }) : msg('nein', { id: 'words-no' });
  return typeof value === 'string' ? textInWords(document, path, value) : String(value);
}

function textInWords(document: DataDocument, path: Path, text: string): string {
  const name = propertyOf(path);
  const list = path.length > 2 ? REFERS_TO[name] : undefined;
  if (list) return entryName(document, list, text);
  const choice = choiceName(name, text);
  if (choice) return choice;
  switch (name) {
    case 'kind':
      if (text === 'department') return msg('Abteilung', { id: 'words-department' });
      if (text === 'person') return msg('Person', { id: 'words-person' });
      break;
    case 'state':
      if (text === 'reviewed') return msg('geprüft', { id: 'words-reviewed' });
      if (text === 'unreviewed') return msg('ungeprüft', { id: 'words-unreviewed' });
      break;
    case 'publicHolidays':
      return isRegion(text) ? regionName(text) : text;
    case 'language':
    case 'languages':
      return languageName(text);
    case 'closed':
    case 'dayOfWeek':
      return weekdayName(text);
    case 'telephone':
    case 'faxNumber':
    case 'textTelephone':
      return displayPhone(text);
  }
  if (FORMATS.moment.test(text)) return momentName(text);
  return /\s/.test(text) || !text ? quoted(text) : text;
}

function listInWords(document: DataDocument, path: Path, items: readonly Json[]): string {
  if (!items.length) return nothingSaid();
  return formatList(
    currentLanguage(),
    items.map((item) => valueInWords(document, path, item)),
  );
}

function objectInWords(document: DataDocument, path: Path, value: JsonObject): string {
  const [, list] = path;
  if (path.length <= 3 && Object.hasOwn(LABELS, String(list))) return LABELS[list as keyof typeof LABELS](value);
  if (typeof value['target'] === 'string') return quoted(value['target']);
  if (propertyOf(path) === 'absences') return absenceInWords(document, path, value);
  if (typeof value['validFrom'] === 'string') return `${exceptionDays(value)}: ${exceptionName([value])}`;
  if (value['regular'] !== undefined || value['closed'] !== undefined) return weekInWords(value);
  const parts = Object.entries(value).map(([key, inner]) => valueInWords(document, [...path, key], inner));
  return parts.join(', ') || nothingSaid();
}

/** "21. Dezember 2026 bis 6. Januar 2027, Vertretung: Erika Muster" */
function absenceInWords(document: DataDocument, path: Path, { validFrom, validThrough, ...rest }: JsonObject): string {
  const days = seasonName(validFrom, validThrough) || nothingSaid();
  const others = Object.entries(rest).map(([key, value]) => {
    const at = [...path, key];
    return `${propertyLabel(at)}: ${valueInWords(document, at, value)}`;
  });
  return [days, ...others].join(', ');
}

/** "Montag: 08:30–12:30 Uhr; Mittwoch: geschlossen" */
export function weekInWords(hours: JsonObject): string {
  const week = daysOf(hours);
  if (!week) return nothingSaid();
  const days = new Map<string, string[]>();
  for (const [day, what] of week) days.set(dayName(what), [...(days.get(dayName(what)) ?? []), weekdayName(day)]);
  return (
    [...days].map(([times, names]) => `${formatList(currentLanguage(), names)}: ${times}`).join('; ') || nothingSaid()
  );
}

/** The name of the entry an id means; the id itself where there is none. */
function entryName({ data }: DataDocument, list: EntryList, id: string): string {
  const entries = data[list];
  const entry = isJsonList(entries) ? entries.find((one) => isJsonObject(one) && one['id'] === id) : undefined;
  return entry ? LABELS[list](entry) : quoted(id);
}

export const quoted = (text: string): string => (currentLanguage() === 'de' ? `„${text}“` : `“${text}”`);
const propertyOf = (path: Path): string => String(path.filter((key) => typeof key === 'string').at(-1) ?? '');
const isRegion = (code: string): code is Region => (REGIONS as readonly string[]).includes(code);
