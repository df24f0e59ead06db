import { expect, html } from '@open-wc/testing';
import rmi from '../../data/rmi.json' with { type: 'json' };
import type { RmiLocaleChangeEvent } from '../../src/base/locale-change.js';
import { RmiLanguageSwitcher } from '../../src/elements/language-switcher/language-switcher.js';
import { RmiOpeningHours } from '../../src/elements/opening-hours/opening-hours.js';
import { chooseLanguage } from '../../src/i18n/choice.js';
import { chooseOption } from '../helpers/choose.js';
import { settled, show, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiLanguageSwitcher.define();
RmiOpeningHours.define();

const select = (switcher: Element): HTMLSelectElement => switcher.shadowRoot!.querySelector('select')!;

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
    const names = [...select(switcher).options].map(({ text, lang }) => [lang, text]);
    expect(names).to.have.deep.members([
      ['de', 'Deutsch'],
      ['en', 'English'],
    ]);
    expect(select(switcher).value).to.equal('de');
    await expect(switcher).to.be.accessible();
  });

  it('offers the languages of the reader’s browser first, and the others in their order', async () => {
    const languages = Object.getOwnPropertyDescriptor(Navigator.prototype, 'languages')!;
    Object.defineProperty(Navigator.prototype, 'languages', { configurable: true, get: () => ['uk-UA', 'xx', 'ar'] });
    try {
      const switcher = await show(
        html`<rmi-language-switcher lang="de" languages="de tr ar uk" .data=${rmi}></rmi-language-switcher>`,
      );
      expect([...select(switcher).options].map(({ value }) => value)).to.deep.equal(['uk', 'ar', 'de', 'tr']);
    } finally {
      Object.defineProperty(Navigator.prototype, 'languages', languages);
    }
  });

  it('says what it is in the page’s language, and in a word that many know', async () => {
    const label = async (lang: string): Promise<string> => {
      const switcher = await show(html`<rmi-language-switcher lang=${lang} .data=${rmi}></rmi-language-switcher>`);
      return words(switcher.shadowRoot!.querySelector('label')!);
    };
    expect(await label('tr')).to.equal('Dil / Language');
    expect(await label('ar')).to.equal('اللغة / Language');
    expect(await label('en')).to.equal('Language');
  });

  it('switches all widgets of the page, announces it, and leaves the page alone', async () => {
    const before = document.documentElement.lang;
    const root = await show<HTMLElement>(page);
    const [switcher, hours] = root.children as unknown as [RmiLanguageSwitcher, RmiOpeningHours];
    expect(words(hours)).to.include('Montag');
    const told: string[] = [];
    root.addEventListener('rmi-locale-change', (event: RmiLocaleChangeEvent) => told.push(event.locale));
    chooseOption(select(switcher), 'en');
    await until(() => words(hours).includes('Monday'), 'English');
    await settled(root);
    expect(told).to.deep.equal(['en']);
    expect(words(switcher.shadowRoot!.querySelector('[role="status"]')!)).to.equal('Language: English');
    expect(document.documentElement.lang).to.equal(before);
    expect(root.lang).to.equal('de');
  });

  it('stores nothing unless the author says so', async () => {
    const root = await show<HTMLElement>(page);
    chooseOption(select(root.children[0]!), 'en');
    await settled(root);
    expect(localStorage).to.have.lengthOf(0);
  });

  it('remembers the choice for the next page with `remember`', async () => {
    const first = await show(html`<rmi-language-switcher lang="de" remember .data=${rmi}></rmi-language-switcher>`);
    chooseOption(select(first), 'en');
    await settled(first);
    first.remove();
    chooseLanguage(undefined);
    const next = await show(html`<rmi-language-switcher lang="de" remember .data=${rmi}></rmi-language-switcher>`);
    expect(select(next).value).to.equal('en');
  });
});
