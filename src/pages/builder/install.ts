/** What the builder gives: the snippets for a host, and a link to the choice. */
import { render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { byId } from './by-id.js';
import type { Choice } from './choice.js';
import { figure } from './figure.js';
import { integrityOf, reasonOf } from './load.js';
import type { Notices } from './notices.js';
import type { Site } from './site.js';
import { snippetsFor, type Snippet } from './snippets.js';
import { sentences, text } from './texts.js';

export class Install {
  readonly #notices: Notices;
  #hash: string | undefined;
  /** What was last asked for. */
  #wanted: readonly [Choice, Site] | undefined;

  constructor(notices: Notices) {
    this.#notices = notices;
  }

  async show(choice: Choice, site: Site): Promise<void> {
    const wanted = (this.#wanted = [choice, site]);
    byId('pin', HTMLElement).hidden = choice.host === 'frame';
    this.#notices.hide('hash');
    if (choice.fixed) {
      this.#hash ??= await this.#askForHash(`${site.base}rmi.js`);
      // Meanwhile something else may have been chosen.
      if (this.#wanted !== wanted) return;
    }
    this.#render(choice, choice.fixed ? { ...site, integrity: this.#hash } : site);
  }

  /** The hash of the script; undefined, and said, where there is none. */
  async #askForHash(url: string): Promise<string | undefined> {
    if (!isSecureContext) {
      this.#notices.show('hash', () => text('no-hash'));
      return undefined;
    }
    try {
      return await integrityOf(url);
    } catch (error) {
      this.#notices.show('hash', () => sentences().noHashBecause(reasonOf(error)));
      return undefined;
    }
  }

  #render(choice: Choice, site: Site): void {
    const { host, ui } = choice;
    const { once, paste } = snippetsFor(host, choice, site);
    const hasNoFrame = host === 'frame' && !paste.length;
    byId('note', HTMLElement).textContent = text(hasNoFrame ? 'note.no-frame' : `note.${host}`);
    const guide = `../guide/${ui === 'en' ? 'en.html' : ''}`;
    document.querySelector<HTMLAnchorElement>('nav [data-text="page.guide"]')!.href = guide;
    Object.assign(byId('guide', HTMLAnchorElement), { href: `${guide}#${host}`, textContent: text('guide') });
    showSnippets('paste', paste);
    showSnippets('once', once);
    showSnippets('share', [{ what: 'link', code: location.href }]);
  }
}

/** Who is copying a snippet keeps it: it is made anew only where it is another. */
const showSnippets = (place: string, snippets: readonly Snippet[]): unknown =>
  render(
    repeat(snippets, ({ what, code }) => what + code, figure),
    byId(place, HTMLElement),
  );
