/** XLIFF 1.2 (OASIS, 2008), the exchange format of translation offices. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { FORMATS } from '../model/shape.js';
import type { Entry, LanguageEntries } from './entries.js';
import type { SourceText } from './texts.js';

/** One unit of a file that came back. */
export interface Unit {
  readonly id: string;
  /** Line of the file, from 1. */
  readonly line: number;
  readonly source: string;
  /** Empty where nothing is translated yet. */
  readonly target: string;
  readonly isReviewed: boolean;
  /** Who has reviewed it, and on which day, where the file says so. */
  readonly reviewedBy?: string;
  readonly reviewedOn?: string;
  /** Whether the translator's program put markup into the target, which no widget shows. */
  readonly hasMarkup: boolean;
}

/** Thrown for a file that is no XLIFF 1.2 of one language. */
export class XliffError extends Error {
  override readonly name = 'XliffError';

  constructor(
    readonly reason: 'no-xml' | 'no-xliff' | 'no-language',
    detail: string,
    /** Where it breaks, from 1; where that is known. */
    readonly line?: number,
  ) {
    super(detail);
  }
}

/** A file that came back. */
export interface Exchange {
  /** Language of the targets. */
  readonly lang: string;
  readonly units: readonly Unit[];
}

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';
/** Characters that no XML file can hold, even escaped (XML 1.0, section 2.2). */
const UNSPEAKABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
const escape = (text: string): string => text.replace(UNSPEAKABLE, '\uFFFD').replace(/[&<>"\r]/g, (c) => ESCAPES[c]!);

/**
 * The texts of a data file and their translations as XLIFF 1.2. What was translated from another text has no target, but
 * the old one beside it as `alt-trans`, which programs offer as a fuzzy match.
 *
 * @param original name of the data file
 */
export function toXliff(
  sources: ReadonlyMap<string, SourceText>,
  { lang, entries }: LanguageEntries,
  { language, original }: { readonly language: string; readonly original: string },
): string {
  const units = [...sources].map(([id, { text }]) => {
    const entry = entries.get(id);
    const fits = entry?.source === text && entry.target.trim() !== '';
    const isReviewed = fits && entry.state === 'reviewed';
    return [
      `      <trans-unit id="${escape(id)}" approved="${isReviewed ? 'yes' : 'no'}">`,
      `        <source>${escape(text)}</source>`,
      fits ? target(entry.target, isReviewed ? 'final' : 'needs-review-translation') : '        <target state="new"/>',
      ...(isReviewed ? reviewNotes(entry) : []),
      ...(entry && !fits && entry.target ? [former(entry)] : []),
      '      </trans-unit>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff version="1.2" xmlns="${NAMESPACE}">`,
    `  <file original="${escape(original)}" source-language="${escape(language)}" target-language="${escape(lang)}" datatype="plaintext" xml:space="preserve">`,
    '    <body>',
    ...units,
    '    </body>',
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

const target = (text: string, state: string): string => `        <target state="${state}">${escape(text)}</target>`;

const former = ({ source, target }: Entry): string =>
  `        <alt-trans><source>${escape(source)}</source><target>${escape(target)}</target></alt-trans>`;

/** Who has reviewed a text, in notes that translators' programs keep. */
const NOTES = { reviewedBy: 'rmi-reviewed-by', reviewedOn: 'rmi-reviewed-on' } as const;

const reviewNotes = (entry: Entry): readonly string[] =>
  (['reviewedBy', 'reviewedOn'] as const).flatMap((key) =>
    entry[key] ? [`        <note from="${NOTES[key]}" annotates="target">${escape(entry[key])}</note>`] : [],
  );

/**
 * Reads an XLIFF 1.2 file. The browser's own parser of XML is not asked, as pages with Trusted Types do not allow it.
 *
 * @throws XliffError where it is none
 */
export function fromXliff(text: string): Exchange {
  const document = parsed(text);
  const root = document.documentElement;
  const version = root?.getAttribute('version') ?? '';
  if (root?.localName !== 'xliff' || !version.startsWith('1.'))
    throw new XliffError(
      'no-xliff',
      `expected XLIFF 1.2, received ${root ? `<${root.nodeName} version="${version}">` : 'nothing'}`,
    );
  const files = [...root.getElementsByTagName('file')];
  const langs = [...new Set(files.map((part) => part.getAttribute('target-language') ?? ''))];
  if (langs.length !== 1 || !langs[0])
    throw new XliffError(
      'no-language',
      `expected one target-language, received ${langs.filter(Boolean).join(', ') || 'none'}`,
    );
  return { lang: langs[0], units: [...root.getElementsByTagName('trans-unit')].map(readUnit) };
}

function parsed(text: string): ReturnType<DOMParser['parseFromString']> {
  let complaint: XliffError | undefined;
  // It throws for the worst only, and something of its own for what is thrown here.
  const onError = (level: string, message: string, { locator }: { locator?: { lineNumber?: number } }): void => {
    if (level !== 'warning') complaint ??= new XliffError('no-xml', `not XML: ${message}`, locator?.lineNumber || 1);
  };
  try {
    const document = new DOMParser({ onError }).parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
    if (!complaint) return document;
  } catch {
    complaint ??= new XliffError('no-xml', 'not XML');
  }
  throw complaint;
}

/** States in which a target is no translation yet (XLIFF 1.2, section 2.5.3). */
const UNFINISHED = ['new', 'needs-translation'];
const REVIEWED = ['signed-off', 'final'];

function readUnit(unit: Element): Unit {
  // Not those of an alt-trans inside.
  const child = (name: string): Element | undefined =>
    [...unit.childNodes].find((node): node is Element => (node as Element).localName === name);
  const target = child('target');
  const state = target?.getAttribute('state') ?? '';
  const note = (from: string): string =>
    [...unit.getElementsByTagName('note')].find((one) => one.getAttribute('from') === from)?.textContent?.trim() ?? '';
  const [reviewedBy, reviewedOn] = [note(NOTES.reviewedBy), note(NOTES.reviewedOn)];
  return {
    id: unit.getAttribute('id') ?? '',
    line: unit.lineNumber ?? 1,
    source: child('source')?.textContent ?? '',
    target: UNFINISHED.includes(state) ? '' : (target?.textContent?.trim() ?? ''),
    ...(reviewedBy && { reviewedBy }),
    ...(FORMATS.date.test(reviewedOn) && { reviewedOn }),
    isReviewed: unit.getAttribute('approved') === 'yes' || REVIEWED.includes(state),
    hasMarkup: [...(target?.childNodes ?? [])].some(({ nodeType }) => nodeType === 1),
  };
}
