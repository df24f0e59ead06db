import { expect } from '@open-wc/testing';
import {
  act,
  choose,
  data,
  field,
  group,
  isFocused,
  openEditor,
  page,
  press,
  problemOf,
  rest,
  type,
} from '../clerk.js';
import { example } from '../../model/files.js';

const FILE = {
  organization: { name: 'Amt' },
  locations: [
    { id: 'rathaus', name: 'Rathaus' },
    { id: 'haus-2', streetAddress: 'Marktplatz 2' },
  ],
  contacts: [
    { id: 'soziales', kind: 'department', name: 'Soziales' },
    { id: 'erika', name: 'Erika', location: 'rathaus', offices: ['pool'] },
    { id: 'max', name: 'Max' },
  ],
  offices: [
    { id: 'pool', name: 'Dolmetscherpool' },
    { id: 'rat', name: 'Fachrat' },
  ],
};
const erika = (): Record<string, unknown> => data().contacts[1]!;

const picker = (legend: string): HTMLInputElement => group(legend).querySelector('[role="combobox"]')!;

describe('a reference', () => {
  it('is chosen by name', async () => {
    await openEditor(FILE, 'contacts/1');
    const names = [...field<HTMLSelectElement>('Gebäude').options].map(({ text }) => text.trim());
    expect(names).to.deep.equal(['keine Angabe', 'Rathaus', 'Adresse Marktplatz 2']);
    await choose('Gebäude', 'Adresse Marktplatz 2');
    await choose('Abteilung', 'Soziales');
    expect(erika()).to.include({ location: 'haus-2', department: 'soziales' });
    await choose('Gebäude', 'keine Angabe');
    expect(erika()).not.to.have.property('location');
  });

  it('that leads to nothing is shown and explained', async () => {
    await openEditor(await example('broken/unknown-reference'), 'contacts/1');
    const select = field<HTMLSelectElement>('Gebäude');
    expect(select.selectedOptions[0]!.text.trim()).to.equal('„rathaus“ (gibt es nicht)');
    expect(problemOf(select)).to.be.a('string');
  });

  it('to the Land with its public holidays is the name of the Land', async () => {
    await openEditor(FILE, 'organization');
    await choose('Feiertage', 'Baden-Württemberg');
    expect(data().organization['publicHolidays']).to.equal('DE-BW');
  });
});

describe('several references', () => {
  it('are found by a few letters and taken by keyboard', async () => {
    await openEditor(FILE, 'contacts/1');
    picker('Gesprochene Sprachen').focus();
    await type('turki');
    expect(act('Hinzufügen', group('Aufgaben'))).to.exist;
    const options = [...group('Gesprochene Sprachen').querySelectorAll('[role="option"]')];
    expect(options[0]!.textContent.trim()).to.equal('Türkisch');
    expect(options[0]!.getAttribute('aria-selected')).to.equal('true');
    expect(picker('Gesprochene Sprachen').getAttribute('aria-activedescendant')).to.equal(options[0]!.id);
    await press('Enter');
    expect(erika()['languages']).to.deep.equal(['tr']);
    expect(isFocused(picker('Gesprochene Sprachen'))).to.equal(true);
    await type('arab');
    await press('Enter');
    expect(erika()['languages']).to.deep.equal(['tr', 'ar']);
    await press('ArrowDown', 'Escape');
    expect(picker('Gesprochene Sprachen').getAttribute('aria-expanded')).to.equal('false');
    act('Entfernen: Türkisch').click();
    await rest();
    expect(erika()['languages']).to.deep.equal(['ar']);
  });

  it('offer what is not chosen yet', async () => {
    await openEditor(FILE, 'contacts/1');
    picker('Geschäftsstellen').click();
    await rest();
    const names = [...group('Geschäftsstellen').querySelectorAll('[role="option"]')].map((each) =>
      each.textContent.trim(),
    );
    expect(names).to.deep.equal(['Fachrat']);
    group('Geschäftsstellen').querySelector<HTMLElement>('[role="option"]')!.click();
    await rest();
    expect(erika()['offices']).to.deep.equal(['pool', 'rat']);
  });

  it('say so where nothing fits', async () => {
    await openEditor(FILE, 'contacts/1');
    picker('Geschäftsstellen').focus();
    await type('xyz');
    expect(group('Geschäftsstellen').querySelector('[role="status"]')!.textContent.trim()).to.equal('Nichts gefunden.');
  });
});

describe('who runs a business office', () => {
  it('is asked at the office and kept at the contact', async () => {
    await openEditor(FILE, 'offices/0');
    expect(page()).to.contain('Erika');
    field('Person oder Abteilung hinzufügen').focus();
    await type('max');
    await press('Enter');
    expect(data().contacts[2]!['offices']).to.deep.equal(['pool']);
    act('Entfernen: Erika').click();
    await rest();
    expect(erika()).not.to.have.property('offices');
  });
});
