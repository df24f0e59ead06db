import { expect } from '@open-wc/testing';
import { pause, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';
import { load, ready, visit } from './visit.js';

const FALLBACK = '<a href="tel:+4971135122876">0711 3512-2876</a>';
const CARD = `<div id="card" class="host" data-rmi="contact-card" data-rmi-contact="bianka-gaertner" data-rmi-heading-level="2">${FALLBACK}</div>`;

/** The script of one widget, whose name changes with its content. */
async function chunk(name: string): Promise<URL> {
  const script = await (await fetch('/dist/rmi.js')).text();
  const [path] = new RegExp(`chunks/${name}-[^\"'\`]+`).exec(script)!;
  return new URL(`/dist/${path}`, location.href);
}

describe('<div data-rmi>', () => {
  it('shows the widget in the place of its fallback, in a div that stays as it was', async () => {
    const page = await visit({ body: CARD });
    const [widget] = await ready(page);
    const div = page.document.querySelector('#card')!;
    expect(words(div)).to.contain('Bianka Gärtner').and.to.contain('Raum 153');
    expect(widget!.parentElement).to.equal(div);
    expect(widget!.innerHTML).to.equal(FALLBACK);
    expect(widget!.shadowRoot!.querySelector('h2')!.textContent).to.equal('Bianka Gärtner');
    expect(div.className).to.equal('host');
    expect(div.getAttributeNames()).to.include.members(['data-rmi', 'data-rmi-contact']);
  });

  it('works where it comes later, and in an open shadow root', async () => {
    const page = await visit({ body: '<main></main>' });
    const main = page.document.querySelector('main')!;
    main.innerHTML = `<section>${CARD}</section>`;
    await ready(page);
    const host = main.appendChild(page.document.createElement('div'));
    host.attachShadow({ mode: 'open' }).innerHTML = '<div data-rmi="work-areas"></div>';
    const widgets = await ready(page, 2);
    expect(widgets.map(({ localName }) => localName)).to.deep.equal(['rmi-contact-card', 'rmi-work-areas']);
  });

  it('is upgraded once, and so is its clone', async () => {
    const page = await visit({ body: CARD });
    await ready(page);
    const div = page.document.querySelector('#card')!;
    page.document.body.append(div);
    page.document.body.append(div.cloneNode(true));
    await ready(page, 2);
    await pause(50);
    const shapes = [...page.document.querySelectorAll('#card')].map(({ children }) =>
      [...children].map(({ localName }) => localName),
    );
    expect(shapes).to.deep.equal([['rmi-contact-card'], ['rmi-contact-card']]);
  });

  it('takes language and data file from the div', async () => {
    const page = await visit({
      body: '<div data-rmi="opening-hours" data-rmi-contact="bianka-gaertner" data-rmi-lang="en" data-rmi-src="/dist/data/rmi.json?own"></div>',
    });
    const [widget] = await ready(page);
    expect(words(widget!)).to.contain('Tuesday');
    const asked = page.performance.getEntriesByType('resource').filter(({ name }) => name.includes('rmi.json'));
    expect(asked.map(({ name }) => new URL(name).search)).to.deep.equal(['?own']);
  });

  it('takes over nothing that runs, and tells of what the widget does not have', async () => {
    const page = await visit({
      head: '',
      body: `<div data-rmi="work-areas" data-rmi-onclick="hacked = 1" data-rmi-style="color: red"
        data-rmi-heading-lvl="2"></div>`,
    });
    const given = load(page);
    const [widget] = await ready(page);
    expect(widget!.hasAttribute('onclick') || widget!.hasAttribute('style')).to.equal(false);
    await until(() => given.length >= 3);
    expect(given.find((message) => message.includes('lvl'))).to.match(
      /^<rmi-work-areas>: no attribute "data-rmi-heading-lvl"; did you mean "data-rmi-heading-level"\? There are data-rmi-/,
    );
  });

  it('keeps its fallback where data or script do not come', async () => {
    const { pathname } = new URL((await chunk('offices')).href);
    const page = await visit({
      head: `<link rel="rmi-data" href="/no-such-file.json">
        <script type="importmap">{ "imports": { "${pathname}": "/no-such-script.js" } }</script>`,
      body: `${CARD}<div id="offices" data-rmi="offices">Beratung</div>`,
    });
    const given = load(page);
    await until(() => given.some((message) => message.includes('404')));
    await until(() => given.some((message) => message.startsWith('<rmi-offices>: could not be loaded')));
    expect(words(page.document.querySelector('#card')!)).to.equal('0711 3512-2876');
    expect(page.document.querySelector('#offices')!.innerHTML).to.equal('Beratung');
  });

  it('tells of a widget that we do not have, once, with the nearest', async () => {
    const page = await visit({ head: '', body: '<div data-rmi="contactcard">0711</div>'.repeat(3) });
    const given = load(page);
    await until(() => given.length);
    await pause(50);
    expect(given).to.have.lengthOf(1);
    expect(given[0]).to.match(
      /^<rmi-contactcard>: no such widget; did you mean <rmi-contact-card>\? There are rmi-aims, /,
    );
    expect(words(page.document.body)).to.equal('0711 0711 0711');
  });
});
