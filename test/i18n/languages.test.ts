import { expect, html } from '@open-wc/testing';
import rmi from '../../data/rmi.json' with { type: 'json' };
import { RmiDepartment } from '../../src/elements/department/department.js';
import { match } from '../../src/i18n/locale.js';
import { LOCALES } from '../../src/i18n/locales.js';
import { translationsOf, type Overlay } from '../../src/source/overlay.js';
import { settled, show } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiDepartment.define();

/** The runner serves a JSON file as a module. */
async function overlayOf(locale: string): Promise<Overlay> {
  const url = `/data/translations/${locale}.json`;
  return ((await import(url)) as { default: Overlay }).default;
}

for (const locale of LOCALES.filter((code) => code !== 'de'))
  describe(`the whole page in ${locale}`, () => {
    it('is in that language and direction, people and numbers as they are', async () => {
      const translations = translationsOf(await overlayOf(locale));
      const page = await show<RmiDepartment>(
        html`<rmi-department lang=${locale} .translations=${translations} .data=${rmi}></rmi-department>`,
      );
      await settled(page);
      const root = page.shadowRoot!.querySelector('.root')!;
      expect(root.getAttribute('lang')).to.equal(locale);
      expect(root.getAttribute('dir')).to.equal(match(locale)!.dir);
      const text = words(page);
      for (const name of ['Bianka Gärtner', '0711 3512-2876', 'Dolmetscherpool']) expect(text).to.include(name);
      expect(page.shadowRoot!.querySelector('.note'), 'nothing is only in German').to.equal(null);
      for (const { source, target } of Object.values(await overlayOf(locale)))
        if (!target.includes(source) && source.length > 40) expect(text).not.to.include(source);
    });

    it('keeps within a phone of 320 px', async () => {
      const translations = translationsOf(await overlayOf(locale));
      const phone = await show<HTMLElement>(
        html`<div .style=${'inline-size: 320px'}>
          <rmi-department lang=${locale} .translations=${translations} .data=${rmi}></rmi-department>
        </div>`,
      );
      await settled(phone);
      expect(phone.scrollWidth).to.be.at.most(320);
    });
  });
