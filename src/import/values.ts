/** Values as people write them, brought into the form a data file has. What cannot be is reported and left out. */
import { FORMATS, type Format } from '../model/shape.js';
import type { Report } from './imported.js';

/** Text without needless white space; undefined for none. */
export const textFrom = (value: unknown): string | undefined => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text || undefined;
};

/** Several texts in one: lines, or what stands between semicolons or bars, or between commas where there is none of these. */
export function listFrom(value: unknown): readonly string[] | undefined {
  const text = textFrom(value);
  if (!text) return undefined;
  const separator = /[;|\n]/.test(text) ? /[;|\n]/ : ',';
  const items = text.split(separator).map((item) => item.trim());
  return items.filter(Boolean);
}

/** `0711 3512-2876`, `(0711) 3512-2876`, `0049 711 …` and `tel:+49-711-…` as `+49 711 3512-2876`. */
export function phoneFrom(value: unknown, report: Report): string | undefined {
  const text = textFrom(value);
  if (!text) return undefined;
  const bare = text
    .replace(/^(tel|fax):/i, '')
    .replace(/;.*$/, '')
    .replace(/\(0\)/g, ' ')
    .replace(/[().]/g, ' ')
    .replace(/[–—−]/g, '-')
    .replace(/^\s*00(?=[1-9])/, '+')
    // Without a country the number is one of Germany.
    .replace(/^\s*0(?=[1-9])/, '+49 ');
  const number = bare
    .trim()
    // The parts of a link (RFC 3966) are all divided by hyphens.
    .replace(/^(\+[1-9]\d{0,2})-(\d+)-/, '$1 $2 ')
    .replace(/\s*([/-])\s*/g, '$1')
    .replace(/\s+/g, ' ');
  return checked('phone', number, 'a telephone number like "+49 711 3512-2876" or "0711 3512-2876"', text, report);
}

export function emailFrom(value: unknown, report: Report): string | undefined {
  const text = textFrom(value);
  return text && checked('email', text.replace(/^mailto:/i, ''), 'an address like "office@example.org"', text, report);
}

/** A web address; without `https://` it gets one. */
export function urlFrom(value: unknown, report: Report): string | undefined {
  const text = textFrom(value);
  if (!text) return undefined;
  const url = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  return checked('url', url, 'a web address that begins with https://', text, report);
}

/** Languages as tags, or by their German or English name. */
export function languagesFrom(values: readonly string[] | undefined, report: Report): readonly string[] | undefined {
  const tags = values?.flatMap((value) => {
    const tag = LANGUAGES[value.toLowerCase()] ?? value;
    return checked('language', tag, 'a language like "Türkisch", or a tag like "tr"', value, report) ?? [];
  });
  return tags?.length ? tags : undefined;
}

function checked(format: Format, text: string, expected: string, received: string, report: Report): string | undefined {
  if (FORMATS[format].test(text)) return text;
  report('value', expected, received);
  return undefined;
}

/** The languages that offices of German cities speak most. */
const LANGUAGES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['de', 'deutsch', 'german'],
    ['en', 'englisch', 'english'],
    ['tr', 'türkisch', 'turkish'],
    ['ar', 'arabisch', 'arabic'],
    ['uk', 'ukrainisch', 'ukrainian'],
    ['ru', 'russisch', 'russian'],
    ['fr', 'französisch', 'french'],
    ['it', 'italienisch', 'italian'],
    ['es', 'spanisch', 'spanish'],
    ['el', 'griechisch', 'greek'],
    ['hr', 'kroatisch', 'croatian'],
    ['ro', 'rumänisch', 'romanian'],
    ['pl', 'polnisch', 'polish'],
    ['fa', 'persisch', 'farsi', 'persian', 'dari'],
    ['sq', 'albanisch', 'albanian'],
    ['bg', 'bulgarisch', 'bulgarian'],
    ['ku', 'kurdisch', 'kurdish'],
    ['pt', 'portugiesisch', 'portuguese'],
    ['sr', 'serbisch', 'serbian'],
    ['ti', 'tigrinya'],
  ].flatMap(([tag = '', ...names]) => names.map((name): [string, string] => [name, tag])),
);
