import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/editor/translations/stale-note.js';
import type { EditorStaleNote } from '../../../src/editor/translations/stale-note.js';
import type { Path } from '../../../src/editor/document/document.js';
import { departmentFile, openView } from '../open.js';

const JOB: Path = ['data', 'contacts', 1, 'jobTitle'];
const open = async (path: Path): ReturnType<typeof openView<EditorStaleNote>> =>
  openView<EditorStaleNote>(
    await departmentFile('tr', 'ar'),
    html`<editor-stale-note .path=${path}></editor-stale-note>`,
  );

describe('a text with translations', () => {
  it('says how many no longer fit, once it is another text', async () => {
    const { view, store } = await open(JOB);
    expect(view.textContent.trim()).to.equal('');
    store.set(JOB, 'Verwaltung', 'Stelle');
    await view.updateComplete;
    expect(view.textContent).to.contain('2 Übersetzungen passen nicht mehr');
    expect(view.querySelector('a')!.getAttribute('href')).to.equal('#translations/tr');
    store.undo();
    await view.updateComplete;
    expect(view.textContent.trim()).to.equal('');
  });

  it('keeps them where it only moved to another place of a list', async () => {
    const items: Path = ['data', 'sections', 'aims', 'items'];
    const { view, store } = await open([...items, 0]);
    const { sections } = store.document.data as { sections: { aims: { items: readonly string[] } } };
    store.set(items, [...sections.aims.items].reverse(), 'Reihenfolge');
    await view.updateComplete;
    expect(view.textContent.trim()).to.equal('');
  });

  it('has nothing to say of what nobody translates', async () => {
    const { view, store } = await open(['data', 'contacts', 1, 'room']);
    store.set(['data', 'contacts', 1, 'room'], '200', 'Zimmer');
    await view.updateComplete;
    expect(view.textContent.trim()).to.equal('');
  });
});
