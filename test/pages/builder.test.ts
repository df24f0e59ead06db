import { expect } from '@open-wc/testing';
import { openPage } from '../helpers/page.js';
import { until } from '../helpers/show.js';
import { words } from '../helpers/words.js';
import { widgets } from './builder.js';

type Page = Window & typeof globalThis;
const frames: Element[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** The builder as a reader opens it. */
const open = (query = '', width = 1200): Promise<Page> => openAt(`/dist/builder/index.html${query}`, width);

async function openAt(address: string, width = 1200): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  frame.src = address;
  document.body.append(frame);
  frames.push(frame);
  const page = frame.contentWindow as Page;
  await until(() => Boolean(page.document.querySelector('#paste code, #note:not(:empty)')), 'the builder to be there');
  return page;
}

const find = <T extends HTMLElement>(page: Page, selector: string): T => page.document.querySelector<T>(selector)!;
const snippet = (page: Page, part: string): string => find(page, `#${part} code`)?.textContent ?? '';
const preview = (page: Page): Document => find<HTMLIFrameElement>(page, '#preview').contentDocument!;

/** Waits until the widget of the preview shows, and says what. */
async function previewed(page: Page, tag: string): Promise<string> {
  const widget = (): Element | null => preview(page).querySelector(`main ${tag}`);
  await until(() => widget()?.getAttribute('state') === 'ready', `<${tag}> to be ready`);
  return words(widget()!);
}

function choose(page: Page, name: string, value: string): void {
  const field = find<HTMLSelectElement | HTMLInputElement>(page, `#${name}`);
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new page.Event(type, { bubbles: true }));
}

