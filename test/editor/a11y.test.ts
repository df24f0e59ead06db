/** Every view keeps nobody out, by both engines. */
import { expect } from '@open-wc/testing';
import { answered, axeFindings, ibmFindings } from '../a11y/engines.js';
import { example } from '../model/files.js';
import { click, openEditor, rest } from './clerk.js';
import { fullDocument } from './document/sample.js';
import { REFUTED } from './refuted.js';

const VIEWS = [
  'contacts',
  'contacts/0',
  'contacts/99',
  'locations',
  'locations/0',
  'offices',
  'offices/0',
  'sections/aims',
  'sections/overview',
  'notices',
  'organization',
];

const isChromium = navigator.userAgent.includes('Chrome/');

async function findings(app: Element): Promise<readonly string[]> {
  const found = await axeFindings(app);
  if (!isChromium) return found;
  // IBM's engine looks at hours in a test of their own.
  for (const hours of app.querySelectorAll('editor-hours')) hours.remove();
  return [...found, ...(await ibmFindings(undefined, REFUTED))];
}

describe('the editor keeps nobody out', () => {
  before(() => document.documentElement.setAttribute('lang', 'de'));

  for (const view of VIEWS)
    it(`in ${view}`, async () => {
      const app = await openEditor(await example('city'), view);
      for (const details of app.querySelectorAll('details')) details.open = true;
      await rest();
      expect(await findings(app)).to.deep.equal([]);
    });

  for (const view of ['contacts/3', 'locations/0', 'notices'])
    it(`in ${view} of a file that says all it may`, async () => {
      const app = await openEditor((await fullDocument()).data, view);
      for (const details of app.querySelectorAll('details')) details.open = true;
      await rest();
      expect(await findings(app)).to.deep.equal([]);
    });

  it('with hours to visit and hours of the telephone on one page, whose parts have names of their own', async () => {
    const app = await openEditor((await fullDocument()).data, 'contacts/3');
    for (const details of app.querySelectorAll('details')) details.open = true;
    await rest();
    const [visits, telephone] = [...app.querySelectorAll('editor-hours')].map((hours) =>
      [...hours.querySelectorAll('section[aria-label]')].map((section) => section.getAttribute('aria-label')!),
    );
    expect(visits).to.include.members(['Woche', 'Ausnahmen', 'Zwei Monate im Überblick']);
    expect(telephone).to.include.members(['Telefonzeiten: Woche', 'Telefonzeiten: Ausnahmen']);
    const names = [...visits!, ...telephone!];
    expect(names).to.deep.equal([...new Set(names)]);
    expect(await axeFindings(app, ['landmark-unique', 'duplicate-id-aria'])).to.deep.equal([]);
  });

  for (const [file, view] of [
    ['broken/wrong-types', 'contacts/1'],
    ['broken/unknown-property', 'contacts/1'],
    ['broken/contacts-not-a-list', 'contacts'],
    ['broken/notice-backwards', 'notices'],
    ['broken/deputy-absent', 'contacts/1'],
  ] as const)
    it(`with what is wrong with ${file}`, async () => {
      const app = await openEditor(await example(file), view);
      for (const details of app.querySelectorAll('details')) details.open = true;
      await rest();
      expect(await findings(app)).to.deep.equal([]);
    });

  it('with a notice and an open list to choose from', async () => {
    const app = await openEditor(await example('city'), 'contacts/0');
    await click('Erweitert');
    await click('Löschen: Aufgaben, 1 von 3');
    app.querySelector<HTMLElement>('[role="combobox"]')!.click();
    await rest();
    expect(await findings(app)).to.deep.equal([]);
  });

  if (isChromium)
    it('and nothing is refuted that no engine says', () => {
      expect([...answered].sort()).to.deep.equal(Object.keys(REFUTED).sort());
    });
});
