import { expect } from '@open-wc/testing';
import { registry } from '../../src/registry.js';
import { pause, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';
import { ready, RMI, visitWithReports, widgetsOf, type Page } from './visit.js';

/** As strict as a host can be that lets our script in. */
const STRICT = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
const WITNESS = '<script src="/test/hosts/witness.js"></script>';

/** Every widget with what makes it do most. */
const ALL = Object.keys(registry)
  .map((tag) => `<${tag} json-ld remember lang="tr">0711 3512-2876</${tag}>`)
  .join('');

const noted = (page: Page): { violations: string[]; mishaps: string[] } =>
  page as unknown as { violations: string[]; mishaps: string[] };

describe('a page with a strict policy', () => {
  it('has every widget, in two languages, with nothing to report', async () => {
    const { page, reports } = await visitWithReports({
      csp: STRICT,
      head: WITNESS + RMI,
      body: `${ALL}<div data-rmi="contact-card" data-rmi-contact="bianka-gaertner"></div>`,
    });
    const widgets = await ready(page, Object.keys(registry).length + 1);
    expect(words(widgets.at(-1)!)).to.contain('Bianka Gärtner');
    for (const widget of widgets) widget.setAttribute('lang', 'ar');
    await until(() => page.document.querySelector('script[type="application/ld+json"]'));
    await pause(200);
    await ready(page);
    expect(noted(page)).to.deep.include({ violations: [], mishaps: [] });
    expect(await reports()).to.deep.equal([]);
    const json = page.document.querySelector('script[type="application/ld+json"]')!.textContent;
    expect(JSON.parse(json) as object).to.have.property('@graph');
  });

  it('lets a visitor search, save a contact, and open all that opens', async () => {
    const { page, reports } = await visitWithReports({
      csp: STRICT,
      head: WITNESS + RMI,
      body: '<rmi-department lang="en"></rmi-department>',
    });
    const [department] = await ready(page);
    const trees = (tree: ParentNode): ParentNode[] => [
      tree,
      ...[...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : [])),
    ];
    const inside = <T extends Element>(selector: string): T[] =>
      trees(department!.shadowRoot!).flatMap((tree) => [...tree.querySelectorAll<T>(selector)]);
    for (const field of inside<HTMLInputElement>('input')) {
      field.value = 'ehrenamt';
      field.dispatchEvent(new page.Event('input', { bubbles: true, composed: true }));
    }
    await pause(300);
    page.HTMLAnchorElement.prototype.click = () => undefined;
    for (const button of inside<HTMLButtonElement>('button, summary')) button.click();
    await pause(300);
    expect(inside('*').length).to.be.greaterThan(200);
    expect(noted(page)).to.deep.include({ violations: [], mishaps: [] });
    expect(await reports()).to.deep.equal([]);
  });

  it('would have told of a breach', async () => {
    const { page, reports } = await visitWithReports({
      csp: STRICT,
      head: WITNESS + RMI,
      body: '<p style="color: red">',
    });
    await until(() => noted(page).violations.length);
    expect(noted(page).violations[0]).to.match(/^style-src/);
    let reported: unknown[] = [];
    await until(() => {
      void reports().then((all) => (reported = all));
      return reported.length;
    });
    expect(widgetsOf(page.document)).to.deep.equal([]);
  });
});