describe('builder/', () => {
  it('offers every widget and every attribute of the manifest', async () => {
    const page = await open();
    const all = await widgets();
    const offered = [...find<HTMLSelectElement>(page, '#widget').options].map(({ value }) => value);
    expect(offered).to.have.members(all.map(({ name }) => name));
    for (const { name, attributes } of all) {
      choose(page, 'widget', name);
      const fields = [...page.document.querySelectorAll<HTMLInputElement>('#attributes [name]')];
      expect(fields.map((field) => field.name)).to.deep.equal(attributes.map((attribute) => attribute.name));
      for (const field of fields) expect(field.labels![0]!.textContent, field.name).not.to.equal('');
      expect(snippet(page, 'paste')).to.contain(`<rmi-${name}`);
    }
  });

  it('keeps preview, snippet and address in step with what is chosen', async () => {
    const page = await open();
    await until(() => find<HTMLSelectElement>(page, '#attribute-lang').options?.length > 10, 'the languages');
    choose(page, 'attribute-contact', 'miriam-denninghaus');
    choose(page, 'attribute-lang', 'tr');
    expect(await previewed(page, 'rmi-contact-card')).to.contain('Miriam Denninghaus');
    expect(
      preview(page).querySelector('main rmi-contact-card')!.shadowRoot!.querySelector('[lang]')!.getAttribute('lang'),
    ).to.equal('tr');
    expect(snippet(page, 'paste')).to.contain('<rmi-contact-card contact="miriam-denninghaus" lang="tr">');
    expect(page.location.search).to.contain('contact=miriam-denninghaus&lang=tr');

    const again = await open(page.location.search);
    expect(snippet(again, 'paste')).to.equal(snippet(page, 'paste'));
    expect(find<HTMLSelectElement>(again, '#attribute-contact').value).to.equal('miriam-denninghaus');
    expect(await previewed(again, 'rmi-contact-card')).to.contain('Miriam Denninghaus');
  });

  it('shows width, dark page and direction', async () => {
    const page = await open('?widget=opening-hours&width=320&scheme=dark&page-dir=rtl&theme=contrast');
    await previewed(page, 'rmi-opening-hours');
    const { documentElement: root } = preview(page);
    expect(root.clientWidth).to.equal(320);
    expect(root.dir).to.equal('rtl');
    expect(getComputedStyle(root).colorScheme).to.equal('dark');
    expect(preview(page).querySelector('link[href$="themes/contrast.css"]')).to.exist;
  });

  it('tells what a link has that is unknown, and shows what it can', async () => {
    const page = await open('?widget=contact-card&contact=meier&colour=red&src=https://elsewhere.example/a.json');
    expect(find(page, '#notices').textContent)
      .to.contain('contact=meier')
      .and.contain('colour=red')
      .and.contain('src=https://elsewhere.example/a.json');
    await previewed(page, 'rmi-contact-card');
  });

  it('tells when the data file is missing, and takes ids as they are typed', async () => {
    const page = await open('?widget=contact-card&contact=bianka-gaertner&src=/nothing.json');
    expect(find(page, '#notices').textContent).to.contain('/nothing.json: 404');
    expect(find(page, '#attribute-contact').localName).to.equal('input');
    await until(() => !find(page, '#message').hidden, 'the widget to say what is wrong');
    expect(find(page, '#message').textContent).to.contain('nothing.json');
    choose(page, 'attribute-src', '');
    await previewed(page, 'rmi-contact-card');
    await until(() => find(page, '#attribute-contact').localName === 'select', 'the list of contacts');
    expect(find(page, '#notices').textContent).to.equal('');
  });

  it('tells when it cannot load its list', async () => {
    const markup = await (await fetch('/dist/builder/index.html')).text();
    const offline = `<base href="/dist/builder/"><script>fetch = () => Promise.reject(new TypeError('offline'))</script>`;
    const page = await openPage(markup.replace('<head>', `<head>${offline}`));
    await until(() => find(page, '#notices').textContent !== '', 'the notice');
    expect(find(page, '#notices').textContent).to.contain('Die Liste der Bausteine').and.contain('offline');
    expect(find(page, '#builder').hidden).to.equal(true);
  });

  it('works under a strict policy, Trusted Types included', async () => {
    const markup = await (await fetch('/dist/builder/index.html')).text();
    const csp =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; " +
      "require-trusted-types-for 'script'; trusted-types lit-html";
    const id = `builder-${Date.now()}`;
    const page = await openAt(
      `/hosts/page?${new URLSearchParams({ csp, id, markup: markup.replace('<head>', '<head><base href="/dist/builder/">') })}`,
    );
    expect(await previewed(page, 'rmi-contact-card')).to.contain('Esslingen');
    choose(page, 'widget', 'opening-hours');
    await previewed(page, 'rmi-opening-hours');
    expect(snippet(page, 'paste')).to.contain('<rmi-opening-hours');
    const reports = (await (await fetch(`/hosts/reports?id=${id}`)).json()) as unknown;
    expect(reports).to.deep.equal([]);
  });

  it('measures the contrast of chosen colours and of those mixed from them', async () => {
    const page = await open('?widget=contact-card&theme=own&text=%23767676&accent=%23ffff00&surface=%23ffffff');
    await previewed(page, 'rmi-contact-card');
    await until(() => page.document.querySelectorAll('#contrast tr').length === 7, 'all colours');
    const said = new Map(
      [...page.document.querySelectorAll('#contrast tr')].map((row) => [
        row.querySelector('th')!.textContent,
        row.textContent,
      ]),
    );
    expect(said.get('Text')).to.contain('4,5 : 1').and.contain('reicht');
    expect(said.get('Links und Knöpfe')).to.contain('1 : 1').and.contain('nötig 4,5');
    expect(said.get('Nebensachen'), 'weaker than the text').to.contain('nötig 4,5');
    choose(page, 'choices [name=text]', '#000000');
    await until(() => find(page, '#contrast').textContent.includes('21 : 1'), 'the new contrast');
    expect(snippet(page, 'once')).not.to.equal('');
    expect(find(page, '#once').textContent).to.contain('--rmi-text: #000000;');
  });

  it('offers a rule that keeps as much room as the widget takes in the preview', async () => {
    const page = await open('?widget=contact-card&contact=bianka-gaertner&width=400');
    await previewed(page, 'rmi-contact-card');
    const widget = preview(page).querySelector('rmi-contact-card')!;
    const room = (): number => Number(/min-block-size: ([\d.]+)em/.exec(find(page, '#once').textContent)?.[1]);
    const height = (): number => widget.getBoundingClientRect().height / parseFloat(getComputedStyle(widget).fontSize);
    await until(() => room() >= height() && room() < height() + 0.25, 'the height');
    const narrow = room();
    choose(page, 'width', '240');
    await until(() => room() > narrow && room() >= height(), 'the new height');
  });

  it('moves between hosts with the arrow keys', async () => {
    const page = await open();
    const tab = (): HTMLElement => page.document.activeElement as HTMLElement;
    const press = (key: string): boolean =>
      tab().dispatchEvent(new page.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    find(page, '#host-html').focus();
    press('ArrowRight');
    expect(tab().id).to.equal('host-wordpress');
    expect(tab().getAttribute('aria-selected')).to.equal('true');
    expect(find(page, '#panel').getAttribute('aria-labelledby')).to.equal('host-wordpress');
    await until(() => snippet(page, 'paste').startsWith('<div data-rmi='), 'the div');
    press('End');
    expect(tab().id).to.equal('host-vue');
    press('ArrowRight');
    expect(tab().id).to.equal('host-html');
    expect(page.document.querySelectorAll('[role=tab][tabindex="0"]')).to.have.lengthOf(1);
  });

  it('copies and says so, and selects where there is no clipboard', async () => {
    const page = await open();
    let copied = '';
    const clipboard = {
      writeText(text: string): Promise<void> {
        copied = text;
        return Promise.resolve();
      },
    };
    Object.defineProperty(page.navigator, 'clipboard', { value: clipboard, configurable: true });
    const button = find(page, '#paste button');
    const said = find(page, '#said');
    expect(button.getAttribute('aria-label')).to.equal('Kopieren: Wo der Baustein stehen soll');
    button.click();
    await until(() => said.textContent !== '', 'the announcement');
    expect(copied).to.equal(snippet(page, 'paste'));
    expect(said.textContent).to.contain('Kopiert: Wo der Baustein stehen soll');

    clipboard.writeText = () => Promise.reject(new Error('no leave'));
    button.click();
    await until(() => said.textContent.startsWith('Markiert'), 'the announcement');
    expect(said.textContent).to.contain('Strg+C');
    expect(page.getSelection()!.toString().replace(/\s+/g, ' ')).to.equal(snippet(page, 'paste').replace(/\s+/g, ' '));
  });

  it('pins the script that lies on the server', async () => {
    const page = await open('?fixed=1&host=drupal');
    const hash = await crypto.subtle.digest('SHA-384', await (await fetch('/dist/rmi.js')).arrayBuffer());
    const integrity = `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
    await until(() => snippet(page, 'once').includes('integrity'), 'the hash');
    expect(snippet(page, 'once')).to.contain(`integrity: ${integrity}`);
    const script = Object.assign(document.createElement('script'), { type: 'module', src: '/dist/rmi.js', integrity });
    const loaded = new Promise((resolve, reject) => Object.assign(script, { onload: resolve, onerror: reject }));
    document.head.append(script);
    await loaded;
    script.remove();
  });

  it('speaks English, and German again', async () => {
    const page = await open();
    const said = (): string[] =>
      [...page.document.querySelectorAll<HTMLElement>('[data-text]')].map((element) => element.textContent);
    const german = said();
    find(page, '.ui [value=en]').click();
    expect(page.document.documentElement.lang).to.equal('en');
    // A few words are the same in both.
    const same = said().filter((word, at) => word === german[at]);
    expect([...new Set(same)]).to.deep.equal(['Text']);
    expect(find(page, '#widget').textContent).to.contain('Opening hours');
    expect(page.location.search).to.contain('ui=en');
    find(page, '.ui [value=de]').click();
    expect(said()).to.deep.equal(german);
  });

  it('fits on 320 px', async () => {
    for (const query of ['?theme=own&host=wordpress&fixed=1', '?host=drupal&ui=en&theme=card']) {
      const page = await open(query, 320);
      expect(page.document.documentElement.scrollWidth, query).to.be.at.most(320);
    }
  });

  it('has no barrier that axe finds', async () => {
    const page = await open('?widget=opening-hours&theme=own&host=typo3&ui=de');
    await previewed(page, 'rmi-opening-hours');
    const script = page.document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    page.document.head.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve));
    const { axe } = page as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
  });
});
