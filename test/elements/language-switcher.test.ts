import { expect, html } from '@open-wc/testing';
import rmi from '../../data/rmi.json' with { type: 'json' };
import type { RmiLocaleChangeEvent } from '../../src/base/locale-change.js';
import { RmiLanguageSwitcher } from '../../src/elements/language-switcher/language-switcher.js';
import { RmiOpeningHours } from '../../src/elements/opening-hours/opening-hours.js';
import { chooseLanguage } from '../../src/i18n/choice.js';
import { settled, show, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiLanguageSwitcher.define();
RmiOpeningHours.define();

const button = (switcher: Element, lang: string): HTMLButtonElement =>
  switcher.shadowRoot!.querySelector(`button[lang="${lang}"]`)!;

describe('rmi-language-switcher', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    chooseLanguage(undefined);
    localStorage.clear();
  });

  const page = html`<div lang="de">
    <rmi-language-switcher .data=${rmi}></rmi-language-switcher>
    <rmi-opening-hours .data=${rmi}></rmi-opening-hours>
  </div>`;

  it('names each language in its own', async () => {
    const switcher = await show(
      html`<rmi-language-switcher lang="de" languages="de en" .data=${rmi}></rmi-language-switcher>`,
    );
    expect([...switcher.shadowRoot!.querySelectorAll('button')].map(words)).to.deep.equal(['Deutsch', 'English']);
    expect(button(switcher, 'de').getAttribute('aria-pressed')).to.equal('true');
    await expect(switcher).to.be.accessible();
  });

  it('switches all widgets of the page, announces it, and leaves the page alone', async () => {
    const before = document.documentElement.lang;
    const root = await show<HTMLElement>(page);
    const [switcher, hours] = root.children as unknown as [RmiLanguageSwitcher, RmiOpeningHours];
    expect(words(hours)).to.include('Montag');
    const told: string[] = [];
    root.addEventListener('rmi-locale-change', (event: RmiLocaleChangeEvent) => told.push(event.locale));
    button(switcher, 'en').click();
    await until(() => words(hours).includes('Monday'), 'English');
    await settled(root);
    expect(told).to.deep.equal(['en']);
    expect(words(switcher.shadowRoot!.querySelector('[role="status"]')!)).to.equal('Language: English');
    expect(document.documentElement.lang).to.equal(before);
    expect(root.lang).to.equal('de');
  });

  it('stores nothing unless the author says so', async () => {
    const root = await show<HTMLElement>(page);
    button(root.children[0]!, 'en').click();
    await settled(root);
    expect(localStorage).to.have.lengthOf(0);
  });

  it('remembers the choice for the next page with `remember`', async () => {
    const first = await show(html`<rmi-language-switcher lang="de" remember .data=${rmi}></rmi-language-switcher>`);
    button(first, 'en').click();
    await settled(first);
    first.remove();
    chooseLanguage(undefined);
    const next = await show(html`<rmi-language-switcher lang="de" remember .data=${rmi}></rmi-language-switcher>`);
    expect(button(next, 'en')).to.have.attribute('aria-pressed', 'true');
  });
});
