// The preview: a page of its own in a frame, with the very markup of the snippet.
import { COLOURS } from './state.js';

/**
 * @param {HTMLIFrameElement} frame that shows preview.html, loaded
 * @param {(message: string | null) => void} told what the widget says when it cannot show, and null once it can
 * @param {(height: number | undefined) => void} measured how high the widget is, in em; undefined while it does not show
 */
export function preview(frame, told, measured) {
  const page = frame.contentDocument;
  const stage = page.querySelector('main');
  const sheet = page.createElement('link');
  sheet.rel = 'stylesheet';
  let shown = '';

  new frame.contentWindow.ResizeObserver(() => {
    frame.style.blockSize = `${stage.getBoundingClientRect().height}px`;
    measured(height());
  }).observe(stage);
  // Neither bubbles; a capturing listener hears both.
  page.addEventListener('rmi-ready', () => told(null), true);
  page.addEventListener('rmi-error', ({ message }) => told(message), true);

  function height() {
    const widget = stage.querySelector('[state=ready]');
    if (!widget) return undefined;
    const { fontSize } = frame.contentWindow.getComputedStyle(widget);
    return widget.getBoundingClientRect().height / parseFloat(fontSize);
  }

  return {
    /**
     * @param {import('./state.js').Choice} choice
     * @param {string} markup the tag form of the snippet
     */
    show({ theme, colours, scheme, direction }, markup) {
      const { style, classList } = page.documentElement;
      page.documentElement.dir = direction;
      classList.toggle('dark', scheme === 'dark');
      if (theme === 'card' || theme === 'contrast') {
        sheet.href = new URL(`../themes/${theme}.css`, import.meta.url).href;
        page.head.append(sheet);
      } else sheet.remove();
      for (const name of Object.keys(COLOURS)) style.setProperty(`--rmi-${name}`, theme === 'own' ? colours[name] : '');
      style.setProperty('--rmi-padding', theme === 'own' ? '1.25em' : '');
      if (markup === shown) return;
      shown = markup;
      told(null);
      const { body } = new DOMParser().parseFromString(markup, 'text/html');
      stage.replaceChildren(...[...body.childNodes].map((node) => page.importNode(node, true)));
    },

    /**
     * The colours a widget mixes from those chosen, as red, green and blue on the ground: measured, so that there is no
     * second formula. Empty until a widget shows.
     *
     * @param {string} ground
     * @returns {Record<string, number[]>}
     */
    mixed(ground) {
      const root = [...stage.querySelectorAll('*')].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
      if (!root) return {};
      const probe = page.createElement('span');
      root.append(probe);
      const pen = Object.assign(page.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
        willReadFrequently: true,
      });
      const entries = ['muted', 'control', 'open', 'appointment', 'closed'].map((name) => {
        probe.style.color = `var(--_${name})`;
        for (const colour of [ground, frame.contentWindow.getComputedStyle(probe).color]) {
          pen.fillStyle = colour;
          pen.fillRect(0, 0, 1, 1);
        }
        return [name, [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3)];
      });
      probe.remove();
      return Object.fromEntries(entries);
    },

    /**
     * The languages widgets speak, as the language switcher names them.
     *
     * @returns {Promise<{ id: string, label: string }[]>} none if it cannot show
     */
    async languages() {
      const switcher = page.querySelector('rmi-language-switcher');
      await new Promise((resolve) => {
        if (switcher.getAttribute('state') === 'ready') resolve();
        switcher.addEventListener('rmi-ready', resolve);
        switcher.addEventListener('rmi-error', resolve);
      });
      const buttons = [...(switcher.shadowRoot?.querySelectorAll('button[lang]') ?? [])];
      switcher.remove();
      return buttons.map(({ lang, textContent }) => ({ id: lang, label: textContent.trim() }));
    },
  };
}
