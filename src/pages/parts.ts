/** What pages share stands here once: where a page says `<!-- part: head -->`, the build writes it. */
import { HOSTS, PROPER_NAMES, type Host } from './builder/hosts.js';
import * as german from './builder/texts.de.js';
import * as english from './builder/texts.en.js';

/** The page that is built. */
interface Page {
  readonly language: 'de' | 'en';
  /** Its folder, like `guide/`. */
  readonly folder: string;
}

/** Pages that lead to each other, by their folder, and the texts that name them. */
const PAGES = { '': 'page.partner', 'builder/': 'page.builder', 'guide/': 'page.guide' };

const textOf = ({ language }: Page, key: string): string => (language === 'en' ? english : german).words[key]!;

/** An address from a page: pages work in any folder, so it is relative. */
const addressOf = ({ language, folder }: Page, path: string, query: Readonly<Record<string, string>> = {}): string => {
  // The builder is one page in two languages.
  const all = { ...query, ...(path === 'builder/' && language === 'en' && { ui: language }) };
  const search = new URLSearchParams(all).toString().replaceAll('&', '&amp;');
  return `${folder && '../'}${path}${search && `?${search}`}`;
};

const PARTS: Readonly<Record<string, (page: Page, host: Host) => string>> = {
  /** What is in the head of every page. */
  head: () => `<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="/icon.svg" />
    <link rel="stylesheet" href="/page.css" />`,

  /** Links to the other pages. */
  links: (page) =>
    Object.entries(PAGES)
      .filter(([folder]) => folder !== page.folder)
      .map(([folder, key]) => `<a href="${addressOf(page, folder)}" data-text="${key}">${textOf(page, key)}</a>`)
      .join('\n        '),

  /** The builder's tabs, one for each host. */
  tabs: (page) =>
    HOSTS.map((host) => {
      const translated = PROPER_NAMES[host] ? '' : ` data-text="host.${host}"`;
      return `<button type="button" id="host-${host}" value="${host}"${translated}>${nameOf(page, host)}</button>`;
    }).join('\n            '),

  /** The guide's hosts in its table of contents. */
  hosts: (page) => HOSTS.map((host) => `<li><a href="#${host}">${nameOf(page, host)}</a></li>`).join('\n            '),

  /** From the guide to the builder, which makes the snippet for a host. */
  make: (page, host) => {
    const label = textOf(page, 'page.make');
    const address = addressOf(page, 'builder/', { host });
    return `<p><a href="${address}" aria-label="${label}: ${nameOf(page, host)}">${label}</a></p>`;
  },
};

const nameOf = (page: Page, host: Host): string => PROPER_NAMES[host] ?? textOf(page, `host.${host}`);

/**
 * A page with its parts.
 *
 * @param path of the page, from the folder of all pages: `/guide/index.html`
 */
export function fillParts(html: string, path: string): string {
  const page: Page = {
    language: html.includes('<html lang="en">') ? 'en' : 'de',
    folder: path.replace(/^\/|[^/]*$/g, ''),
  };
  return html.replace(/<!-- part: (\w+)(?: (\w+))? -->/g, (_, name: string, host: Host) => {
    const part = PARTS[name];
    if (!part) throw new Error(`${path} asks for a part "${name}"; there are ${Object.keys(PARTS).join(', ')}`);
    return part(page, host);
  });
}
