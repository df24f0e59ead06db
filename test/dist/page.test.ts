import { expect } from '@open-wc/testing';
import rmi from '../../data/rmi.json' with { type: 'json' };
import { allReady, openPage } from '../helpers/page.js';
import { until } from '../helpers/show.js';
import { words } from '../helpers/words.js';
import { load, ready, visit } from '../hosts/visit.js';

const WIDGETS = `
  <rmi-contact-card contact="bianka-gaertner">0711 3512-2876</rmi-contact-card>
  <rmi-opening-hours contact="bianka-gaertner"></rmi-opening-hours>
  <rmi-work-areas></rmi-work-areas>`;

/** A partner's page with nothing but the script and the tags, and what it asks servers for. */
async function partnerPage(script: string, body = WIDGETS): Promise<{ widgets: Element[]; asked: () => URL[] }> {
  const page = await openPage(
    `<html lang="de"><title>Partner</title><script type="module" src="${script}"></script><body>${body}</body></html>`,
  );
  const widgets = await allReady(page);
  const asked = (): URL[] => page.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  return { widgets, asked };
}

const named = (addresses: URL[], path: string): string[] =>
  addresses.map(({ pathname }) => pathname).filter((pathname) => pathname.includes(path));

function expectDepartment([card, hours, areas]: Element[]): void {
  expect(words(card!)).to.contain('Bianka Gärtner Administration, Sachbearbeitung');
  expect(words(card!)).to.contain('Telefon 0711 3512-2876 Fax 0711 3512-3382');
  expect(words(card!)).to.contain('Beblinger Straße 3 73728 Esslingen am Neckar Raum 153');
  expect(words(hours!)).to.contain('Dienstag');
  expect(words(hours!)).to.contain('08:30–12:30 Uhr');
  for (const item of rmi.sections.workAreas.items) expect(words(areas!)).to.contain(item);
}

/** Elements, texts and comments of a tree, with those in shadow roots. */
const nodesIn = (tree: Node): number =>
  [...tree.childNodes].reduce(
    (sum, node) => sum + 1 + nodesIn(node) + nodesIn((node as Element).shadowRoot ?? new DocumentFragment()),
    0,
  );

describe('dist/ on a plain page', () => {
  it('shows a contact with the hours of an ordinary week in at most 240 DOM nodes', async () => {
    const page = await visit({ head: '', body: '<rmi-contact-card contact="bianka-gaertner"></rmi-contact-card>' });
    page.Date.now = () => Date.parse('2026-11-23T10:00+01:00');
    load(page);
    const [card] = await ready(page);
    await until(() => words(card!).includes('Geöffnet bis 12:30 Uhr'), 'the state');
    await until(() => words(card!).includes('heute'), 'today to be marked');
    expect(nodesIn(card!.shadowRoot!)).to.be.at.most(240);
  });

  it('shows the department with one tag and the elements', async () => {
    const { widgets, asked } = await partnerPage('/dist/rmi.js');
    expect(widgets).to.have.lengthOf(3);
    expectDepartment(widgets);
    const addresses = asked();
    expect(named(addresses, '/rmi.json'), 'the file is asked for once, ahead').to.deep.equal(['/dist/data/rmi.json']);
    expect(addresses.filter(({ origin }) => origin !== location.origin)).to.deep.equal([]);
    expect(named(addresses, '/chunks/contact-list'), 'nothing the page does not use').to.deep.equal([]);
    expect(named(addresses, '/chunks/explain'), 'nothing for faults where there are none').to.deep.equal([]);
  });

  it('asks for nothing twice', async () => {
    const { asked } = await partnerPage('/dist/rmi.js');
    const paths = asked().map(({ pathname }) => pathname);
    expect(paths).to.have.lengthOf(new Set(paths).size);
  });

  it('shows the same where one file has it all', async () => {
    const { widgets, asked } = await partnerPage('/dist/all.js');
    expectDepartment(widgets);
    expect(asked().map(({ pathname }) => pathname)).to.have.members(['/dist/all.js', '/dist/data/rmi.json']);
  });

  it('shows one element where only its file is loaded', async () => {
    const { widgets, asked } = await partnerPage('/dist/elements/work-areas.js', '<rmi-work-areas></rmi-work-areas>');
    expect(words(widgets[0]!)).to.contain(rmi.sections.workAreas.items[0]!);
    expect(named(asked(), '/rmi.json')).to.deep.equal(['/dist/data/rmi.json']);
    expect(named(asked(), 'contact-card')).to.deep.equal([]);
  });

  it('shows a file of the page’s own', async () => {
    const { widgets, asked } = await partnerPage(
      '/dist/rmi.js',
      '<link rel="rmi-data" href="/dist/data/rmi.json?own" /><rmi-work-areas></rmi-work-areas>',
    );
    expect(words(widgets[0]!)).to.contain(rmi.sections.workAreas.heading);
    expect(
      asked()
        .filter(({ pathname }) => pathname.endsWith('rmi.json'))
        .map(({ search }) => search),
    ).to.deep.equal(['?own']);
  });

  it('speaks English to English readers', async () => {
    const { widgets } = await partnerPage(
      '/dist/rmi.js',
      '<rmi-opening-hours lang="en" contact="bianka-gaertner"></rmi-opening-hours>',
    );
    expect(words(widgets[0]!)).to.contain('Tuesday');
  });
});
