import { aTimeout, expect } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { clock } from '../../src/base/clock.js';
import { RmiElement } from '../../src/base/element.js';
import { registry } from '../../src/registry.js';
import { modules } from './index.js';

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
  render?: (args: object, context: object) => TemplateResult;
}

/** Elements below a node as a reader sees them, those in shadow roots too. */
function* everyElement(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

/** Waits until every widget below has said its last word. */
async function settled(root: ParentNode, waits: boolean): Promise<void> {
  const widgets = [...everyElement(root)].filter((element) => element instanceof RmiElement);
  for (const widget of widgets) await widget.updateComplete;
  // A widget that has just rendered may have brought others.
  const all = [...everyElement(root)].filter((element) => element instanceof RmiElement);
  if (all.length === widgets.length && (waits || all.every(({ state }) => state !== 'waiting'))) return;
  await aTimeout(5);
  return settled(root, waits);
}

/** The runner serves JSON files as modules, for tests that import them; widgets want the file itself. */
function unwrapJson(): void {
  const fetch = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (!response.headers.get('content-type')?.includes('javascript')) return response;
    const { default: json } = (await import(response.url)) as { default: unknown };
    return Response.json(json);
  };
}

const page = document.documentElement;
unwrapJson();

for (const module of modules as readonly Record<string, Annotations>[]) {
  const { default: meta = {}, ...stories } = module;
  describe(`stories: ${meta.title}`, () => {
    let root: HTMLElement;

    before(async () => {
      for (const load of Object.values(registry)) (await load()).define();
      page.style.cssText = 'background: Canvas; color: CanvasText; font-family: sans-serif';
    });
    beforeEach(() => {
      root = document.createElement('div');
      document.body.append(root);
    });
    afterEach(() => {
      root.remove();
      clock.freeze(null);
      page.lang = 'en';
      page.style.colorScheme = '';
    });

    for (const [name, story] of Object.entries(stories)) {
      const { at, state = 'ready' } = { ...meta.parameters, ...story.parameters };
      const show = async (language: string): Promise<void> => {
        clock.freeze(at ?? null);
        page.lang = language;
        const view = story.render ?? meta.render;
        const globals = { language, theme: 'light', direction: 'ltr', width: '100%' };
        const args = { ...meta.args, ...story.args };
        render(view!(args, { args, globals, parameters: { at } }), root);
        await settled(root, state === 'waiting');
      };

      for (const language of ['de', 'en']) {
        it(`${name}: fits its column, and every reader can use it, in light and dark (${language})`, async () => {
          await show(language);
          const elements = [...everyElement(root)];
          expect(elements.filter((element) => !element.matches(':defined')).map(({ localName }) => localName)).to.be
            .empty;
          const widgets = [...root.querySelectorAll('*')].filter((element) => element instanceof RmiElement);
          expect(widgets, 'widgets of the story').not.to.be.empty;
          for (const widget of widgets) expect(widget.state, widget.localName).to.equal(state);
          for (const widget of elements.filter((element) => element instanceof RmiElement))
            expect(widget.scrollWidth, `width of what ${widget.localName} shows`).to.be.at.most(widget.clientWidth);
          for (const scheme of ['light', 'dark']) {
            page.style.colorScheme = scheme;
            await expect(root, scheme).to.be.accessible();
          }
        });
      }
    }
  });
}
