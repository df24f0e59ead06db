/** A widget as HTML to paste: its tag, and what stands in it until, or unless, the script is there. */
import type { Language } from '../../i18n/locale.js';
import { registry } from '../../registry.js';
import { phrasing } from './phrasing.js';
import { plain } from './plain.js';
import { renderShadow, type Scene } from './shadow.js';

/**
 * - `inline`: the tag with phrasing content, which the cleaners of content leave alone
 * - `block`: the tag with headings, lists and tables
 * - `div`: a `<div data-rmi>` with the same, for hosts that remove or print unknown tags
 * - `shadow`: the tag with declarative shadow DOM, looking as it will be; for hosts that allow inline styles
 */
export type Form = 'inline' | 'block' | 'div' | 'shadow';

/** What would say nothing without script is rendered as what answers the same question. */
const STAND_INS: Readonly<Record<string, string>> = {
  'rmi-open-status': 'rmi-opening-hours',
  'rmi-signpost': 'rmi-contact-list',
};

/**
 * Tags that cannot be pre-rendered: one shows nothing, one is about the widgets of a living page, and what holds for a while must not
 * stay in a page that does not change.
 */
const LIVING = ['rmi-data', 'rmi-language-switcher', 'rmi-notice'];

/** The tags of the widgets that can be pre-rendered. */
export const renderable: readonly string[] = Object.keys(registry).filter((tag) => !LIVING.includes(tag));

/**
 * The widget as HTML on one line: WordPress makes a `<br>` of every line break.
 *
 * @param given the attributes to write, `lang` among them where the author named a language
 * @throws NothingToRender
 */
export async function snippet(tag: string, form: Form, scene: Scene, given: Scene['attributes'] = {}): Promise<string> {
  const content =
    form === 'shadow' ?
      `<template shadowrootmode="open">${await shadow(tag, scene)}</template>`
    : await fallback(tag, form, scene);
  const attributes = Object.entries({ ...given, ...(given['lang'] && { dir: scene.language.dir }) });
  if (form !== 'div') return `<${tag}${written(attributes)}>${content}</${tag}>`;
  const ours = attributes.map(([name, value]): [string, string] => [
    ['lang', 'dir'].includes(name) ? name : `data-rmi-${name}`,
    value,
  ]);
  return `<div${written([['data-rmi', tag.replace('rmi-', '')], ...ours])}>${content}</div>`;
}

/**
 * The text of a widget as plain HTML.
 *
 * @throws NothingToRender
 */
export async function fallback(tag: string, form: Exclude<Form, 'shadow'>, scene: Scene): Promise<string> {
  const blocks = plain(await shadow(STAND_INS[tag] ?? tag, scene));
  return form === 'inline' ? phrasing(blocks) : blocks;
}

const shadow = async (tag: string, scene: Scene): Promise<string> => renderShadow(await registry[tag]!(), scene);

const written = (attributes: readonly (readonly [string, string])[]): string =>
  attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');

/** Text for between tags and in quoted attributes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The attributes that mark a text as of a language. */
export const marked = ({ tag, dir }: Language): string => ` lang="${tag}" dir="${dir}"`;
