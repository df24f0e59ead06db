import { expect } from '@open-wc/testing';
import {
  act,
  checked,
  choose,
  click,
  data,
  field,
  fill,
  group,
  heading,
  leave,
  openEditor,
  page,
  press,
  problemOf,
  rest,
  type,
} from '../clerk.js';

const FILE = {
  organization: { name: 'Amt' },
  locations: [{ id: 'rathaus', name: 'Rathaus' }],
  contacts: [
    { id: 'erika', name: 'Erika' },
    { id: 'max', name: 'Max' },
  ],
};
const notices = (): unknown => data()['notices'];

describe('notices', () => {
  it('are written in a view of their own', async () => {
    await openEditor(FILE, 'notices');
    expect(heading()).to.equal('Hinweise');
    await click('Hinweis hinzufügen');
    await type('Die Telefonanlage ist gestört.');
    await fill(field('Zeigen ab'), '24.11.2026 8 Uhr');
    await fill(field('Zeigen bis'), '27.11.26');
    await choose('Wie wichtig', 'Warnung');
    group('Um wen es geht').querySelector<HTMLElement>('[role="combobox"]')!.focus();
    await type('eri');
    await press('Enter');
    group('Um welche Gebäude es geht').querySelector<HTMLElement>('[role="combobox"]')!.focus();
    await type('rat');
    await press('Enter');
    expect(notices()).to.deep.equal([
      {
        text: 'Die Telefonanlage ist gestört.',
        validFrom: '2026-11-24T08:00',
        validThrough: '2026-11-27',
        severity: 'warning',
        contacts: ['erika'],
        locations: ['rathaus'],
      },
    ]);
    expect([field('Zeigen ab').value, field('Zeigen bis').value]).to.deep.equal(['24.11.2026 08:00', '27.11.2026']);
    await checked();
    expect(page()).not.to.contain('zu klären');
  });

  it('that end before they begin are counted in the navigation and mended at their end', async () => {
    const backwards = { text: 'Umzug', validFrom: '2026-11-24T08:00', validThrough: '2026-11-20' };
    await openEditor({ ...FILE, notices: [{ text: 'Immer' }, backwards] }, 'contacts');
    expect(page()).to.match(/Hinweise 1 ?, 1 zu klären/);
    document.querySelector<HTMLAnchorElement>('.problems a')!.click();
    await rest();
    await rest();
    const end = document.activeElement as HTMLInputElement;
    expect(end.dataset['path']).to.equal('notices[1].validThrough');
    expect(problemOf(end)).to.contain('Das Ende liegt vor dem Anfang.');
    await fill(end, '25.11.2026');
    await leave();
    await checked();
    expect(page()).not.to.contain('zu klären');
  });

  it('keep what is no moment as it was typed, and say so', async () => {
    await openEditor({ ...FILE, notices: [{ text: 'Umzug' }] }, 'notices');
    await fill(field('Zeigen ab'), 'übermorgen');
    await leave();
    await checked();
    expect(notices()).to.deep.equal([{ text: 'Umzug', validFrom: 'übermorgen' }]);
    expect(problemOf(field('Zeigen ab'))).to.contain('24.12.2026 8:00');
  });

  it('tell who is deleted that they are named', async () => {
    await openEditor({ ...FILE, notices: [{ text: 'Umzug', contacts: ['erika', 'max'] }] });
    await click('Löschen: Erika');
    expect(page()).to.contain('Erika ist gelöscht. 1 Angaben verweisen noch darauf.');
    await checked();
    document.querySelector<HTMLAnchorElement>('.problems a')!.click();
    await rest();
    expect(group('Um wen es geht').textContent).to.contain('„erika“ (gibt es nicht)');
    await click('Entfernen: „erika“ (gibt es nicht)');
    expect(notices()).to.deep.equal([{ text: 'Umzug', contacts: ['max'] }]);
  });

  it('that are no list are shown as they stand', async () => {
    await openEditor({ ...FILE, notices: 'Umzug' }, 'notices');
    expect(page()).to.contain('Hier steht im Datenblatt etwas, das nicht hierher gehört:');
    await click('Verwerfen und neu eingeben');
    expect(data()).not.to.have.property('notices');
    expect(act('Hinweis hinzufügen')).to.exist;
  });
});
