/** Translations that both changed, under the ids that their texts have in the merged file. */
import { parse } from '../../model/parse.js';
import { atTheirTexts, soundEntries } from '../../translations/entries.js';
import { textsOf } from '../../translations/texts.js';
import type { DataDocument } from './document.js';
import { isEqual } from './equal.js';
import type { JsonObject } from './json.js';

type Translations = DataDocument['translations'];

/**
 * Ids count places in lists. Where one of two inserted a sentence, the same id means two texts; which text is meant, an
 * entry says itself.
 *
 * @param data the merged data file
 */
export function alignOverlays(
  data: JsonObject,
  base: Translations,
  mine: Translations,
  theirs: Translations,
): [base: Translations, mine: Translations, theirs: Translations] {
  const languages = Object.keys(base).filter((lang) =>
    [mine, theirs].every((side) => side[lang] && !isEqual(side[lang], base[lang])),
  );
  const sound = languages.length ? parse(data).data : null;
  if (!sound) return [base, mine, theirs];
  const texts = textsOf(sound);
  const aligned = (overlay: JsonObject): JsonObject => {
    const entries = soundEntries(overlay);
    const placed = Object.fromEntries(atTheirTexts(entries, texts)) as unknown as JsonObject;
    // What cannot be read stays where it is.
    const others = Object.entries(overlay).filter(([id]) => !entries.has(id) && !Object.hasOwn(placed, id));
    return { ...placed, ...Object.fromEntries(others) };
  };
  const all = (side: Translations): Translations => ({
    ...side,
    ...Object.fromEntries(languages.map((lang) => [lang, aligned(side[lang]!)])),
  });
  return [all(base), all(mine), all(theirs)];
}
