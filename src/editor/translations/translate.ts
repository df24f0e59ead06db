/** What becomes of the overlays when a text is translated. */
import { msg, str } from '@lit/localize';
import { atTheirTexts, soundEntries } from '../../translations/entries.js';
import type { JsonObject } from '../document/json.js';
import type { DocumentStore } from '../document/store.js';
import { languageName } from '../preview/language-name.js';
import { sourcesOf, type Row } from './rows.js';

/** Who says that a translation is right, and when. */
export interface Review {
  readonly reviewedBy: string;
  readonly reviewedOn: string;
}

/**
 * Enters a translation; an empty one goes.
 *
 * @param review undefined where nobody has reviewed it
 */
export function translate(
  store: DocumentStore,
  language: string,
  { id, source }: Row,
  text: string,
  review: Review | undefined,
): void {
  const entry: JsonObject = { source, target: text, state: review ? 'reviewed' : 'unreviewed', ...review };
  const label = msg(str`Übersetzung ${languageName(language)}: ${source.slice(0, 40)}`, { id: 'translations-step' });
  makeRoom(store, language, id, source);
  store.set(['translations', language, id], text.trim() ? entry : undefined, label);
}

/** A text that moved in its list takes its translation along, before another one is entered in its place. */
function makeRoom(store: DocumentStore, language: string, id: string, source: string): void {
  const overlay = store.document.translations[language] ?? {};
  const entries = soundEntries(overlay);
  const own = entries.get(id);
  const sources = sourcesOf(store.parsed.data!);
  const isNeeded = own && own.source !== source && [...sources.values()].some(({ text }) => text === own.source);
  if (!isNeeded) return;
  const moved = { ...overlay, ...Object.fromEntries(atTheirTexts(entries, sources)) } as JsonObject;
  store.set(['translations', language], moved, msg('Übersetzungen an ihren Texten', { id: 'translations-moved' }));
}
