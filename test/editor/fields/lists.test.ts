import { expect } from '@open-wc/testing';
import {
  act,
  announced,
  checked,
  chord,
  click,
  data,
  field,
  fill,
  group,
  leave,
  openEditor,
  press,
  rest,
  type,
  isFocused,
} from '../clerk.js';

const file = (tasks: unknown): object => ({
  organization: { name: 'Amt' },
  contacts: [{ id: 'erika', name: 'Erika', tasks }],
});
const tasks = (): unknown => data().contacts[0]!['tasks'];
const texts = (): HTMLTextAreaElement[] => [...group('Aufgaben').querySelectorAll('textarea')];
const focused = (): HTMLTextAreaElement => document.activeElement as HTMLTextAreaElement;

describe('a list of texts', () => {
  it('is written by keyboard alone, as in a word processor', async () => {
    await openEditor(file(undefined), 'contacts/0');
    act('Hinzufügen', group('Aufgaben')).focus();
    await press('Enter');
    await type('Beratung');
    await press('Enter');
    await type('Anträge');
    await chord('Alt', 'ArrowUp');
    expect(tasks()).to.deep.equal(['Anträge', 'Beratung']);
    expect(focused().value).to.equal('Anträge');
    await press('End', 'Enter');
    await type('Post');
    expect(tasks()).to.deep.equal(['Anträge', 'Post', 'Beratung']);
    await press(...Array.from('Post', () => 'Backspace'), 'Backspace');
    expect(tasks()).to.deep.equal(['Anträge', 'Beratung']);
    expect(focused().value).to.equal('Anträge');
  });

  it('parts a text in two where Enter is pressed within it', async () => {
    await openEditor(file(['Beratung und Anträge']), 'contacts/0');
    texts()[0]!.focus();
    texts()[0]!.setSelectionRange(8, 13);
    await press('Enter');
    expect(tasks()).to.deep.equal(['Beratung', 'Anträge']);
    expect(focused().value).to.equal('Anträge');
    expect(focused().selectionStart).to.equal(0);
  });

  it('makes one text of each line that is pasted', async () => {
    await openEditor(file(['Beratung']), 'contacts/0');
    const [text] = texts();
    text!.value = 'Beratung\n\nAnträge\r\n Post ';
    text!.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    await rest();
    expect(tasks()).to.deep.equal(['Beratung', 'Anträge', 'Post']);
  });

  it('is put in order with buttons, and the focus stays on the button', async () => {
    await openEditor(file(['A', 'B', 'C']), 'contacts/0');
    act('Nach unten: Aufgaben, 1 von 3').focus();
    await press('Enter');
    expect(tasks()).to.deep.equal(['B', 'A', 'C']);
    expect(isFocused(act('Nach unten: Aufgaben, 2 von 3'))).to.equal(true);
    await press('Enter', 'Enter');
    expect(tasks()).to.deep.equal(['B', 'C', 'A']);
    expect(act('Nach unten: Aufgaben, 3 von 3').getAttribute('aria-disabled')).to.equal('true');
  });

  it('tells what was deleted, and takes it back', async () => {
    await openEditor(file(['A', 'B']), 'contacts/0');
    await click('Löschen: Aufgaben, 1 von 2');
    expect(tasks()).to.deep.equal(['B']);
    expect(announced()).to.contain('Aufgaben');
    expect(isFocused(act('Löschen: Aufgaben, 1 von 1'))).to.equal(true);
    await click('Rückgängig', document.querySelector('.notice')!);
    expect(tasks()).to.deep.equal(['A', 'B']);
  });

  it('keeps nothing that was left empty', async () => {
    await openEditor(file(['A']), 'contacts/0');
    await click('Hinzufügen', group('Aufgaben'));
    await leave();
    expect(tasks()).to.deep.equal(['A']);
    expect(texts().length).to.equal(1);
    texts()[0]!.focus();
    texts()[0]!.select();
    await press('Delete');
    expect(tasks()).to.deep.equal(['']);
    await leave();
    expect(data().contacts[0]!).not.to.have.property('tasks');
  });

  it('shows a single text as a list of one, and what is no text as it stands', async () => {
    await openEditor(file('Beratung'), 'contacts/0');
    await checked();
    expect(texts().map(({ value }) => value)).to.deep.equal(['Beratung']);
    texts()[0]!.focus();
    await press('End');
    await type('en');
    expect(tasks()).to.deep.equal(['Beratungen']);
  });

  it('lets a task say more by keyboard alone: what to bring, what it costs', async () => {
    await openEditor(file(['Beratung', 'Anträge']), 'contacts/0');
    act('Mehr angeben: Aufgaben, 2 von 2').focus();
    await press('Enter');
    await type('Hilfe beim Ausfüllen.');
    field('Kosten', group('Aufgaben, 2 von 2')).focus();
    await type('keine');
    act('Hinzufügen', group('Mitzubringen')).focus();
    await press('Enter');
    await type('Pass');
    expect(tasks()).to.deep.equal([
      'Beratung',
      { name: 'Anträge', description: 'Hilfe beim Ausfüllen.', fee: 'keine', documents: ['Pass'] },
    ]);
    texts()[1]!.focus();
    await press('End');
    await type(' stellen');
    expect((tasks() as object[])[1]).to.include({ name: 'Anträge stellen', fee: 'keine' });
    await click('Nach oben: Aufgaben, 2 von 2');
    expect((tasks() as object[])[0]).to.include({ name: 'Anträge stellen', fee: 'keine' });
  });

  it('has a task be a plain text again when it says no more', async () => {
    await openEditor(file([{ name: 'Beratung', fee: 'keine' }]), 'contacts/0');
    await fill(field('Kosten'), '');
    field('Name').focus();
    await rest();
    expect(tasks()).to.deep.equal(['Beratung']);
    await click('Mehr angeben: Aufgaben, 1 von 1');
    field('Name').focus();
    await rest();
    expect(tasks()).to.deep.equal(['Beratung']);
  });

  it('says at its field what a task lacks', async () => {
    await openEditor(file([{ name: 'Beratung', url: 'stadt.example' }]), 'contacts/0');
    await checked();
    expect(group('Aufgaben').textContent).to.contain('https://');
    expect(field('Internetadresse', group('Aufgaben')).getAttribute('aria-invalid')).to.equal('true');
  });

  it('lets what is no text stand beside what is', async () => {
    await openEditor(file(['Beratung', 5, { titel: 'x' }]), 'contacts/0');
    texts()[0]!.focus();
    await press('End');
    await type('!');
    expect(tasks()).to.deep.equal(['Beratung!', 5, { titel: 'x' }]);
    await click('Löschen: Aufgaben, 2 von 3');
    expect(tasks()).to.deep.equal(['Beratung!', { titel: 'x' }]);
  });
});
