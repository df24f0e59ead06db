/** JSON-LD in the head of the page, once for each data file however many widgets ask. */
import { render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { jsonLdText, toJsonLd, type JsonLdOptions } from '../export/jsonld.js';
import type { RmiData } from '../model/schema.js';

/** Marks our script elements, so that another copy of us, or a pre-rendered page, is not repeated. */
const MARK = 'data-rmi-json-ld';

/** Who asked for which. */
const owners = new Map<string, Set<unknown>>();

/**
 * Puts a data file into the page as JSON-LD; a second call with the same key replaces the text.
 *
 * @param key address of the data file, or whatever tells one from another
 * @param owner who asks: the script stays until all who asked have called `removeJsonLd`
 */
export function injectJsonLd(key: string, data: RmiData, owner?: unknown, options?: JsonLdOptions): void {
  owners.set(key, (owners.get(key) ?? new Set()).add(owner));
  const text = jsonLdText(toJsonLd(data, options));
  const script = find(key) ?? emptyScript();
  if (script.textContent === text) return;
  script.setAttribute(MARK, key);
  // A text node: where the page requires Trusted Types, assigning `textContent` of a script throws.
  script.replaceChildren(document.createTextNode(text));
  if (!script.isConnected) document.head.append(script);
}

/** Made from a template, a script counts as one that has run: a page that requires Trusted Types does not check its text. */
function emptyScript(): HTMLScriptElement {
  const made = document.createDocumentFragment();
  // Not `html`: minifiers rewrite a template with this closing tag into a call of a helper that is not there.
  render(unsafeHTML('<script type="application/ld+json"></script>'), made);
  return made.querySelector('script')!;
}

/** Takes the JSON-LD of a data file out of the page once nobody wants it any more. */
export function removeJsonLd(key: string, owner?: unknown): void {
  const asked = owners.get(key);
  if (!asked?.delete(owner) || asked.size) return;
  owners.delete(key);
  find(key)?.remove();
}

const find = (key: string): HTMLScriptElement | undefined =>
  [...document.head.querySelectorAll<HTMLScriptElement>(`script[${MARK}]`)].find(
    (script) => script.getAttribute(MARK) === key,
  );

const published = new WeakMap<object, string>();

/** Keeps in the page what an owner publishes: one data file, another one, or nothing any more. */
export function publishJsonLd(owner: object, data: RmiData | undefined): void {
  const key = data && (data.organization.id ?? data.organization.name);
  const before = published.get(owner);
  if (before !== undefined && before !== key) removeJsonLd(before, owner);
  if (!data || key === undefined) published.delete(owner);
  else {
    published.set(owner, key);
    injectJsonLd(key, data, owner);
  }
}
