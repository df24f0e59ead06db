import { expect, fixture, html } from '@open-wc/testing';
import { languageOf, match } from '../../src/i18n/locale.js';
import { isRightToLeft } from '../../src/i18n/codes.js';

const { lang } = document.documentElement;
beforeEach(() => document.documentElement.removeAttribute('lang'));
afterEach(() => (document.documentElement.lang = lang));

describe('i18n/locale', () => {
  describe('the language of an element', () => {
    it('is its own before that of what surrounds it', async () => {
      const outer = await fixture(html`<div lang="en"><p lang="de"></p></div>`);
      expect(languageOf(outer.firstElementChild!, 'en').locale).to.equal('de');
    });

    it('is that of the nearest ancestor that has one', async () => {
      const outer = await fixture(
        html`<div lang="de">
          <div lang="en">
            <b><p></p></b>
          </div>
        </div>`,
      );
      expect(languageOf(outer.querySelector('p')!, 'de').locale).to.equal('en');
    });

    it('is that of what surrounds the shadow root it lives in', async () => {
      const outer = await fixture(html`<div lang="en"><section></section></div>`);
      const inner = outer.querySelector('section')!.attachShadow({ mode: 'open' });
      const element = inner.appendChild(document.createElement('p'));
      expect(languageOf(element, 'de').locale).to.equal('en');
    });

    it('is that of the page', async () => {
      document.documentElement.lang = 'en-US';
      const element = await fixture(html`<p></p>`);
      expect(languageOf(element, 'de')).to.deep.equal({ locale: 'en', tag: 'en-US', dir: 'ltr' });
    });

    it('is that of the file where nobody says anything', async () => {
      const element = await fixture(html`<p></p>`);
      expect(languageOf(element, 'en').locale).to.equal('en');
      expect(languageOf(element, 'de').locale).to.equal('de');
    });

    for (const tag of ['xx', '', ' ', '-', 'klingon', 'en-', 'deutsch', '123', '😀', 'zh-Hant-TW'])
      it(`is a language that we have, whatever the page says: "${tag}"`, async () => {
        const element = await fixture(html`<p lang=${tag}></p>`);
        const found = languageOf(element, 'de');
        expect(found.locale).to.equal(tag === 'en-' ? 'en' : 'de');
        expect(() => new Intl.DateTimeFormat(found.tag)).not.to.throw();
      });

    it('is German where even the file is in a language we do not have', async () => {
      const element = await fixture(html`<p lang="xx"></p>`);
      expect(languageOf(element, 'tlh')).to.deep.equal({ locale: 'de', tag: 'de', dir: 'ltr' });
    });
  });

  describe('a tag', () => {
    const found = {
      de: 'de',
      'de-CH': 'de-CH',
      'DE-ch': 'de-CH',
      ' de-AT ': 'de-AT',
      'en-GB-oxendict': 'en-GB-oxendict',
      en_US: 'en-US',
      'de-simple': 'de-simple',
      'de-x-simplified': 'de-simple',
      'de-DE-x-leichte-sprache': 'de-simple',
      'de--DE': 'de',
      'en-toolongasubtag': 'en',
    };
    for (const [tag, valid] of Object.entries(found))
      it(`"${tag}" is shown as ${valid}`, () => {
        expect(match(tag)!.tag).to.equal(valid);
        expect(match(tag)!.locale).to.equal(valid === 'de-simple' ? valid : valid.slice(0, 2));
      });

    it('of a language we do not have is no match', () => {
      for (const tag of ['xx', 'tlh', '', 'd', 'german', 'e n']) expect(match(tag), tag).to.equal(undefined);
    });

    it('of a language written from right to left is known, and none that begins like one', () => {
      expect(['ar', 'ar-EG', 'fa', 'he', 'ur-PK'].every(isRightToLeft)).to.equal(true);
      expect(['de', 'arn', 'tr', 'far', ''].some(isRightToLeft)).to.equal(false);
    });
  });
});
