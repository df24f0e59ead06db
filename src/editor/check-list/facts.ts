/** What an entry of the data file says, one line each, in the clerk's words. */
import { msg, str } from '@lit/localize';
import { formatList } from '../../i18n/list.js';
import { dayOf } from '../../hours/index.js';
import { displayPhone } from '../../model/phone.js';
import { currentLanguage } from '../i18n/language.js';
import { languageName, regionName } from '../i18n/names.js';
import { REGIONS } from '../../model/regions.js';
import type { DataDocument, Path } from '../document/document.js';
import { isJsonObject, type Json, type JsonObject } from '../document/json.js';
import { choiceName } from '../words/choices.js';
import { momentName } from '../words/days.js';
import { entryLabel } from '../words/entries.js';
import { propertyLabel } from '../words/properties.js';
import { hoursLines } from './hours-lines.js';

/** One thing to confirm. */
export interface Fact {
  readonly label: string;
  readonly lines: readonly string[];
}

/** What is no fact of the office, but there for pages and searching. */
const SILENT = new Set(['id', 'kind', 'keywords', 'image', '$schema', 'checked', 'geo']);
/** Lists in which another entry is named by its id. */
const REFERENCES: Readonly<Record<string, string>> = {
  location: 'locations',
  department: 'contacts',
  offices: 'offices',
  deputy: 'contacts',
  contacts: 'contacts',
  locations: 'locations',
};

/**
 * The facts of an entry, in the order of the file.
 *
 * @param today number of the day it is at the office: what is over need not be confirmed
 */
export function factsOf(document: DataDocument, path: Path, entry: JsonObject, today: number): readonly Fact[] {
  return Object.entries(entry).flatMap(([key, value]) => {
    if (SILENT.has(key) || value === undefined) return [];
    const at = [...path, key];
    const lines = linesOf(document, at, key, value, today);
    return lines.length ? [{ label: propertyLabel(at), lines }] : [];
  });
}

function linesOf(document: DataDocument, path: Path, key: string, value: Json, today: number): readonly string[] {
  if (/hours$/i.test(key) && isJsonObject(value)) return hoursLines(value, today);
  const list = REFERENCES[key];
  if (list) return [value].flat().map((id) => nameOf(document, list, id));
  if (key === 'languages')
    return [
      formatList(
        currentLanguage(),
        [value].flat().map((tag) => languageName(textOf(tag))),
      ),
    ];
  if (key === 'absences' && Array.isArray(value))
    return value.flatMap((absence: Json, i) =>
      isOver(absence, today) ? [] : linesOf(document, [...path, i], '', absence, today),
    );
  if (Array.isArray(value)) return value.flatMap((item: Json, i) => linesOf(document, [...path, i], '', item, today));
  if (isJsonObject(value)) return [groupLine(document, path, value, today)];
  if (typeof value === 'boolean')
    return [value ? msg('ja', { id: 'check-list-yes' }) : msg('nein', { id: 'check-list-no' })];
  const text = textOf(value);
  const region = REGIONS.find((each) => key === 'publicHolidays' && each === text);
  if (region) return [regionName(region)];
  if (/telephone|fax/i.test(key)) return [displayPhone(text)];
  return [choiceName(key, text) ?? momentName(text)];
}

/** Whether something was for a time that has passed. */
export const isOver = (value: Json, today: number): boolean =>
  isJsonObject(value) && typeof value['validThrough'] === 'string' && dayOf(value['validThrough'].slice(0, 10)) < today;

/** What belongs together on one line: "Haltestelle: Bahnhof; Linien: 101, 102". */
function groupLine(document: DataDocument, path: Path, value: JsonObject, today: number): string {
  return factsOf(document, path, value, today)
    .map(({ label, lines }) => `${label}: ${lines.join(', ')}`)
    .join('; ');
}

function nameOf(document: DataDocument, list: string, id: Json): string {
  const entries = document.data[list];
  const place =
    Array.isArray(entries) ? entries.findIndex((entry: Json) => isJsonObject(entry) && entry['id'] === id) : -1;
  return place < 0 ?
      msg(str`${textOf(id)} (gibt es nicht)`, { id: 'check-list-dangling' })
    : entryLabel(document, ['data', list, place]);
}

const textOf = (value: Json): string => (typeof value === 'object' ? '' : String(value));
