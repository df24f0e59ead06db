/** What readers without script, search engines and feeds get: the texts of all widgets, by the code of `rmi render`. */
import { NothingToRender } from '../../cli/render/shadow.js';
import { fallback, renderable } from '../../cli/render/snippet.js';
import type { FallbackTexts, LanguageTexts } from '../../editor/storage/wordpress-texts.js';
import { match, type Language } from '../../i18n/locale.js';
import type { RmiData } from '../../model/schema.js';
import { parse } from '../../model/parse.js';
import { registry } from '../../registry.js';
import { translationsOf, type Overlay } from '../../source/overlay.js';

/**
 * The texts of all widgets, for each contact and location, in each language.
 *
 * @param json the data file
 * @param overlays its translations, by language
 * @param at the day whose exceptions are announced
 */
export async function fallbackTexts(
  json: unknown,
  overlays: Readonly<Record<string, unknown>>,
  at: Date,
): Promise<FallbackTexts> {
  const { data } = parse(json);
  if (!data) return {};
  const own = data.language ?? 'de';
  const texts: Record<string, LanguageTexts> = {};
  for (const tag of new Set([own, ...Object.keys(overlays)])) {
    const language = match(tag);
    if (!language) continue;
    const translations = tag === own ? undefined : translationsOf(overlays[tag] as Overlay);
    const scene = { data, language, translations, at };
    texts[tag] = { lang: language.tag, dir: language.dir, texts: await textsIn(scene) };
  }
  return texts[own] ? { ...texts, default: texts[own] } : texts;
}

type Scene = Parameters<typeof fallback>[2] & { readonly language: Language };

async function textsIn(scene: Scene): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const tag of renderable)
    for (const attributes of [{}, ...(await choices(tag, scene.data))]) {
      const text = await textOf(tag, { ...scene, attributes });
      if (text) texts[keyOf(tag, attributes)] = text;
    }
  return texts;
}

const keyOf = (tag: string, attributes: Readonly<Record<string, string>>): string =>
  [tag.replace('rmi-', ''), ...Object.entries(attributes).map(([name, id]) => `${name}=${id}`)].join('?');

/** Whom or what a widget can be about. */
async function choices(tag: string, { contacts, locations = [] }: RmiData): Promise<Record<string, string>[]> {
  const { observedAttributes = [] } = (await registry[tag]!()) as { observedAttributes?: readonly string[] };
  const of = (attribute: string, entries: readonly { readonly id?: string }[]): Record<string, string>[] =>
    observedAttributes.includes(attribute) ? entries.flatMap(({ id }) => (id ? [{ [attribute]: id }] : [])) : [];
  return [...of('contact', contacts), ...of('location', locations)];
}

async function textOf(tag: string, scene: Scene): Promise<string | undefined> {
  try {
    return await fallback(tag, 'inline', scene);
  } catch (error) {
    if (error instanceof NothingToRender) return undefined;
    throw error;
  }
}
