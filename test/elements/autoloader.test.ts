import { expect } from '@open-wc/testing';
import '../../src/rmi.js';
import { registry } from '../../src/registry.js';
import { openPage } from '../helpers/page.js';
import { pause, until } from '../helpers/show.js';
import { warnings } from '../helpers/warnings.js';

/** A page that loads the one script. Its widgets get no data: there is no server for any. */
const openWidgetPage = (body: string): Promise<Window & typeof globalThis> =>
  openPage(
    `<html lang="de"><title>Partner</title><script type="module" src="/src/rmi.ts"></script><body>${body}</body>`,
  );

const isDefined = (page: Window & typeof globalThis, tag: string): boolean => Boolean(page.customElements.get(tag));

/** What a page has asked for, by the name of the file. */
const requests = (page: Window, name: string): string[] =>
  page.performance
    .getEntriesByType('resource')
    .map((entry) => new URL(entry.name).pathname)
    .filter((path) => path.endsWith(name));

describe('rmi.js', () => {
  it('brings the widgets of the page to life, and loads no other', async () => {
    const page = await openWidgetPage('<rmi-work-areas></rmi-work-areas><p><rmi-open-status></rmi-open-status></p>');
    await until(() => isDefined(page, 'rmi-work-areas') && isDefined(page, 'rmi-open-status'));
    const others = Object.keys(registry).filter((tag) => !['rmi-work-areas', 'rmi-open-status'].includes(tag));
    expect(others.filter((tag) => isDefined(page, tag))).to.deep.equal([]);
    expect(requests(page, 'signpost.ts')).to.deep.equal([]);
  });

  it('brings those to life that come later, deep in what is inserted too', async () => {
    const page = await openWidgetPage('');
    await pause(50);
    page.document.body.innerHTML = '<main><section><rmi-work-areas></rmi-work-areas></section></main>';
    await until(() => isDefined(page, 'rmi-work-areas'));
    page.document.body.append(page.document.createElement('rmi-opening-hours'));
    await until(() => isDefined(page, 'rmi-opening-hours'));
  });

  it('defines what a widget is made of along with it', async () => {
    const page = await openWidgetPage('<rmi-contact-card></rmi-contact-card>');
    await until(() => isDefined(page, 'rmi-contact-card'));
    expect(isDefined(page, 'rmi-open-status')).to.equal(true);
    expect(isDefined(page, 'rmi-opening-hours')).to.equal(true);
  });

  it('loads each module once, however many widgets there are', async () => {
    const page = await openWidgetPage('<rmi-work-areas></rmi-work-areas>'.repeat(10));
    await until(() => isDefined(page, 'rmi-work-areas'));
    page.document.body.insertAdjacentHTML('beforeend', '<rmi-work-areas></rmi-work-areas>'.repeat(10));
    await pause(50);
    expect(requests(page, 'work-areas.ts')).to.have.lengthOf(1);
    expect(page.document.querySelectorAll('rmi-work-areas:defined')).to.have.lengthOf(20);
  });

  it('asks for the data of the page without waiting for a widget, and tells of one that does not come', async () => {
    const module = '/src/elements/work-areas/work-areas';
    const imports = { [`${module}.ts`]: '/no-such-module.js', [`${module}.js`]: '/no-such-module.js' };
    const page = await openPage(
      `<html lang="de"><title>Partner</title><link rel="rmi-data" href="/city.json" />
      <script type="importmap">${JSON.stringify({ imports })}</script>
      <script>
        window.given = [];
        console.warn = (message) => given.push(message);
      </script>
      <script type="module" src="/src/rmi.ts"></script><rmi-work-areas>0711 3512-2876</rmi-work-areas>`,
    );
    const { given } = page as unknown as { given: string[] };
    await until(() => requests(page, 'city.json').length);
    await until(() => given.some((message) => message.startsWith('<rmi-work-areas>: could not be loaded')));
    expect(isDefined(page, 'rmi-work-areas')).to.equal(false);
  });

  it('asks for the file beside the script where the page names none', async () => {
    const page = await openWidgetPage('<rmi-work-areas></rmi-work-areas>');
    await until(() => requests(page, 'rmi.json').includes('/src/data/rmi.json'));
  });

  it('asks ahead for nothing where a widget has a file of its own', async () => {
    const page = await openWidgetPage('<rmi-data src="/city.json"><rmi-work-areas></rmi-work-areas></rmi-data>');
    await until(() => isDefined(page, 'rmi-work-areas'));
    expect(requests(page, 'rmi.json')).to.deep.equal([]);
  });

  it('leaves alone what is not ours', async () => {
    const page = await openWidgetPage('<my-rmi-card></my-rmi-card><other-card></other-card>');
    const given: unknown[] = [];
    page.console.warn = (message: unknown) => void given.push(message);
    await pause(100);
    expect(given.filter((message) => String(message).includes('card'))).to.deep.equal([]);
  });

  it('tells the author of a tag we do not have, once, and which there are', async () => {
    const given = warnings();
    const ours = (): string[] => given.filter((message) => message.startsWith('<rmi-foo>'));
    for (let i = 0; i < 3; i++) document.body.append(document.createElement('rmi-foo'));
    await until(() => ours().length);
    document.body.append(document.createElement('rmi-foo'));
    await pause(50);
    expect(ours()).to.deep.equal([`<rmi-foo>: no such widget; there are ${Object.keys(registry).join(', ')}`]);
    document.querySelectorAll('rmi-foo').forEach((element) => element.remove());
  });
});
