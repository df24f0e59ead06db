import { expect } from '@open-wc/testing';
import { act, checked, click, data, heading, openEditor, press, rest, type } from '../clerk.js';

const MORNING = { dayOfWeek: ['Monday'], opens: '08:00', closes: '12:00' };
const FILE = {
  organization: { name: 'Amt' },
  locations: [{ id: 'rathaus', name: 'Rathaus' }],
  contacts: [
    { id: 'erika', name: 'Erika', hours: { regular: [MORNING] } },
    { id: 'max', name: 'Max', telephoneHours: { regular: [{ ...MORNING, closes: '25' }] } },
  ],
};

/** The hours form of a property, by the name assistive technology tells. */
const hours = (name: string): HTMLElement | null => document.querySelector(`editor-hours[aria-label="${name}"]`);
const details = (name: string): HTMLDetailsElement => act(name).closest('details')!;

/** Types a time of a day and leaves the field. */
async function fill(form: HTMLElement, name: string, time: string): Promise<void> {
  form.querySelector<HTMLInputElement>(`[aria-label="${name}"]`)!.focus();
  await type(time);
  await press('Tab');
}

describe('hours that most say nothing of', () => {
  it('are folded away, and rendered once they are asked for', async () => {
    await openEditor(FILE, 'contacts/0');
    expect(hours('Öffnungszeiten')).to.exist;
    expect(hours('Telefonzeiten') === null).to.equal(true);
    await click('Telefonzeiten');
    await rest();
    const form = hours('Telefonzeiten')!;
    const day = form.querySelector<HTMLSelectElement>('select[aria-label="Dienstag"]')!;
    day.value = 'open';
    day.dispatchEvent(new Event('change', { bubbles: true }));
    await rest();
    await fill(form, 'Dienstag von', '9');
    await fill(form, 'Dienstag bis', '11');
    expect(data().contacts[0]).to.deep.equal({
      ...FILE.contacts[0],
      telephoneHours: { regular: [{ dayOfWeek: ['Tuesday'], opens: '09:00', closes: '11:00' }] },
    });
  });

  it('are open where the file says something, also of the next one looked at', async () => {
    await openEditor(FILE, 'contacts/1');
    expect(details('Telefonzeiten').open).to.equal(true);
    await click('Davor: Erika');
    await rest();
    expect(heading()).to.equal('Erika');
    expect(details('Telefonzeiten').open).to.equal(false);
    await click('Danach: Max');
    await rest();
    expect(details('Telefonzeiten').open).to.equal(true);
  });

  it('say what is wrong at their own fields', async () => {
    await openEditor(FILE, 'locations');
    await checked();
    document.querySelector<HTMLAnchorElement>('.problems a')!.click();
    await rest();
    await rest();
    const field = document.activeElement as HTMLInputElement;
    expect(field.dataset['path']).to.equal('contacts[1].telephoneHours.regular[0].closes');
    expect(field.closest('editor-hours') === hours('Telefonzeiten')).to.equal(true);
  });

  it('of a building are its own', async () => {
    await openEditor(FILE, 'locations/0');
    await click('Wann das Gebäude offen ist');
    await rest();
    expect(hours('Öffnungszeiten des Gebäudes')).to.exist;
  });

  it('can be several, each for a topic of its own', async () => {
    await openEditor(FILE, 'contacts/0');
    await click('Zeiten nach Thema');
    await rest();
    await click('Thema hinzufügen');
    await type('Rentenberatung');
    await press('Tab');
    const form = hours('Zeiten')!;
    expect(form.querySelector('[aria-label="Rentenberatung: Woche"]')).to.exist;
    const day = form.querySelector<HTMLSelectElement>('select[aria-label="Mittwoch"]')!;
    day.value = 'open';
    day.dispatchEvent(new Event('change', { bubbles: true }));
    await rest();
    await fill(form, 'Mittwoch von', '14');
    await fill(form, 'Mittwoch bis', '16');
    expect(data().contacts[0]).to.deep.equal({
      ...FILE.contacts[0],
      moreHours: [
        {
          label: 'Rentenberatung',
          hours: { regular: [{ dayOfWeek: ['Wednesday'], opens: '14:00', closes: '16:00' }] },
        },
      ],
    });
  });

  it('have no id twice on the page', async () => {
    const topic = { label: 'Rentenberatung', hours: { regular: [MORNING] } };
    const everything = {
      ...FILE.contacts[0],
      ...FILE.contacts[1],
      moreHours: [topic, { ...topic, label: 'Wohngeld' }],
    };
    await openEditor({ ...FILE, contacts: [everything] }, 'contacts/0');
    const ids = [...document.querySelectorAll('editor-app [id]')].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) < i)).to.deep.equal([]);
  });
});
