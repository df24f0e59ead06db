/**
 * The page in a frame: reads what its address asks for, and tells the page around it how high it is. No module: where the
 * frame is sandboxed without same-origin, a module needs the server's permission (CORS), and the text has to do without.
 */
import type { RmiErrorEvent } from '../../base/events.js';
import { isRightToLeft } from '../../i18n/codes.js';
import { HEIGHT_QUESTION, type HeightMessage, type Untrusted } from './message.js';

const ATTRIBUTES = ['contact', 'location', 'lang', 'heading-level', 'vcard-version', 'max-age'];
const THEMES = ['card', 'contrast'];
const folder = (document.currentScript as HTMLScriptElement).src;
const query = new URLSearchParams(location.search);
const root = document.documentElement;
const widget = document.querySelector('main')!.firstElementChild!;
const warn = (message: string): void => console.warn(`rmi-widgets: ${message}`);

chooseAttributes();
chooseLook();
chooseLanguage();
chooseSource();
chooseText();

function chooseAttributes(): void {
  for (const name of ATTRIBUTES) {
    const value = query.get(name);
    if (value) widget.setAttribute(name, value);
  }
}

function chooseLook(): void {
  for (const look of query.get('theme')?.split(/[\s,]+/) ?? []) {
    if (look === 'light' || look === 'dark') root.dataset['scheme'] = look;
    else if (THEMES.includes(look)) {
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = new URL(`../themes/${look}.css`, folder).href;
      document.head.append(sheet);
    } else if (look) warn(`no theme "${look}"; there are ${['light', 'dark', ...THEMES].join(', ')}`);
  }
}

function chooseLanguage(): void {
  const language = query.get('lang');
  if (!language) return;
  root.lang = language;
  root.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
}

function chooseSource(): void {
  const src = query.get('src');
  if (!src) return;
  // Unlike `new URL` it takes what is no address, and unlike `URL.canParse` every phone has it.
  const { origin, href } = Object.assign(document.createElement('a'), { href: src });
  if (origin === location.origin) {
    widget.setAttribute('src', href);
    // What the page was built with may be another department's.
    widget.replaceChildren();
  } else warn(`src "${src}" is not on this server; a frame shows data of its own server only`);
}

/** Of the texts the page was built with, the one that is asked for; all of them where none is. */
function chooseText(): void {
  const texts = [...widget.querySelectorAll<HTMLElement>('[data-contact]')];
  const wanted = widget.getAttribute('contact') ?? texts[0]?.dataset['contact'];
  if (!texts.some(({ dataset }) => dataset['contact'] === wanted)) return;
  for (const text of texts) if (text.dataset['contact'] !== wanted) text.remove();
}

let told = '';
/** Whoever frames us may know how high we are and what we are called; nothing else is told. */
function tell({ again = false } = {}): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  const message: HeightMessage = { type: 'rmi-height', height, title: document.title };
  if (parent === window || (!again && told === JSON.stringify(message))) return;
  told = JSON.stringify(message);
  parent.postMessage(message, '*');
}
new ResizeObserver(() => tell()).observe(document.body);
addEventListener('message', ({ source, data }: MessageEvent<Untrusted<typeof HEIGHT_QUESTION>>) => {
  if (source === parent && data?.type === HEIGHT_QUESTION.type) tell({ again: true });
});

document.addEventListener(
  'rmi-ready',
  () => {
    const heading = widget.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.trim();
    const owner = document.querySelector<HTMLMetaElement>('meta[name="application-name"]')!.content;
    // The page is called by what it was built with.
    if (heading && location.search) document.title = [...new Set([heading, owner])].join(' – ');
    tell();
  },
  true,
);

const permission =
  self.origin === 'null' ?
    ' This frame is sandboxed without allow-same-origin, so its server has to send "Access-Control-Allow-Origin: *" for' +
    ' scripts and data; until then it shows the text it was built with.'
  : '';
addEventListener(
  'error',
  ({ target }) => target instanceof HTMLScriptElement && warn(`${target.src} could not be loaded.${permission}`),
  true,
);
document.addEventListener(
  'rmi-error',
  ({ state }: RmiErrorEvent) => state === 'failed' && permission && warn(permission.trim()),
  true,
);
