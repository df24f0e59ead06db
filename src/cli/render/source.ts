/** What a rendering starts from: a data file on disk, and its translations beside it. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { clock } from '../../base/clock.js';
import { match, type Language } from '../../i18n/locale.js';
import { LOCALES } from '../../i18n/codes.js';
import { translationsOf, type Overlay, type Translations } from '../../source/overlay.js';
import { checkFile, findingText } from '../check.js';
import { Misuse, textOption, type Arguments, type Option } from '../command.js';
import type { Scene } from './shadow.js';

/** The options that say what is rendered. */
export const sourceOptions: Readonly<Record<string, Option>> = {
  data: { type: 'string', value: 'file', description: 'the data file; default: data/rmi.json, else rmi.json' },
  date: {
    type: 'string',
    value: 'YYYY-MM-DD',
    description: 'the day whose week and announcements are shown; default: today',
  },
};

/**
 * A data file that can be rendered, or null where nothing in it is usable; what is wrong has been said.
 *
 * @param lang what the user asked for; default: the language of the file
 * @param asUpdated whether the day is that of the file's `updated`, so that the same file always gives the same text
 */
export async function readScene(args: Arguments, lang?: string, asUpdated = false): Promise<Scene | null> {
  const { file, data, findings } = await checkFile(textOption(args, 'data'));
  if (!data) {
    for (const finding of findings) console.error(findingText(finding));
    return null;
  }
  if (findings.length)
    console.error(`${file}: only what is sound is shown; rmi validate lists ${findings.length} issues`);
  const own = data.language ?? 'de';
  const language = languageFor(lang ?? own);
  const translations = language.locale === own ? undefined : await overlay(file, language);
  return { data, translations, language, at: day(textOption(args, 'date') ?? (asUpdated ? data.updated : undefined)) };
}

function languageFor(tag: string): Language {
  const language = match(tag);
  if (!language) throw new Misuse(`no language "${tag}"; there are ${LOCALES.join(', ')}`);
  return language;
}

function day(text: string | undefined): Date {
  if (text === undefined) return clock.roughly;
  const at = new Date(text);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(at.getTime()))
    throw new Misuse(`--date "${text}" is no day; expected one like "2026-12-24"`);
  return at;
}

async function overlay(file: string, { locale }: Language): Promise<Translations> {
  const path = join(dirname(file), 'translations', `${locale}.json`);
  try {
    return translationsOf(JSON.parse(await readFile(path, 'utf8')) as Overlay);
  } catch (error) {
    console.error(`${path}: ${(error as Error).message}; texts stay in the language of the data file`);
    return new Map();
  }
}
