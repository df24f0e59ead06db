import { expect } from '@open-wc/testing';
import {
  act,
  announced,
  checked,
  choose,
  click,
  data,
  field,
  fill,
  group,
  isFocused,
  leave,
  openEditor,
  page,
  press,
  problemOf,
  rest,
  type,
} from '../clerk.js';

const file = (more: object): object => ({
  organization: { name: 'Amt' },
  contacts: [
    { id: 'erika', name: 'Erika', ...more },
    { id: 'max', name: 'Max' },
  ],
});
const erika = (): Record<string, unknown> => data().contacts[0]!;
const NUMBERS = [
  { label: 'Einbürgerung', telephone: '+49 711 1' },
  { label: 'Aufenthalt', telephone: '+49 711 2' },
];

describe('a list of things with fields of their own', () => {
  it('is written by keyboard alone', async () => {
    await openEditor(file({}), 'contacts/0');
    act('Telefonnummer hinzufügen').focus();
    await press('Enter');
    const numbers = group('Weitere Telefonnummern');
    expect(isFocused(field('Wofür die Nummer ist', numbers))).to.equal(true);
    await type('Einbürgerung');
    await press('Tab');
    await type('0711 3512-1');
    await leave();
    expect(erika()['telephones']).to.deep.equal([{ label: 'Einbürgerung', telephone: '+49 711 3512-1' }]);
  });

  it('lets one that was just added be filled in before it says what is missing', async () => {
    await openEditor(file({}), 'contacts/0');
    await click('Zuständigkeit hinzufügen');
    await type('Nachname');
    await checked();
    expect(page()).not.to.contain('zu klären');
    field('Name').focus();
    await checked();
    expect(problemOf(field('Zuständig für diese'))).to.equal('Geben Sie „Zuständig für diese“ an.');
    await fill(field('Zuständig für diese'), 'A–K');
    await press('Enter');
    await type('Sch');
    await leave();
    await checked();
    expect(page()).not.to.contain('zu klären');
    expect(erika()['responsibleFor']).to.deep.equal([{ label: 'Nachname', values: ['A–K', 'Sch'] }]);
  });

  it('keeps nothing that was left empty', async () => {
    await openEditor(file({ telephones: NUMBERS }), 'contacts/0');
    await click('Telefonnummer hinzufügen');
    expect(erika()['telephones']).to.deep.equal([...NUMBERS, {}]);
    field('Name').focus();
    await rest();
    expect(erika()['telephones']).to.deep.equal(NUMBERS);
  });

  it('is put in order with buttons, and the focus stays on the button', async () => {
    await openEditor(file({ telephones: NUMBERS }), 'contacts/0');
    act('Nach unten: Telefonnummer, 1 von 2').focus();
    await press('Enter');
    expect(erika()['telephones']).to.deep.equal([...NUMBERS].reverse());
    expect(isFocused(act('Nach unten: Telefonnummer, 2 von 2'))).to.equal(true);
    await press('Enter');
    expect(erika()['telephones']).to.deep.equal([...NUMBERS].reverse());
  });

  it('tells what was deleted, and takes it back', async () => {
    await openEditor(file({ telephones: NUMBERS }), 'contacts/0');
    await click('Löschen: Telefonnummer, 1 von 2');
    expect(erika()['telephones']).to.deep.equal(NUMBERS.slice(1));
    expect(announced()).to.contain('Weitere Telefonnummern: Erika');
    expect(isFocused(act('Löschen: Telefonnummer, 1 von 1'))).to.equal(true);
    await click('Löschen: Telefonnummer, 1 von 1');
    expect(erika()).not.to.have.property('telephones');
    expect(isFocused(act('Telefonnummer hinzufügen'))).to.equal(true);
    await click('Rückgängig', document.querySelector('.notice')!);
    expect(erika()['telephones']).to.deep.equal(NUMBERS.slice(1));
  });

  it('shows what is none of them, and what it does not know of one, as it stands', async () => {
    const links = [5, { label: 'Antrag', url: 'https://a.example', icon: 'a.svg' }];
    await openEditor(file({ links }), 'contacts/0');
    const list = group('Weitere Seiten');
    expect([...list.querySelectorAll<HTMLTextAreaElement>('textarea.raw')].map(({ value }) => value)).to.deep.equal([
      '5',
      '"a.svg"',
    ]);
    await fill(field('Was man dort findet', list), 'Formular');
    expect(erika()['links']).to.deep.equal([5, { ...(links[1] as object), label: 'Formular' }]);
    await click('Verwerfen und neu eingeben', list);
    expect(erika()['links']).to.deep.equal([{ ...(links[1] as object), label: 'Formular' }]);
  });

  it('that is no list is shown as it stands', async () => {
    await openEditor(file({ absences: 'Urlaub' }), 'contacts/0');
    expect(document.querySelector<HTMLTextAreaElement>('textarea.raw')!.value).to.equal('"Urlaub"');
  });
});

describe('an absence', () => {
  it('has typed days and a deputy by name', async () => {
    await openEditor(file({}), 'contacts/0');
    await click('Abwesenheit hinzufügen');
    await type('21.12.2026');
    await press('Tab');
    await type('6.1.27');
    await leave();
    await choose('Vertretung', 'Max');
    expect(erika()['absences']).to.deep.equal([{ validFrom: '2026-12-21', validThrough: '2027-01-06', deputy: 'max' }]);
  });

  it('whose deputy is away too says so at the deputy', async () => {
    const absences = [{ validFrom: '2026-12-21', deputy: 'max' }];
    const away = { id: 'max', name: 'Max', absences: [{ validFrom: '2026-12-23' }] };
    await openEditor({ organization: { name: 'Amt' }, contacts: [{ name: 'Erika', absences }, away] }, 'contacts/0');
    expect(problemOf(field('Vertretung'))).to.contain('Wer hier vertritt, ist dann selbst nicht da');
  });
});

describe('what a building has for people with disabilities', () => {
  it('is said by six choices, and goes with the last of them', async () => {
    const locations = [{ id: 'rathaus', name: 'Rathaus' }];
    await openEditor({ ...file({}), locations }, 'locations/0');
    const access = group('Barrierefreiheit im Einzelnen');
    const choices = [...access.querySelectorAll('select')];
    expect(choices).to.have.length(6);
    expect([...choices[0]!.options].map(({ text }) => text.trim())).to.deep.equal([
      'keine Angabe',
      'ja',
      'eingeschränkt',
      'nein',
    ]);
    await choose('Aufzug', 'eingeschränkt');
    expect(data()['locations']).to.deep.equal([{ ...locations[0], access: { lift: 'limited' } }]);
    await choose('Aufzug', 'keine Angabe');
    expect(data()['locations']).to.deep.equal(locations);
  });
});

describe('stops', () => {
  it('have a name and their lines, one each', async () => {
    await openEditor({ ...file({}), locations: [{ id: 'rathaus' }] }, 'locations/0');
    await click('Haltestelle hinzufügen');
    await type('Bahnhof');
    await fill(field('Linien'), 'S1');
    await press('Enter');
    await type('101');
    expect(data()['locations']).to.deep.equal([
      { id: 'rathaus', publicTransport: [{ stop: 'Bahnhof', lines: ['S1', '101'] }] },
    ]);
  });
});
