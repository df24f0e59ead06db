/** What the entries of a data file are called: the person, the building, the text a path leads into. */
import { msg, str } from '@lit/localize';
import { valueAt, type DataDocument, type Path } from '../document/document.js';
import { isJsonObject, type Json } from '../document/json.js';
import { languageName } from '../i18n/names.js';
import { propertyLabel } from './properties.js';

/** The entry a path leads into: "Bianka Gärtner", "Adresse Beblinger Straße 3", "Arbeitsbereiche". */
export function entryLabel(document: DataDocument, path: Path): string {
  const [file, list, place] = path;
  if (file === 'translations') return translationLabel(String(list ?? ''));
  switch (list) {
    case 'contacts':
    case 'locations':
    case 'offices':
    case 'notices': {
      if (typeof place !== 'number') return propertyLabel(path.slice(0, 2));
      return LABELS[list](valueAt(document, ['data', list, place]));
    }
    case 'sections':
      return propertyLabel(path.slice(0, 3));
    case 'organization':
      return propertyLabel(path.slice(0, 2));
    default:
      return msg('Datenblatt', { id: 'entry-file' });
  }
}

/** The label of an entry by itself, also of one that is no longer or not yet in a document. */
export const LABELS = {
  contacts: (entry: Json | undefined): string => {
    const isUnit = textOf(entry, 'kind') === 'department';
    return (
      textOf(entry, 'name') ||
      (isUnit ?
        msg('Abteilung ohne Namen', { id: 'entry-nameless-unit' })
      : msg('Person ohne Namen', { id: 'entry-nameless-person' }))
    );
  },
  locations: (entry: Json | undefined): string => {
    const street = textOf(entry, 'streetAddress');
    return (
      textOf(entry, 'name') ||
      (street ?
        msg(str`Adresse ${street}`, { id: 'entry-address' })
      : msg('Gebäude ohne Namen', { id: 'entry-nameless-location' }))
    );
  },
  offices: (entry: Json | undefined): string =>
    textOf(entry, 'name') || msg('Geschäftsstelle ohne Namen', { id: 'entry-nameless-office' }),
  notices: (entry: Json | undefined): string => {
    const text = textOf(entry, 'text');
    return text ?
        msg(str`Hinweis „${shortened(text)}“`, { id: 'entry-notice' })
      : msg('Hinweis ohne Text', { id: 'entry-wordless-notice' });
  },
} as const;

function translationLabel(tag: string): string {
  const language = tag === 'de-simple' ? msg('Einfache Sprache', { id: 'entry-simple' }) : languageName(tag);
  return msg(str`Übersetzung: ${language}`, { id: 'entry-translation' });
}

/** As much of a sentence as it takes to know which one it is. */
const shortened = (text: string): string => (text.length > 50 ? `${text.slice(0, 48).trimEnd()} …` : text);

function textOf(entry: Json | undefined, key: string): string {
  const value = isJsonObject(entry) ? entry[key] : undefined;
  return typeof value === 'string' ? value.trim() : '';
}
