import { expect } from '@open-wc/testing';
import { checked, data, field, fill, leave, openEditor, problemOf, rest } from '../clerk.js';
import { example } from '../../model/files.js';

const FILE = {
  organization: { name: 'Amt' },
  contacts: [{ id: 'erika', name: 'Erika', telephone: '+49 711 1', room: '12' }],
};

describe('a field of one line', () => {
  it('shows what the file says, and keeps what is typed', async () => {
    await openEditor(FILE, 'contacts/0');
    expect(field('Raum').value).to.equal('12');
    await fill(field('Raum'), '153 b');
    expect(data().contacts[0]!['room']).to.equal('153 b');
  });

  it('takes a telephone number as people write it and puts it in order when it is left', async () => {
    await openEditor(FILE, 'contacts/0');
    await fill(field('Telefon'), '0711 3512-2876');
    await leave();
    expect(field('Telefon').value).to.equal('+49 711 3512-2876');
    expect(data().contacts[0]!['telephone']).to.equal('+49 711 3512-2876');
  });

  it('takes a date as people write it', async () => {
    await openEditor(FILE, 'organization');
    await fill(field('Gültig bis'), '31.12.26');
    await leave();
    expect(field('Gültig bis').value).to.equal('31.12.2026');
    expect(data()['validThrough']).to.equal('2026-12-31');
  });

  it('says what is wrong when it was left, not while it is filled in first, and stops as soon as it is right', async () => {
    await openEditor(FILE, 'contacts/0');
    await fill(field('E-Mail'), 'erika');
    await checked();
    expect(problemOf(field('E-Mail'))).to.equal(undefined);
    await leave();
    expect(problemOf(field('E-Mail'))).to.be.a('string');
    await fill(field('E-Mail'), 'erika@example.org');
    await checked();
    expect(problemOf(field('E-Mail'))).to.equal(undefined);
  });

  it('leaves nothing behind in the file where a text is deleted', async () => {
    await openEditor(FILE, 'contacts/0');
    await fill(field('Raum'), '');
    await leave();
    expect(data().contacts[0]!).not.to.have.property('room');
  });

  it('shows a number where a text belongs, and what is wrong with it', async () => {
    await openEditor(await example('broken/room-as-number'), 'contacts/1');
    expect(field('Raum').value).to.equal('12');
    expect(problemOf(field('Raum'))).to.be.a('string');
    await fill(field('Raum'), '12');
    await leave();
    await checked();
    expect(data().contacts[1]!['room']).to.equal('12');
    expect(problemOf(field('Raum'))).to.equal(undefined);
  });

  it('keeps a date that is none as it stands', async () => {
    await openEditor({ ...FILE, validThrough: 'Weihnachten' }, 'organization');
    expect(field('Gültig bis').value).to.equal('Weihnachten');
    field('Gültig bis').focus();
    await leave();
    await rest();
    expect(data()['validThrough']).to.equal('Weihnachten');
  });
});
