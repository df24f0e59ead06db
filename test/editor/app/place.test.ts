/** Whoever works with keys never loses the place on the page. */
import { expect } from '@open-wc/testing';
import { fileOf } from '../../helpers/data.js';
import { until } from '../../helpers/show.js';
import '../../../src/editor/app/app.js';
import type { JsonObject } from '../../../src/editor/document/json.js';
import { act, data, heading, isFocused, openEditor, press } from '../clerk.js';
import { loadStyles } from '../open.js';
import { FakePlace } from '../place.js';

const isAtHeading = (root: ParentNode = document): boolean => isFocused(root.querySelector('main h1')!);

describe('the place on the page', () => {
  it('is the heading of the view that a key led to', async () => {
    await openEditor(fileOf('Anna'));
    expect(isAtHeading(), 'before anything was pressed').to.equal(false);
    act('Gebäude').focus();
    await press('Enter');
    expect([heading(), isAtHeading()]).to.deep.equal(['Gebäude', true]);
  });

  it('is the heading once a file is open, and once it is saved', async () => {
    await loadStyles();
    const app = document.createElement('editor-app');
    document.body.append(app);
    (await until(() => app.querySelector<HTMLElement>('main button'), 'the start')).focus();
    const place = new FakePlace({ data: fileOf('Anna') as JsonObject, translations: {} });
    app.open({ storage: place, stored: await place.open() });
    await until(() => app.querySelector('editor-entry-list') && isAtHeading(app), 'the list');
    app.store!.set(['data', 'contacts', 0, 'name'], 'Berta', 'Name');
    location.hash = 'saving';
    const save = await until(() => app.querySelector<HTMLElement>('editor-saving .primary'), 'the button');
    save.focus();
    await press('Enter');
    await until(() => place.saves && isAtHeading(app), 'the heading');
    app.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is the heading once entries are imported', async () => {
    const app = await openEditor(fileOf('Anna'), 'import');
    Object.assign(app.querySelector('editor-import')!, { text: 'Name;Raum\nErika Neu;1' });
    const take = await until(() => app.querySelector<HTMLElement>('editor-import .primary'), 'the button');
    take.focus();
    await press('Enter');
    await until(() => isAtHeading(app), 'the heading');
    expect(data().contacts).to.have.lengthOf(2);
  });
});
