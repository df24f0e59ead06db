import { expect } from '@open-wc/testing';
import {
  act,
  announced,
  chord,
  click,
  data,
  field,
  fill,
  leave,
  openEditor,
  press,
  type,
  isFocused,
} from '../clerk.js';

const FILE = {
  organization: { name: 'Amt' },
  contacts: [
    { id: 'erika', name: 'Erika', room: '12', description: 'Hilft.' },
    ...Array.from({ length: 9 }, (_, i) => ({ name: `Person ${i}` })),
  ],
};
const erika = (): Record<string, unknown> => data().contacts[0]!;

/** What the button in the bar says it would do. */
const wouldUndo = (): string | null => document.querySelector('.history button')!.getAttribute('aria-label');

describe('undo', () => {
  it('says what it takes back, and brings it back again', async () => {
    await openEditor(FILE, 'contacts/0');
    await fill(field('Raum'), '13');
    await leave();
    expect(wouldUndo()).to.equal('Rückgängig: Raum: Erika (Strg+Z)');
    await click('Rückgängig: Raum: Erika (Strg+Z)');
    expect(erika()['room']).to.equal('12');
    expect(field('Raum').value).to.equal('12');
    expect(announced()).to.equal('Rückgängig gemacht: Raum: Erika');
    await click('Wiederherstellen: Raum: Erika (Strg+Y)');
    expect(erika()['room']).to.equal('13');
  });

  it('works by keyboard within the field that was typed in', async () => {
    await openEditor(FILE, 'contacts/0');
    await fill(field('Raum'), '153');
    await chord('Control', 'z');
    expect(field('Raum').value).to.equal('12');
    expect(isFocused(field('Raum'))).to.equal(true);
    await leave();
    expect(erika()['room']).to.equal('12');
    await chord('Control', 'y');
    expect(field('Raum').value).to.equal('153');
  });

  it('takes back one field after the other, and a long text a sentence at a time', async () => {
    await openEditor(FILE, 'contacts/0');
    const text = field<HTMLTextAreaElement>('Beschreibung');
    text.focus();
    await press('End');
    await type(' Berät. Übersetzt');
    await fill(field('Raum'), '13');
    await chord('Control', 'z');
    expect([erika()['room'], erika()['description']]).to.deep.equal(['12', 'Hilft. Berät. Übersetzt']);
    await chord('Control', 'z');
    expect(erika()['description']).to.equal('Hilft. Berät.');
    await chord('Control', 'z');
    expect(erika()['description']).to.equal('Hilft.');
  });

  it('takes each choice back by itself', async () => {
    await openEditor(FILE, 'contacts');
    await click('Löschen: Person 1');
    await click('Löschen: Person 2');
    await click('Rückgängig', document.querySelector('.notice')!);
    expect(data().contacts.map(({ name }) => name))
      .to.include('Person 2')
      .and.not.include('Person 1');
  });

  it('is left to the browser in a search box, which is no part of the file', async () => {
    await openEditor(FILE, 'contacts');
    await click('Löschen: Person 1');
    field('Suchen').focus();
    await type('x');
    const event = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true });
    field('Suchen').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(data().contacts.length).to.equal(9);
  });

  it('of the browser’s menu is the editor’s', async () => {
    await openEditor(FILE, 'contacts/0');
    await fill(field('Raum'), '13');
    const event = new InputEvent('beforeinput', { inputType: 'historyUndo', bubbles: true, cancelable: true });
    field('Raum').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
    expect(erika()['room']).to.equal('12');
  });

  it('says so where there is nothing to take back', async () => {
    await openEditor(FILE, 'contacts/0');
    expect(act('Rückgängig').getAttribute('aria-disabled')).to.equal('true');
    await chord('Control', 'z');
    expect(announced()).to.equal('Es gibt nichts rückgängig zu machen.');
  });
});
