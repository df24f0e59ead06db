import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/editor/start/new-form.js';
import type { EditorNewForm, NewDocumentEvent } from '../../../src/editor/start/new-form.js';
import { parse } from '../../../src/model/parse.js';
import { axeFindings } from '../../a11y/engines.js';
import { loadStyles } from '../open.js';

async function open(): Promise<{ form: EditorNewForm; begun: NewDocumentEvent[] }> {
  await loadStyles();
  const begun: NewDocumentEvent[] = [];
  const form = await fixture<EditorNewForm>(
    html`<editor-new-form @document-new=${(event: NewDocumentEvent) => begun.push(event)}></editor-new-form>`,
  );
  return { form, begun };
}

async function answer(form: EditorNewForm, name: string, value: string): Promise<void> {
  const field = form.querySelector<HTMLInputElement | HTMLSelectElement>(`#start-${name}`)!;
  field.value = value;
  field.dispatchEvent(new Event('change'));
  await form.updateComplete;
}
async function submit(form: EditorNewForm): Promise<void> {
  form.querySelector<HTMLButtonElement>('[type=submit]')!.click();
  await form.updateComplete;
}

describe('a new data sheet', () => {
  it('is begun from a few answers, and is sound', async () => {
    const { form, begun } = await open();
    await answer(form, 'name', 'Bürgeramt');
    await answer(form, 'contact', 'Information');
    await answer(form, 'telephone', '+49 711 123');
    await answer(form, 'street', 'Rathausplatz 1');
    await answer(form, 'holidays', 'DE-BW');
    await submit(form);
    const { data, issues } = parse(begun[0]!.data);
    expect(issues).to.deep.equal([]);
    expect(data).to.deep.include({
      language: 'de',
      organization: { name: 'Bürgeramt', timeZone: 'Europe/Berlin', publicHolidays: 'DE-BW' },
      locations: [{ id: 'rathausplatz-1', streetAddress: 'Rathausplatz 1' }],
    });
    expect(data!.contacts).to.deep.equal([
      { id: 'information', name: 'Information', telephone: '+49 711 123', location: 'rathausplatz-1' },
    ]);
  });

  it('is not begun before it has a name and somebody to turn to; the first of them gets the focus', async () => {
    const { form, begun } = await open();
    await answer(form, 'email', 'keine Adresse');
    await submit(form);
    expect(begun).to.deep.equal([]);
    expect([...form.querySelectorAll('.problem')].map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Geben Sie an, wie das Amt heißt.',
      'Geben Sie an, an wen man sich wenden kann.',
      'Schreiben Sie eine Adresse wie amt@stadt.example.',
    ]);
    expect(document.activeElement!.id).to.equal('start-name');
    await answer(form, 'email', '');
    expect(form.querySelectorAll('.problem')).to.have.length(2);
  });

  it('has no barriers', async () => {
    const { form } = await open();
    await submit(form);
    expect(await axeFindings(form)).to.deep.equal([]);
  });
});
