import { expect, fixture, html } from '@open-wc/testing';
import { RmiDataProvider } from '../../src/elements/data/data.js';
import { RmiWorkAreas } from '../../src/elements/work-areas/work-areas.js';
import { dataOf, fileOf } from '../helpers/data.js';
import { promised, serve } from '../helpers/fetch.js';
import { settled, show, until } from '../helpers/show.js';
import { warnings } from '../helpers/warnings.js';
import { words } from '../helpers/words.js';

RmiWorkAreas.define();
RmiDataProvider.define();

/** The heading a widget shows. */
const title = (element: Element): string => words(element.shadowRoot!.querySelector('[part="heading"]')!);

/** Puts a link to a data file into the head of the page, until the test is over. */
function pageLink(href: string): void {
  const link = Object.assign(document.createElement('link'), { rel: 'rmi-data', href });
  document.head.append(link);
  links.push(link);
}
const links: Element[] = [];
afterEach(() => links.splice(0).forEach((link) => link.remove()));

describe('base/data-controller and base/language-controller', () => {
  describe('whose data a widget shows', () => {
    it('is its own before that of its `src`, of `<rmi-data>` and of the page', async () => {
      const asked = serve({
        '/own1.json': fileOf('src'),
        '/around1.json': fileOf('rmi-data'),
        '/page1.json': fileOf('link'),
      });
      pageLink('/page1.json');
      const provider = await show(
        html`<rmi-data src="/around1.json">
          <rmi-work-areas id="data" src="/own1.json" .data=${dataOf('data')}></rmi-work-areas>
          <rmi-work-areas id="src" src="/own1.json"></rmi-work-areas>
          <rmi-work-areas id="around"></rmi-work-areas>
        </rmi-data>`,
      );
      const outside = await show(html`<rmi-work-areas></rmi-work-areas>`);
      expect([...provider.children, outside].map(title)).to.deep.equal(['data', 'src', 'rmi-data', 'link']);
      expect(asked.sort(), 'one request each').to.deep.equal(['/around1.json', '/own1.json', '/page1.json']);
    });

    it('is that of the nearest `<rmi-data>`, through shadow roots too', async () => {
      serve({ '/outer2.json': fileOf('outer'), '/inner2.json': fileOf('inner') });
      const outer = await show(
        html`<rmi-data src="/outer2.json"
          ><rmi-data src="/inner2.json"><div></div></rmi-data
        ></rmi-data>`,
      );
      const host = outer.querySelector('div')!.attachShadow({ mode: 'open' });
      const widget = host.appendChild(document.createElement('rmi-work-areas'));
      await settled(widget);
      expect(title(widget)).to.equal('inner');
    });

    it('is the file beside the script where the page says nothing', async () => {
      const asked = serve({});
      warnings();
      await show(html`<rmi-work-areas></rmi-work-areas>`);
      expect(asked).to.have.lengthOf(1);
      expect(asked[0]).to.match(/\/data\/rmi\.json$/);
    });
  });

  it('shows the new file in every widget inside when `src` of `<rmi-data>` changes', async () => {
    serve({ '/a3.json': fileOf('A'), '/b3.json': fileOf('B') });
    const provider = await show(
      html`<rmi-data src="/a3.json"
        ><rmi-work-areas></rmi-work-areas>
        <p><rmi-work-areas></rmi-work-areas></p
      ></rmi-data>`,
    );
    const widgets = [...provider.querySelectorAll('rmi-work-areas')];
    expect(widgets.map(title)).to.deep.equal(['A', 'A']);
    provider.setAttribute('src', '/b3.json');
    await until(() => widgets.every((widget) => title(widget) === 'B'));
  });

  it('keeps the old file in view until the new one is here', async () => {
    const late = promised<object>();
    serve({ '/a4.json': fileOf('A'), '/b4.json': late.promise });
    const widget = await show<RmiWorkAreas>(html`<rmi-work-areas src="/a4.json"></rmi-work-areas>`);
    widget.setAttribute('src', '/b4.json');
    await widget.updateComplete;
    expect(title(widget)).to.equal('A');
    expect(widget.state).to.equal('ready');
    late.keep(fileOf('B'));
    await until(() => title(widget) === 'B');
  });

  it('ignores the late answer of a file that is no longer meant', async () => {
    const late = promised<object>();
    serve({ '/late5.json': late.promise, '/b5.json': fileOf('B') });
    const widget = await fixture<RmiWorkAreas>(html`<rmi-work-areas src="/late5.json"></rmi-work-areas>`);
    widget.setAttribute('src', '/b5.json');
    await until(() => widget.state === 'ready');
    late.keep(fileOf('late'));
    await late.promise;
    await settled(widget);
    expect(title(widget)).to.equal('B');
  });

  it('shows data of its own as soon as it is given some, and its file again when it is taken away', async () => {
    serve({ '/a6.json': fileOf('file') });
    const widget = await show<RmiWorkAreas>(html`<rmi-work-areas src="/a6.json"></rmi-work-areas>`);
    widget.data = dataOf('own');
    await widget.updateComplete;
    await settled(widget);
    expect(title(widget)).to.equal('own');
    (widget as { data: unknown }).data = undefined;
    await until(() => title(widget) === 'file');
  });

  it('shows the file of a `src` set from a script', async () => {
    serve({ '/a7.json': fileOf('A'), '/b7.json': fileOf('B') });
    const widget = await show<RmiWorkAreas>(html`<rmi-work-areas .src=${'/a7.json'}></rmi-work-areas>`);
    expect(title(widget)).to.equal('A');
    widget.src = '/b7.json';
    await until(() => title(widget) === 'B');
    const provider = await show<RmiDataProvider>(
      html`<rmi-data .src=${'/a7.json'}><rmi-work-areas></rmi-work-areas></rmi-data>`,
    );
    await until(() => title(provider.firstElementChild!) === 'A');
    provider.src = '/b7.json';
    await until(() => title(provider.firstElementChild!) === 'B');
  });

  it('shows what a page set before the script was loaded', async () => {
    const asked = serve({ '/before.json': fileOf('file') });
    class Late extends RmiWorkAreas {
      static override get tag() {
        return 'x-late' as 'rmi-work-areas';
      }
    }
    const page = await fixture(html`<div><x-late lang="de"></x-late><x-late></x-late></div>`);
    const [given, addressed] = [...page.children] as RmiWorkAreas[];
    Object.assign(given!, { data: dataOf('data') });
    Object.assign(addressed!, { src: '/before.json' });
    customElements.define('x-late', Late);
    await settled(page);
    expect([given!, addressed!].map(title)).to.deep.equal(['data', 'file']);
    expect(asked).to.deep.equal(['/before.json']);
  });

  it('speaks the language of its file where nobody says another', async () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    const provider = await show(
      html`<div><rmi-work-areas .data=${dataOf('Work', { language: 'en' })}></rmi-work-areas></div>`,
    );
    expect(provider.firstElementChild!.shadowRoot!.querySelector('.root')!.getAttribute('lang')).to.equal('en');
    document.documentElement.lang = lang;
  });

  it('asks once for a file that many widgets show, and again for one that could not be had', async () => {
    warnings();
    const answers: Record<string, object | number> = { '/one8.json': fileOf('A'), '/none8.json': 503 };
    const asked = serve(answers);
    const many = Array.from({ length: 20 }, () => html`<rmi-work-areas src="/one8.json"></rmi-work-areas>`);
    await show(html`<div>${many}</div>`);
    expect(asked).to.deep.equal(['/one8.json']);
    const widget = await show<RmiWorkAreas>(html`<rmi-work-areas src="/none8.json"></rmi-work-areas>`);
    expect(widget.state).to.equal('failed');
    answers['/none8.json'] = fileOf('there again');
    window.dispatchEvent(new Event('online'));
    await until(() => widget.state === 'ready');
    expect(title(widget)).to.equal('there again');
  });

  it('tries again when the widget is put on the page again', async () => {
    warnings();
    const answers: Record<string, object | number> = { '/none9.json': 404 };
    serve(answers);
    const widget = await show<RmiWorkAreas>(html`<rmi-work-areas src="/none9.json"></rmi-work-areas>`);
    const parent = widget.parentElement!;
    widget.remove();
    answers['/none9.json'] = fileOf('there');
    parent.append(widget);
    await until(() => widget.state === 'ready');
  });

  describe('in another language', () => {
    const translated = (source: string, target: string) => ({ x: { source, target, state: 'reviewed' } });

    it('shows translations once they are here, and keeps what it shows until then', async () => {
      const late = promised<object>();
      serve({ '/d10/rmi.json': fileOf('Arbeit'), '/d10/translations/en.json': late.promise });
      const widget = await show<RmiWorkAreas>(html`<rmi-work-areas lang="de" src="/d10/rmi.json"></rmi-work-areas>`);
      widget.lang = 'en';
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(title(widget)).to.equal('Arbeit');
      expect(widget.state).to.equal('ready');
      late.keep(translated('Arbeit', 'Work'));
      await until(() => title(widget) === 'Work');
      widget.lang = 'de';
      await until(() => title(widget) === 'Arbeit');
    });

    it('goes back to German at once, though translations are still on their way', async () => {
      serve({
        '/d11/rmi.json': fileOf('Arbeit'),
        '/d11/b.json': fileOf('Neu'),
        '/d11/translations/en.json': new Promise<object>(() => {}),
      });
      const widget = await show<RmiWorkAreas>(html`<rmi-work-areas lang="de" src="/d11/rmi.json"></rmi-work-areas>`);
      widget.lang = 'en';
      await new Promise((resolve) => setTimeout(resolve, 50));
      widget.lang = 'de';
      widget.src = '/d11/b.json';
      widget.setAttribute('src', '/d11/b.json');
      await until(() => title(widget) === 'Neu');
    });

    it('shows the translations of the new file when the file changes', async () => {
      serve({
        '/d12/rmi.json': fileOf('Arbeit'),
        '/d12/translations/en.json': translated('Arbeit', 'Work'),
        '/e12/rmi.json': fileOf('Hilfe'),
        '/e12/translations/en.json': translated('Hilfe', 'Help'),
      });
      const widget = await show<RmiWorkAreas>(html`<rmi-work-areas lang="en" src="/d12/rmi.json"></rmi-work-areas>`);
      expect(title(widget)).to.equal('Work');
      widget.setAttribute('src', '/e12/rmi.json');
      await until(() => title(widget) === 'Help');
    });

    it('shows the text of the file, marked as German, where its translations cannot be had', async () => {
      const given = warnings();
      serve({ '/d13/rmi.json': fileOf('Arbeit') });
      const widget = await show<RmiWorkAreas>(html`<rmi-work-areas lang="en" src="/d13/rmi.json"></rmi-work-areas>`);
      expect(title(widget)).to.equal('Arbeit');
      const marked = widget.shadowRoot!.querySelector('[part="heading"] > *')!;
      expect(marked.getAttribute('lang')).to.equal('de');
      expect(marked.getAttribute('dir')).to.equal('ltr');
      expect(given.join()).to.contain('/d13/translations/en.json: 404');
    });

    it('never shows a translation of an older text', async () => {
      serve({ '/d14/rmi.json': fileOf('Neue Arbeit'), '/d14/translations/en.json': translated('Arbeit', 'Work') });
      const widget = await show<RmiWorkAreas>(html`<rmi-work-areas lang="en" src="/d14/rmi.json"></rmi-work-areas>`);
      expect(title(widget)).to.equal('Neue Arbeit');
    });
  });
});
