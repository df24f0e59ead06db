/** Which translations of a text no longer fit; asked at every key, so nothing here looks at the whole file. */
import { valueAt, type DataDocument, type Path } from '../document/document.js';
import { isJsonObject, type Json, type JsonObject } from '../document/json.js';

/** The languages in which a text was translated from another one than it is now. */
export function staleLanguages(document: DataDocument, path: Path): readonly string[] {
  const text = textOf(valueAt(document, path));
  const id = nameOf(document, path);
  return Object.entries(document.translations).flatMap(([language, overlay]) => {
    const entry = overlay[id];
    const isTranslated = isJsonObject(entry) && textOf(entry['target']) !== '';
    // A text that only moved to another place keeps its translation.
    const isStale = isTranslated && textOf(entry['source']) !== text && !sourcesIn(overlay).has(text);
    return isStale && text ? [language] : [];
  });
}

/** What a text is called in the overlays: `contacts.bianka-gaertner.jobTitle`. */
function nameOf(document: DataDocument, [, ...keys]: Path): string {
  const [list, place, ...rest] = keys;
  const entry = typeof place === 'number' ? valueAt(document, ['data', list!, place]) : undefined;
  const id = isJsonObject(entry) ? textOf(entry['id']) : '';
  return (id ? [list, id, ...rest] : keys).join('.');
}

const sources = new WeakMap<JsonObject, ReadonlySet<string>>();

function sourcesIn(overlay: JsonObject): ReadonlySet<string> {
  const known =
    sources.get(overlay) ??
    new Set(Object.values(overlay).flatMap((entry) => (isJsonObject(entry) ? [textOf(entry['source'])] : [])));
  sources.set(overlay, known);
  return known;
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value.trim() : '');
