/** The text that stands in a block without script; made when the data was saved. */
import type { LanguageTexts } from '../../editor/storage/wordpress-texts.js';
import { ask, once } from '../../source/load.js';
import { site } from './site.js';
import { chosen, type BlockAttributes } from './widgets.js';

const requests = new Map<string, Promise<LanguageTexts>>();

/** The text for a block, in its language or the one nearest to it; empty where there is none. */
export async function fallbackFor(attributes: BlockAttributes): Promise<string> {
  const { contact, location, lang = site().lang } = chosen(attributes);
  const tag = lang.toLowerCase();
  const address = [tag, tag.split('-')[0]!, 'default'].map((language) => site().texts[language]).find(Boolean);
  if (!address) return '';
  const about =
    location ? `?location=${location}`
    : contact ? `?contact=${contact}`
    : '';
  const { texts } = await once(requests, address, fetchTexts);
  return texts[attributes.widget + about] ?? '';
}

const fetchTexts = async (address: string): Promise<LanguageTexts> =>
  (await (await ask(address)).json()) as LanguageTexts;
