import { expect } from '@open-wc/testing';
import {
  act,
  announced,
  click,
  data,
  field,
  fill,
  heading,
  leave,
  openEditor,
  page,
  press,
  rest,
  type,
  isFocused,
} from '../clerk.js';

const FILE = {
  organization: { name: 'Amt' },
  locations: [{ id: 'rathaus', name: 'Rathaus' }],
  contacts: [
    { id: 'erika-muster', name: 'Erika Muster', room: '12', location: 'rathaus', tasks: ['Beratung'], extra: { a: 1 } },
    { id: 'max-muster', name: 'Max Muster', location: 'rathaus' },
  ],
};
const ids = (): unknown[] => data().contacts.map(({ id }) => id);

describe('people', () => {
  it('are added by keyboard: the name is asked first, and the id follows it until it was saved', async () => {
    const app = await openEditor(FILE);
    act('Person hinzufügen').focus();
    await press('Enter');
    await rest();
    expect(isFocused(field('Name'))).to.equal(true);
    await type('Jörg Öztürk');
    expect(data().contacts[2]!).to.deep.equal({ kind: 'person', name: 'Jörg Öztürk', id: 'joerg-oeztuerk' });
    expect(heading()).to.equal('Jörg Öztürk');
    app.store!.markSaved();
    await fill(field('Name'), 'Jörg Maier');
    expect(data().contacts[2]!['id']).to.equal('joerg-oeztuerk');
  });

  it('are duplicated with everything but the name, which waits to be typed over', async () => {
    await openEditor(FILE, 'contacts', {
      tr: { 'contacts.erika-muster.tasks.0': { source: 'Beratung', target: 'Danışma' } },
    });
    await click('Duplizieren: Erika Muster');
    await rest();
    expect(field('Name').value).to.equal('Kopie von Erika Muster');
    await fill(field('Name'), 'Anna Neu');
    const copy = data().contacts[1]!;
    expect(copy).to.deep.equal({ ...FILE.contacts[0], name: 'Anna Neu', id: 'anna-neu' });
    expect(document.querySelector('editor-app')!.store!.document.translations).to.deep.equal({
      tr: {
        'contacts.erika-muster.tasks.0': { source: 'Beratung', target: 'Danışma' },
        'contacts.anna-neu.tasks.0': { source: 'Beratung', target: 'Danışma' },
      },
    });
  });

  it('are put in order, and the focus stays on the button', async () => {
    await openEditor(FILE);
    act('Nach unten: Erika Muster').focus();
    await press('Enter');
    expect(ids()).to.deep.equal(['max-muster', 'erika-muster']);
    expect(isFocused(act('Nach unten: Erika Muster'))).to.equal(true);
    await press('Enter');
    expect(ids()).to.deep.equal(['max-muster', 'erika-muster']);
  });

  it('are deleted, and brought back as they were', async () => {
    await openEditor(FILE);
    await click('Löschen: Erika Muster');
    expect(ids()).to.deep.equal(['max-muster']);
    expect(announced()).to.equal('Erika Muster ist gelöscht.');
    expect(isFocused(act('Löschen: Max Muster'))).to.equal(true);
    await click('Rückgängig', document.querySelector('.notice')!);
    expect(data()).to.deep.equal(FILE);
  });

  it('stay on the screen at Enter, which sends nothing, whatever is written', async () => {
    await openEditor(FILE, 'contacts/0');
    const { href } = location;
    for (const [label, text] of [
      ['Raum', '13'],
      ['Internetadresse', 'keine'],
    ] as const) {
      await fill(field(label), text);
      field(label).focus();
      await press('Enter');
      await rest();
      expect(field(label).value).to.equal(text);
    }
    expect(location.href).to.equal(href);
    expect(data().contacts[0]).to.include({ room: '13', url: 'keine' });
  });

  it('are found by any word of them', async () => {
    const contacts = Array.from({ length: 30 }, (_, i) => ({ name: `Person ${i}`, room: `R${i}` }));
    await openEditor({ ...FILE, contacts: [...contacts, { name: 'Özlem Weiß', jobTitle: 'Sozialarbeit' }] });
    field('Suchen').focus();
    await type('ozlem sozial');
    expect(page()).to.contain('1 von 31');
    expect([...document.querySelectorAll('.entry-name')].map(({ textContent }) => textContent)).to.deep.equal([
      'Özlem Weiß',
    ]);
  });
});

describe('a building', () => {
  it('that is deleted tells who still refers to it', async () => {
    await openEditor(FILE, 'locations');
    await click('Löschen: Rathaus');
    expect(announced()).to.equal('Rathaus ist gelöscht. 2 Angaben verweisen noch darauf.');
    expect(data()).not.to.have.property('locations');
  });
});

describe('an id', () => {
  it('is changed wherever it is named, with a word of what breaks', async () => {
    await openEditor(FILE, 'locations/0');
    await click('Erweitert');
    expect(page()).to.contain('die darauf verweisen und mit geändert werden: 2.');
    await fill(field('Kennung'), 'altes-rathaus');
    await leave();
    expect(data().contacts.map(({ location }) => location)).to.deep.equal(['altes-rathaus', 'altes-rathaus']);
  });

  it('of a person warns of the pages that show it', async () => {
    await openEditor(FILE, 'contacts/0');
    await click('Erweitert');
    expect(page()).to.contain('<rmi-contact-card contact="erika-muster">');
  });

  it('that another entry has is refused, and nothing changes', async () => {
    await openEditor(FILE, 'contacts/0');
    await click('Erweitert');
    await fill(field('Kennung'), 'max-muster');
    await leave();
    expect(ids()).to.deep.equal(['erika-muster', 'max-muster']);
    expect(page()).to.contain('„max-muster“ heißt schon ein anderer Eintrag.');
  });
});

describe('the form of an entry', () => {
  it('lists what this editor does not know, and leaves it alone', async () => {
    await openEditor(FILE, 'contacts/0');
    expect(page()).to.contain('Das kennt dieser Editor nicht und lässt es stehen: extra');
    await fill(field('Raum'), '13');
    expect(data().contacts[0]!['extra']).to.deep.equal({ a: 1 });
  });

  it('shows texts that look like markup as texts', async () => {
    const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>${1+1}';
    await openEditor(
      { ...FILE, contacts: [{ name: hostile, id: hostile, tasks: [hostile], [hostile]: hostile }] },
      'contacts/0',
    );
    expect(heading()).to.equal(hostile);
    expect(field('Name').value).to.equal(hostile);
    expect(document.querySelector('editor-app img, editor-app script')).to.equal(null);
    location.hash = '#contacts';
    await rest();
    expect(page()).to.contain(hostile);
    expect(document.querySelector('editor-app img, editor-app script')).to.equal(null);
  });
});
