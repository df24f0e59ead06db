import { expect } from '@open-wc/testing';
import { chooseOption } from '../helpers/choose.js';
import { registry } from '../../src/registry.js';
import { pause, until } from '../helpers/show.js';
import { ready, RMI, visit, widgetsOf, type Page } from './visit.js';

const ALL = Object.keys(registry)
  .map((tag) => `<${tag} json-ld></${tag}>`)
  .join('');

/** The server of the widgets, which is not the one of the page. */
const OTHER =
  location.origin.includes('localhost') ?
    location.origin.replace('localhost', '127.0.0.1')
  : location.origin.replace('127.0.0.1', 'localhost');

const asked = (page: Page): URL[] =>
  page.performance.getEntriesByType('resource').map(({ name }) => new URL(name, page.location.href));

/** Writes down what databases a page opens: those that are there may be of the editor's tests, which run beside this one. */
const WITNESS = `<script>
  const opened = (window.opened = []);
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...request) {
    opened.push(request[0]);
    return open.apply(this, request);
  };
</script>`;

/** What a page keeps in the reader's browser. */
async function kept(page: Page): Promise<Record<string, unknown>> {
  const { document, localStorage, sessionStorage, caches, navigator } = page;
  return {
    cookie: document.cookie,
    local: Object.keys(localStorage).filter((key) => key.startsWith('rmi')),
    session: Object.keys(sessionStorage).filter((key) => key.startsWith('rmi')),
    databases: (page as Page & { opened: string[] }).opened.length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  };
}
const NOTHING = { cookie: '', local: [], session: [], databases: 0, caches: 0, workers: 0 };

describe('what a page with all widgets asks for', () => {
  it('is script, chunks, data and language from the server of the script, and nothing else', async () => {
    const page = await visit({ head: `<script type="module" src="${OTHER}/dist/rmi.js"></script>`, body: ALL });
    const widgets = await ready(page, Object.keys(registry).length);
    for (const widget of widgets) widget.setAttribute('lang', 'tr');
    await until(() => asked(page).some(({ pathname }) => pathname.endsWith('/translations/tr.json')));
    await ready(page);
    // Whatever is done later, like looking at the clock, is done by now.
    await pause(500);
    const urls = asked(page);
    expect(urls.filter(({ origin }) => origin !== OTHER).map(String)).to.deep.equal([]);
    const kinds = [
      /^\/dist\/rmi\.js$/,
      /^\/dist\/chunks\/[\w/-]+\.js$/,
      /^\/dist\/data\/rmi\.json$/,
      /^\/dist\/data\/translations\/tr\.json$/,
    ];
    expect(urls.filter(({ pathname }) => !kinds.some((kind) => kind.test(pathname))).map(String)).to.deep.equal([]);
    for (const kind of kinds)
      expect(
        urls.some(({ pathname }) => kind.test(pathname)),
        String(kind),
      ).to.equal(true);
    expect(urls.map(String)).to.have.lengthOf(new Set(urls.map(String)).size);
    expect(urls.filter(({ search }) => search).map(String), 'nothing is told in an address').to.deep.equal([]);
  });

  it('leaves nothing in the reader’s browser, whatever the reader does', async () => {
    const page = await visit({ head: WITNESS + RMI, body: ALL });
    await ready(page, Object.keys(registry).length);
    press(page);
    await pause(200);
    expect(await kept(page)).to.deep.equal(NOTHING);
  });

  it('leaves the chosen language where the author says `remember`, and nothing more', async () => {
    const page = await visit({
      head: WITNESS + RMI,
      body: '<rmi-language-switcher remember></rmi-language-switcher>',
    });
    await ready(page);
    expect(await kept(page), 'before a choice').to.deep.equal(NOTHING);
    press(page);
    await pause(50);
    const { local, ...others } = await kept(page);
    expect(local).to.have.lengthOf(1);
    expect({ ...others, local: [] }).to.deep.equal(NOTHING);
    page.localStorage.removeItem((local as string[])[0]!);
  });
});

/** Chooses a language. */
function press(page: Page): void {
  const switcher = widgetsOf(page.document).find(({ localName }) => localName === 'rmi-language-switcher')!;
  chooseOption(switcher.shadowRoot!.querySelector('select')!, 'en');
}
