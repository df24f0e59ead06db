import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import rmi from '../../data/rmi.json' with { type: 'json' };
import { registry } from '../../src/registry.js';
import { formatLanguage } from '../../src/i18n/language-name.js';
import { match } from '../../src/i18n/locale.js';
import { LOCALES, type Locale } from '../../src/i18n/codes.js';
import { translationsOf, type Overlay, type Translations } from '../../src/source/overlay.js';
import { settled, show } from '../helpers/show.js';

before(async () => {
  for (const load of Object.values(registry)) (await load()).define();
});

/** The runner serves a JSON file as a module. */
async function overlayOf(locale: Locale): Promise<Overlay> {
  const url = `/data/translations/${locale}.json`;
  return ((await import(url)) as { default: Overlay }).default;
}

/** A piece of text as a reader meets it, and the language and direction its page claims for it. */
interface Piece {
  readonly text: string;
  readonly lang: string | null;
  readonly dir: string;
  /** A name, a number, an address: it has no language. */
  readonly isBare: boolean;
}

/** Every piece of text below a node, through shadow roots and slots. */
function* piecesOf(node: Node, lang: string | null = null): Generator<Piece> {
  if (node instanceof Text) {
    const parent = node.parentElement;
    if (!node.data.trim() || !parent) return;
    const { direction } = getComputedStyle(parent);
    yield { text: node.data.trim(), lang, dir: direction, isBare: parent.closest('bdi, time') !== null };
  } else if (node instanceof HTMLSlotElement) {
    for (const assigned of node.assignedNodes()) yield* piecesOf(assigned, lang);
  } else if (node instanceof Element) {
    if (node.localName === 'style') return;
    const inner = node.getAttribute('lang') ?? lang;
    for (const child of (node.shadowRoot ?? node).childNodes) yield* piecesOf(child, inner);
  }
}

/** Every text of the German file, long and short. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const inner of Object.values(value)) yield* textsIn(inner);
}
/** Days stand in the file by their names in schema.org. */
const DAYS = new Set(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
const german = new Set([...textsIn(rmi)].map((text) => text.trim()).filter((text) => !DAYS.has(text)));

/** What each language calls itself, as a switcher offers it. */
const ownNames = new Map<string, Locale>(
  LOCALES.map((locale) => [formatLanguage(locale, locale).toLocaleLowerCase(locale), locale]),
);

/** Scripts in which no German is written. */
const OTHER_SCRIPT: Partial<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  uk: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
};

/** What is wrong with the language claimed for a piece of text, if anything is. */
function fault({ text, lang, dir, isBare }: Piece, locale: Locale, targets: ReadonlySet<string>): string | undefined {
  const claim = lang && match(lang);
  if (!claim) return `"${text}" has no language`;
  if (!isBare && claim.dir !== dir) return `"${text}" is said to be ${lang} and runs ${dir}`;
  if (isBare || /^https?:/.test(text)) return undefined;
  const ownName = ownNames.get(text.toLocaleLowerCase(lang));
  if (ownName) return claim.locale === ownName ? undefined : `"${text}" is said to be ${lang}`;
  if (claim.locale === 'de') {
    if (locale === 'de') return undefined;
    if (targets.has(text) && !german.has(text)) return `"${text}" is a translation said to be German`;
    // A part of an address counts as the text it is part of.
    return [...german].some((source) => source.includes(text) || text.includes(source)) ? undefined : (
        `"${text}" is said to be German and is not from the file`
      );
  }
  if (german.has(text) && !targets.has(text) && /\p{Letter}{3}/u.test(text))
    return `"${text}" is German said to be ${lang}`;
  // Of what we wrote ourselves, each word is in the script of the language.
  const script = OTHER_SCRIPT[claim.locale];
  return script && /\p{Letter}{3}/u.test(text) && !script.test(text) && !targets.has(text) ?
      `"${text}" is not in the script of ${lang}`
    : undefined;
}

async function faultsOf(template: TemplateResult, locale: Locale, translations: Translations): Promise<string[]> {
  const page = await show<HTMLElement>(template);
  for (const signpost of page.querySelectorAll('rmi-signpost')) {
    const field = signpost.shadowRoot!.querySelector('input')!;
    field.value = 'Dolmetscher';
    field.dispatchEvent(new InputEvent('input'));
  }
  await settled(page);
  const pieces = [...piecesOf(page)];
  expect(pieces.length, 'pieces of text').to.be.above(100);
  const targets = new Set([...translations.values()].map((text) => text.trim()));
  return [...new Set(pieces.flatMap((piece) => fault(piece, locale, targets) ?? []))];
}

/** Every widget, each on its own, as a page in a language has it. */
const everyWidget = (locale: Locale, translations: Translations): TemplateResult => html`
  <div lang=${locale}>
    ${Object.keys(registry)
      .filter((tag) => tag !== 'rmi-data')
      .map((tag) => Object.assign(document.createElement(tag), { data: rmi, translations }))}
  </div>
`;

for (const locale of LOCALES)
  describe(`every widget in ${locale}`, () => {
    it('says of each piece of text which language it is in, and which way it runs', async () => {
      const translations = locale === 'de' ? new Map<string, string>() : translationsOf(await overlayOf(locale));
      expect(await faultsOf(everyWidget(locale, translations), locale, translations)).to.deep.equal([]);
    });

    if (locale !== 'de')
      it('marks every text nobody has translated as German', async () => {
        const none = new Map<string, string>();
        expect(await faultsOf(everyWidget(locale, none), locale, none)).to.deep.equal([]);
      });
  });

describe('a widget without its data', () => {
  for (const lang of ['xx', 'ar', 'de-CH', ''])
    it(`says which language it is in on a page in "${lang}"`, async () => {
      const page = await show<HTMLElement>(
        html`<div lang=${lang}><rmi-open-status src="/data/no-such-file.json"></rmi-open-status></div>`,
      );
      const pieces = [...piecesOf(page)];
      expect(pieces).not.to.be.empty;
      const locale = match(lang)?.locale ?? 'de';
      for (const piece of pieces) {
        expect(match(piece.lang!)?.locale, piece.text).to.equal(locale);
        expect(piece.dir).to.equal(match(locale)!.dir);
      }
    });
});
