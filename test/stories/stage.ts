/** Shows a story as a reader meets it: in a language, on a theme, light or dark. For tests in browsers. */
import { html, render, type TemplateResult } from 'lit';
import { everyElement } from '../helpers/every-element.js';
import { freeze } from '../helpers/freeze.js';
import { RmiElement } from '../../src/base/element.js';
import { holidayNames } from '../../src/base/holiday-names.js';
import { LOCALES } from '../../src/i18n/codes.js';
import { loadTexts } from '../../src/i18n/more/texts.js';
import { lazyMore } from '../../src/lazy-more.js';
import { lazyMap } from '../../src/elements/location/lazy-map.js';
import { registry } from '../../src/registry.js';
import { scenes } from '../../stories/scenes.js';
import { modules } from './index.js';

export { everyElement };

interface Parameters {
  /** The moment it plays at. */
  at?: Date;
  /** What its widgets end in; `ready` where it says nothing. */
  state?: string;
}
interface Annotations {
  title?: string;
  args?: object;
  parameters?: Parameters;
  /** What is around it, innermost first. */
  decorators?: readonly ((story: () => TemplateResult, context: object) => TemplateResult)[];
  render?: (args: object, context: object) => TemplateResult;
}

/** A story by its names: "Widgets/Contact card", "OpenNow". */
export interface Story {
  readonly title: string;
  readonly name: string;
  /** What its widgets end in. */
  readonly state: string;
  /** The moment it is shown at: what is written down of it holds on any day. */
  readonly at: Date;
  /** Its markup on a page in a language. */
  readonly view: (language: string) => TemplateResult;
}

export interface Look {
  /** Language of the page. Default: "de". */
  readonly language?: string;
  /** A style sheet of `src/themes`. Default: none. */
  readonly theme?: Theme | undefined;
  /** Default: "light". */
  readonly scheme?: Scheme;
}

export const THEMES = [undefined, 'card', 'contrast'] as const;
export const SCHEMES = ['light', 'dark'] as const;
export type Theme = 'card' | 'contrast';
export type Scheme = (typeof SCHEMES)[number];

/** Every story there is, in the order of the files. */
export const stories: readonly Story[] = (modules as readonly Record<string, Annotations>[]).flatMap(
  ({ default: meta = {}, ...annotated }) =>
    Object.entries(annotated).map(([name, story]) => {
      const { at = scenes.open.at, state = 'ready' } = { ...meta.parameters, ...story.parameters };
      const args = { ...meta.args, ...story.args };
      const view = (language: string): TemplateResult => {
        const globals = { language, theme: 'light', direction: 'ltr', width: '100%' };
        const context = { args, globals, parameters: { at } };
        let shown = (): TemplateResult => (story.render ?? meta.render)!(args, context);
        for (const decorate of story.decorators ?? []) {
          const inner = shown;
          shown = () => decorate(inner, context);
        }
        return shown();
      };
      return { title: meta.title ?? '', name, state, at, view };
    }),
);

/** Those of widgets: the data editor is one page, in German and English, and has accessibility tests of its own. */
export const widgetStories = stories.filter(({ title }) => !title.startsWith('Editor/'));

/** The story of a name: "Contact card/OpenNow". */
export function storyOf(path: string): Story {
  const story = stories.find(({ title, name }) => `/${title}/${name}`.endsWith(`/${path}`));
  if (!story) throw new Error(`no story "${path}"`);
  return story;
}

export const widgetsBelow = (root: ParentNode): RmiElement[] =>
  [...everyElement(root)].filter((element) => element instanceof RmiElement);

const page = document.documentElement;
let root: HTMLElement | undefined;

/**
 * Puts a story on the page instead of the one before, and waits until its widgets have said their last word.
 *
 * @returns what it stands in
 */
export async function showStory(story: Story, look: Look = {}): Promise<HTMLElement> {
  await defined;
  // A widget does not wait for them, and what it said last would depend on the network.
  await Promise.all([holidayNames.load(), lazyMap.load(), lazyMore.load(), ...LOCALES.map(loadTexts)]);
  clearStage();
  root = document.createElement('main');
  document.body.append(root);
  page.style.cssText = 'background: Canvas; color: CanvasText; font-family: sans-serif';
  freeze(story.at);
  const { language = 'de' } = look;
  page.lang = language;
  document.title = story.name;
  await dress(look);
  render(story.view(language), root);
  const dressed = Promise.all([...root.querySelectorAll('link')].map(arrived));
  await said(root, story.state === 'waiting');
  await dressed;
  return root;
}

/** Waits for a style sheet of the editor; the widgets bring theirs along. */
const arrived = (link: HTMLLinkElement): Promise<unknown> =>
  Promise.any(['load', 'error'].map((type) => new Promise((resolve) => link.addEventListener(type, resolve))));

/** Changes theme and scheme under a story that is shown. */
export async function dress({ theme, scheme = 'light' }: Look): Promise<void> {
  page.style.colorScheme = scheme;
  document.adoptedStyleSheets = theme ? [await sheetOf(theme)] : [];
}

/** Leaves the page as it was. */
export function clearStage(): void {
  if (root) render(html``, root);
  root?.remove();
  root = undefined;
  freeze(null);
  page.removeAttribute('style');
  page.lang = 'en';
  document.adoptedStyleSheets = [];
}

/** Waits until every widget below a node has rendered what it has to say. */
export async function said(root: ParentNode, waits = false): Promise<void> {
  for (let before = -1; ;) {
    const widgets = widgetsBelow(root);
    for (const widget of widgets) await widget.updateComplete;
    // A widget that has just rendered may have brought others.
    const quiet = widgetsBelow(root).every((widget) => !widget.isUpdatePending && !isSearching(widget));
    if (quiet && widgets.length === before && (waits || widgets.every(({ state }) => state !== 'waiting'))) return;
    before = widgets.length;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Whether a signpost has been asked and has not answered yet: the search is loaded by the first question. */
function isSearching({ localName, renderRoot }: RmiElement): boolean {
  if (localName !== 'rmi-signpost' || !(renderRoot instanceof ShadowRoot)) return false;
  return Boolean(
    renderRoot.querySelector('input')?.value && !renderRoot.querySelector('[role=status]')?.textContent?.trim(),
  );
}

const sheets = new Map<Theme, Promise<CSSStyleSheet>>();
async function loadSheet(theme: Theme): Promise<CSSStyleSheet> {
  const response = await fetch(`/src/themes/${theme}.css`);
  if (!response.ok) throw new Error(`no theme "${theme}": the server answered ${response.status}`);
  return new CSSStyleSheet().replace(await response.text());
}
function sheetOf(theme: Theme): Promise<CSSStyleSheet> {
  const sheet = sheets.get(theme) ?? loadSheet(theme);
  sheets.set(theme, sheet);
  return sheet;
}

/** The runner serves JSON files as modules, for tests that import them; widgets want the file itself. */
function unwrapJson(): void {
  const fetch = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (!response.headers.get('content-type')?.includes('javascript')) return response;
    const { default: json } = (await import(/* @vite-ignore */ response.url)) as { default: unknown };
    return Response.json(json);
  };
}

unwrapJson();
const defined = Promise.all(
  Object.values(registry).map(async (load) => {
    (await load()).define();
  }),
);
