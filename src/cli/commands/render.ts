/** `rmi render`: a widget as HTML that shows without script. */
import { readFile } from 'node:fs/promises';
import { registry } from '../../registry.js';
import { EXIT, Misuse, print, printJson, textOption, type Arguments, type Command } from '../command.js';
import { NothingToRender } from '../render/shadow.js';
import { renderable, snippet, type Form } from '../render/snippet.js';
import { readScene, sourceOptions } from '../render/source.js';
import { suggestion } from '../similar.js';

/** What is both an option here and an attribute of the tag. */
const ATTRIBUTES = ['contact', 'location', 'heading-level', 'lang', 'src'];
const FORMS = ['block', 'div', 'shadow'] as const;
const THEMES = ['card', 'contrast'];

export const command: Command = {
  summary: 'Prints a widget as HTML that shows without script.',
  usage: '<widget>',
  examples: [
    ['rmi render contact-card --contact bianka-gaertner', 'prints the tag with its text as fallback'],
    ['rmi render opening-hours --lang tr', 'the same in Turkish'],
    ['rmi render contact-card --div', 'for a CMS that removes tags it does not know'],
    ['rmi render department --shadow > department.html', 'looks as it will be before any script runs'],
  ],
  options: {
    ...sourceOptions,
    contact: { type: 'string', value: 'id', description: 'whom it is about; default: as the widget does without' },
    location: { type: 'string', value: 'id', description: 'which building; only for location' },
    lang: { type: 'string', value: 'tag', description: 'language to speak; default: that of the data file' },
    'heading-level': { type: 'string', value: '0-6', description: 'level of the heading, 0 for none' },
    src: { type: 'string', value: 'url', description: 'address of the data file for the tag' },
    theme: { type: 'string', value: THEMES.join('|'), description: 'print a look before it, as a style element' },
    block: { type: 'boolean', description: 'headings, lists and tables inside the tag, for hosts that keep them' },
    div: { type: 'boolean', description: 'a div instead of the tag' },
    shadow: {
      type: 'boolean',
      description: 'declarative shadow DOM, for hosts whose Content-Security-Policy allows inline styles',
    },
  },
  async run(args) {
    const tag = widgetTag(args);
    const form = formOf(args);
    if (form === 'shadow' && tag === 'rmi-open-status')
      throw new Misuse('open-status says what is true now only; leave --shadow out to get the hours as fallback');
    const given = await attributesOf(args, tag);
    const style = await themeOf(args, tag, form);
    const scene = await readScene(args, given['lang']);
    if (!scene) return EXIT.notFine;
    const { lang: _, src: __, ...attributes } = given;
    try {
      const html = await snippet(tag, form, { ...scene, attributes }, given);
      if (args.options['json']) printJson({ widget: tag, form, lang: scene.language.tag, html: style + html });
      else print(style + html);
    } catch (error) {
      if (error instanceof NothingToRender) throw new Misuse(error.message);
      throw error;
    }
    return EXIT.ok;
  },
};

function widgetTag({ positionals: [name, ...more] }: Arguments): string {
  const names = renderable.map((tag) => tag.replace('rmi-', ''));
  if (!name) throw new Misuse(`which widget? There are ${names.join(', ')}`);
  if (more.length) throw new Misuse(`one widget at a time; received "${[name, ...more].join(' ')}"`);
  const bare = name.replace(/^rmi-/, '');
  if (names.includes(bare)) return `rmi-${bare}`;
  if (registry[`rmi-${bare}`]) throw new Misuse(`<rmi-${bare}> is nothing without script; write the tag itself`);
  const near = suggestion(bare, names);
  throw new Misuse(`no widget "${name}" to render${near || `; there are ${names.join(', ')}`}`);
}

function formOf({ options }: Arguments): Form {
  const [form = 'inline', other] = FORMS.filter((name) => options[name]);
  if (other) throw new Misuse(`--${form} and --${other} are two forms of the same; take one`);
  return form;
}

async function attributesOf(args: Arguments, tag: string): Promise<Record<string, string>> {
  const Widget = await registry[tag]!();
  const known = (Widget as { observedAttributes?: readonly string[] }).observedAttributes;
  const attributes: Record<string, string> = {};
  for (const name of ATTRIBUTES) {
    const value = textOption(args, name);
    if (value === undefined) continue;
    if (name !== 'lang' && !known?.includes(name)) throw new Misuse(`<${tag}> has no attribute "${name}"`);
    attributes[name] = value;
  }
  const level = attributes['heading-level'];
  if (level !== undefined && !/^[0-6]$/.test(level)) throw new Misuse(`--heading-level "${level}"; expected 0 to 6`);
  return attributes;
}

/** The look as a style element that means this widget only, not the whole page. */
async function themeOf(args: Arguments, tag: string, form: Form): Promise<string> {
  const name = textOption(args, 'theme');
  if (name === undefined) return '';
  if (!THEMES.includes(name)) throw new Misuse(`no theme "${name}"; there are ${THEMES.join(', ')}`);
  const sheet = await readFile(new URL(name + '.css', new URL('themes/', import.meta.url)), 'utf8');
  const selector = form === 'div' ? `[data-rmi="${tag.replace('rmi-', '')}"]` : tag;
  const rules = sheet.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
  return `<style>${rules.trim().replaceAll(':root', selector)}</style>`;
}
