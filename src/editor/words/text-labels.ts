/** What the texts of a file are called that are translated: "Bianka Gärtner, Funktion". */
import { valueAt, type DataDocument, type Path } from '../document/document.js';
import { isJsonList, isJsonObject } from '../document/json.js';
import { entryLabel } from './entries.js';
import { propertyLabel } from './properties.js';

/**
 * Where the data file says the text of an id: `contacts.bianka-gaertner.jobTitle` is at `['data', 'contacts', 1,
 * 'jobTitle']`. An id of nothing leads as far as there is something.
 */
export function pathOfText(document: DataDocument, id: string): Path {
  const path: (string | number)[] = ['data'];
  for (const key of id.split('.')) {
    const list = valueAt(document, path);
    if (!isJsonList(list)) path.push(key);
    else {
      const at = list.findIndex((entry) => isJsonObject(entry) && entry['id'] === key);
      path.push(at < 0 ? Number(key) : at);
      if (Number.isNaN(path.at(-1))) return path.slice(0, -1);
    }
  }
  return path;
}

/** The entry and the property of a text: "Bianka Gärtner, Funktion", "Ziele, Aufzählung 2". */
export function textLabel(document: DataDocument, id: string): string {
  const path = pathOfText(document, id);
  const last = path.at(-1);
  const property =
    typeof last === 'number' && path.length > 3 ? `${propertyLabel(path)} ${last + 1}` : propertyLabel(path);
  return [...new Set([entryLabel(document, path), property])].join(', ');
}
