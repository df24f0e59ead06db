/** The preview: a page of its own in a frame, with the very markup of the snippet. */
import { render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { RmiErrorEvent } from '../../base/events.js';
import { COLOUR_NAMES, WIDTH, type Choice } from './choice.js';
import type { Channels } from './contrast.js';
import type { Entry } from './manifest.js';

export interface PreviewListeners {
  /** Told what the widget says when it cannot show, and null once it can. */
  onMessage(message: string | null): void;
  /** Told how high the widget is, in em; undefined while it does not show. */
  onHeight(height: number | undefined): void;
}

/** The colours that a widget mixes from those chosen. */
const MIXED = ['muted', 'control', 'open', 'appointment', 'closed'];

export class Preview {
  readonly #frame: HTMLIFrameElement;
  readonly #page: Document;
  readonly #stage: HTMLElement;
  readonly #sheet: HTMLLinkElement;
  readonly #listeners: PreviewListeners;
  #shown = '';

  /** @param frame that shows preview.html, loaded */
  constructor(frame: HTMLIFrameElement, listeners: PreviewListeners) {
    this.#frame = frame;
    this.#page = frame.contentDocument!;
    this.#stage = this.#page.querySelector('main')!;
    this.#sheet = this.#page.createElement('link');
    this.#sheet.rel = 'stylesheet';
    this.#listeners = listeners;
    const { ResizeObserver } = this.#page.defaultView!;
    new ResizeObserver(() => {
      frame.style.blockSize = `${this.#stage.getBoundingClientRect().height}px`;
      listeners.onHeight(this.#height());
    }).observe(this.#stage);
    // Neither bubbles; a capturing listener hears both.
    this.#page.addEventListener('rmi-ready', () => listeners.onMessage(null), true);
    this.#page.addEventListener('rmi-error', ({ message }: RmiErrorEvent) => listeners.onMessage(message), true);
  }

  /** @param markup the tag form of the snippet */
  show({ theme, colours, scheme, direction, width }: Choice, markup: string): void {
    const { documentElement: root, head } = this.#page;
    root.dir = direction;
    root.classList.toggle('dark', scheme === 'dark');
    if (theme === 'card' || theme === 'contrast') {
      this.#sheet.href = `../themes/${theme}.css`;
      head.append(this.#sheet);
    } else this.#sheet.remove();
    for (const name of COLOUR_NAMES) root.style.setProperty(`--rmi-${name}`, theme === 'own' ? colours[name] : '');
    root.style.setProperty('--rmi-padding', theme === 'own' ? '1.25em' : '');
    this.#frame.style.inlineSize = width === WIDTH.most ? '' : `${width}px`;
    if (markup === this.#shown) return;
    this.#shown = markup;
    this.#listeners.onMessage(null);
    this.#stage.replaceChildren(...nodesOf(markup).map((node) => this.#page.importNode(node, true)));
  }

  /**
   * The colours a widget mixes from those chosen, on their ground: measured, so that there is no second formula. Empty
   * until a widget shows.
   */
  mixed(ground: string): Readonly<Record<string, Channels>> {
    const root = [...this.#stage.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
    if (!root) return {};
    const probe = this.#page.createElement('span');
    root.append(probe);
    const entries = MIXED.map((name) => {
      probe.style.color = `var(--_${name})`;
      return [name, paint([ground, getComputedStyle(probe).color])] as const;
    });
    probe.remove();
    return Object.fromEntries(entries);
  }

  /** The languages widgets speak, as the language switcher names them; none if it cannot show. */
  async languages(): Promise<readonly Entry[]> {
    const switcher = this.#page.querySelector('rmi-language-switcher')!;
    await new Promise<unknown>((resolve) => {
      if (switcher.getAttribute('state') === 'ready') resolve(undefined);
      switcher.addEventListener('rmi-ready', resolve);
      switcher.addEventListener('rmi-error', resolve);
    });
    const options = [...(switcher.shadowRoot?.querySelectorAll('option') ?? [])];
    switcher.remove();
    return options.map(({ lang, text }) => ({ id: lang, label: text }));
  }

  #height(): number | undefined {
    const widget = this.#stage.querySelector('[state=ready]');
    if (!widget) return undefined;
    return widget.getBoundingClientRect().height / parseFloat(getComputedStyle(widget).fontSize);
  }
}

/** Markup as nodes, by Lit: where a page asks for Trusted Types, nothing else may make any. */
function nodesOf(markup: string): Node[] {
  const box = document.createElement('div');
  render(unsafeHTML(markup), box);
  return [...box.childNodes];
}

/** What colours give, one painted over the other. */
function paint(colours: readonly string[]): Channels {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  for (const colour of colours) {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
  }
  return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
}
