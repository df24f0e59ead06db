import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/editor/preview/preview.js';
import type { EditorPreview } from '../../../src/editor/preview/preview.js';
import { WIDGETS } from '../../../src/editor/preview/widgets.js';
import { registry } from '../../../src/registry.js';
import { axeFindings } from '../../a11y/engines.js';
import { chooseOption } from '../../helpers/choose.js';
import { until } from '../../helpers/show.js';
import { words } from '../../helpers/words.js';
import { widgetsOf } from '../../hosts/visit.js';
import { departmentFile, openView } from '../open.js';

const ADDRESS = '/dist/editor/preview/frame.html';

const open = async (): ReturnType<typeof openView<EditorPreview>> =>
  openView<EditorPreview>(
    await departmentFile('tr', 'ar'),
    html`<editor-preview .address=${ADDRESS}></editor-preview>`,
  );

const pageOf = (view: Element): Document => view.querySelector('iframe')!.contentDocument!;
const shown = (view: Element): string => {
  const widget = pageOf(view).querySelector('rmi-data > [state=ready]');
  return widget ? words(widget) : '';
};

function field(view: Element, label: string): HTMLSelectElement | HTMLInputElement {
  const found = [...view.querySelectorAll('label')].find((each) => each.textContent.trim().startsWith(label));
  return found!.querySelector<HTMLSelectElement | HTMLInputElement>('select, input')!;
}

async function choose(view: EditorPreview, label: string, value: string): Promise<void> {
  const control = field(view, label);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await view.updateComplete;
}

describe('the preview', () => {
  it('offers every widget there is', () => {
    expect(Object.keys(WIDGETS).sort()).to.deep.equal(Object.keys(registry).sort());
  });

  it('shows the open document with the widgets of every page, and each change of it', async () => {
    const { view, store } = await open();
    await choose(view, 'Wer', 'contact bianka-gaertner');
    await until(() => shown(view).includes('153'));
    const widget = pageOf(view).querySelector('rmi-contact-card');
    store.set(['data', 'contacts', 1, 'room'], '154 A', 'Zimmer');
    await until(() => shown(view).includes('154 A'));
    const isSame = pageOf(view).querySelector('rmi-contact-card') === widget;
    expect(isSame, 'it is the same widget, so that nothing flickers').to.be.true;
  });

  it('shows any of the fifteen, without a warning', async () => {
    const { view } = await open();
    await until(() => shown(view));
    const page = view.querySelector('iframe')!.contentWindow as Window & typeof globalThis;
    const warnings: string[] = [];
    page.console.warn = page.console.error = (message: unknown) => void warnings.push(String(message));
    for (const tag of Object.keys(WIDGETS)) {
      await choose(view, 'Baustein', tag);
      const expected = tag === 'rmi-data' ? 'rmi-opening-hours' : tag;
      await until(() => pageOf(view).querySelector(`rmi-data > ${expected}[state=ready]`), `${tag} to show`);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('speaks each language, translations not yet saved too', async () => {
    const { view, store } = await open();
    await choose(view, 'Wer', 'contact bianka-gaertner');
    await choose(view, 'Sprache', 'tr');
    await until(() => shown(view).includes('İdari işler'));
    store.set(['translations', 'tr', 'contacts.bianka-gaertner.jobTitle', 'target'], 'Yönetim', 'Übersetzung');
    await until(() => shown(view).includes('Yönetim'));
    await choose(view, 'Sprache', 'ar');
    await until(() => pageOf(view).documentElement.dir === 'rtl');
  });

  it('follows the language switcher inside it, and the toolbar after that', async () => {
    const { view } = await open();
    await choose(view, 'Baustein', 'rmi-language-switcher');
    await until(() => shown(view));
    const [switcher] = widgetsOf(pageOf(view)).filter(({ localName }) => localName === 'rmi-language-switcher');
    chooseOption(switcher!.shadowRoot!.querySelector('select')!, 'tr');
    await until(() => field(view, 'Sprache').value === 'tr');
    await choose(view, 'Baustein', 'rmi-contact-card');
    await choose(view, 'Wer', 'contact bianka-gaertner');
    await until(() => shown(view).includes('İdari işler'));
    await choose(view, 'Sprache', 'de');
    await until(() => shown(view).includes('Administration'));
  });

  it('shows any moment: the office is closed on the day that was just entered', async () => {
    const { view, store } = await open();
    await choose(view, 'Baustein', 'rmi-open-status');
    await choose(view, 'Wer', 'contact bianka-gaertner');
    await choose(view, 'Tag und Uhrzeit', '2026-12-21T10:00');
    await until(() => shown(view).startsWith('Geöffnet'));
    const special = [{ validFrom: '2026-12-21', reason: 'Betriebsausflug' }];
    store.set(['data', 'contacts', 1, 'hours', 'special'], special, 'Ausnahme');
    await until(() => shown(view).includes('Betriebsausflug'));
    await choose(view, 'Tag und Uhrzeit', '2026-12-22T10:00');
    await until(() => shown(view).startsWith('Geöffnet'));
    const holiday = [...view.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Weihnachtstag'),
    );
    if (holiday) {
      holiday.click();
      await until(() => shown(view).includes('Weihnachtstag'));
    }
  });

  it('says where a widget has nothing to show', async () => {
    const { view, store } = await open();
    await choose(view, 'Baustein', 'rmi-aims');
    await until(() => shown(view));
    store.set(['data', 'sections', 'aims'], undefined, 'Ziele');
    await until(() => view.querySelector('.preview-note')?.textContent.includes('steht nichts im Datenblatt'));
    store.undo();
    await until(() => view.querySelector('.preview-note')?.textContent.trim() === '');
  });

  it('is narrow or wide, light or dark', async () => {
    const { view } = await open();
    await until(() => shown(view));
    field(view, 'Telefon').click();
    await until(() => pageOf(view).documentElement.clientWidth === 320, 'a page of 320 pixels');
    field(view, 'Dunkel').click();
    await until(() => pageOf(view).documentElement.className === 'dark');
    const { clientHeight } = view.querySelector('iframe')!;
    expect(clientHeight).to.be.greaterThan(200);
  });

  it('asks the network for nothing but scripts, where the policy is as strict as can be', async () => {
    const page = await (await fetch(ADDRESS)).text();
    const markup = page.replace('<base ', '<base href="/dist/editor/preview/" ');
    const csp = `default-src 'none'; script-src 'self'; style-src 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
    const address = `/hosts/page?${String(new URLSearchParams({ id: 'preview', markup, csp }))}`;
    const { view, store } = await openView<EditorPreview>(
      await departmentFile('tr'),
      html`<editor-preview .address=${address}></editor-preview>`,
    );
    await choose(view, 'Wer', 'contact bianka-gaertner');
    await choose(view, 'Sprache', 'tr');
    await until(() => shown(view).includes('İdari işler'));
    store.set(['data', 'contacts', 1, 'room'], '154 A', 'Zimmer');
    await until(() => shown(view).includes('154 A'));
    expect(await (await fetch('/hosts/reports?id=preview')).json()).to.deep.equal([]);
  });

  it('has no barriers', async () => {
    const { view } = await open();
    await until(() => shown(view));
    expect(await axeFindings(view)).to.deep.equal([]);
  });
});
