/** The files of `data/examples/broken/` in the editor: what is sound is edited, what is not is explained, nothing is lost. */
import { expect } from '@open-wc/testing';
import { BROKEN } from '../../model/broken.js';
import { example } from '../../model/files.js';
import { act, checked, click, data, field, fill, leave, openEditor, page, rest, isFocused } from '../clerk.js';

/** Files that show nobody to edit: there is no list of people. */
const NOBODY = ['contacts-not-a-list', 'no-contacts', 'list'];

/** What is shown as it stands in the file. */
const raw = (): string => document.querySelector<HTMLTextAreaElement>('textarea.raw')!.value;

describe('a broken file', () => {
  for (const name of Object.keys(BROKEN).filter((each) => !NOBODY.includes(each)))
    it(`${name}: keeps everything else when a sound part is changed`, async () => {
      const file = (await example(`broken/${name}`)) as { contacts: { room?: unknown }[] };
      await openEditor(file, 'contacts/0');
      await fill(field('Raum'), '987');
      await leave();
      const [first, ...others] = file.contacts;
      expect(data()).to.deep.equal({ ...file, contacts: [{ ...first, room: '987' }, ...others] });
    });

  for (const [name, { complaint }] of Object.entries(BROKEN))
    if (complaint && name !== 'list')
      it(`${name}: says what is wrong, and leads there`, async () => {
        await openEditor(await example(`broken/${name}`), 'locations');
        const links = [...document.querySelectorAll<HTMLAnchorElement>('.problems a')];
        expect(links.length).to.be.greaterThan(0);
        await click('Eine Angabe ist zu klären');
        links[0]!.click();
        await rest();
        await rest();
        const focused = document.activeElement!;
        expect(focused.closest('main'), page()).to.exist;
        expect(focused.matches('body, .problems a')).to.equal(false);
        if (!/hours/.test(complaint.path) && focused.hasAttribute('data-path'))
          expect(complaint.path).to.match(
            new RegExp(`^${focused.getAttribute('data-path')!.replace(/[[\]]/g, '\\$&')}`),
          );
      });

  it('whose people are no list shows what is there, and begins one on demand', async () => {
    await openEditor(await example('broken/contacts-not-a-list'));
    expect(raw()).to.contain('Erika Mustermann');
    await click('Verwerfen und neu eingeben');
    await click('Person hinzufügen');
    await fill(field('Name'), 'Erika');
    expect(data().contacts).to.deep.equal([{ kind: 'person', name: 'Erika', id: 'erika' }]);
  });

  it('with a value of the wrong kind shows it until it is replaced', async () => {
    const file = (await example('broken/wrong-types')) as { contacts: Record<string, unknown>[] };
    await openEditor({ ...file, contacts: [{ name: 'Erika', telephone: { nummer: 5 } }] }, 'contacts/0');
    expect(JSON.parse(raw())).to.deep.equal({ nummer: 5 });
    await click('Verwerfen und neu eingeben');
    await rest();
    expect(isFocused(field('Telefon'))).to.equal(true);
    await fill(field('Telefon'), '0711 12-3');
    await leave();
    expect(data().contacts[0]!['telephone']).to.equal('+49 711 12-3');
  });
});

describe('the summary of problems', () => {
  it('counts in the navigation, and goes when all is well', async () => {
    await openEditor(await example('broken/national-phone'), 'locations');
    const people = [...document.querySelectorAll('.views a')][0]!;
    expect(people.textContent.replace(/\s+/g, ' ').trim()).to.equal('Personen 1, 1 zu klären');
    document.querySelector<HTMLAnchorElement>('.problems a')!.click();
    await rest();
    await rest();
    await fill(field('Telefon'), '030 23125-111');
    await leave();
    await checked();
    expect(document.querySelector('.problems')).to.equal(null);
    expect(people.textContent.trim()).to.equal('Personen');
  });

  it('keeps quiet until it is asked for, as by saving', async () => {
    await openEditor(await example('broken/national-phone'), 'locations');
    const summary = document.querySelector('editor-problem-summary')!;
    expect(summary.querySelector('[role="alert"]')).to.equal(null);
    expect(await (summary as unknown as { ask(): Promise<boolean> }).ask()).to.equal(true);
    expect(summary.querySelector('[role="alert"] a')).to.exist;
    expect(isFocused(act('Eine Angabe ist zu klären'))).to.equal(true);
  });
});
