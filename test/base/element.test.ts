import { expect, fixture, html } from '@open-wc/testing';
import type { RmiErrorEvent } from '../../src/base/events.js';
import { RmiContactCard } from '../../src/elements/contact-card/contact-card.js';
import { RmiOpenStatus } from '../../src/elements/open-status/open-status.js';
import { RmiWorkAreas } from '../../src/elements/work-areas/work-areas.js';
import { scenes } from '../../stories/scenes.js';
import { frozen } from '../helpers/clock.js';
import { dataOf, fileOf } from '../helpers/data.js';
import { serve } from '../helpers/fetch.js';
import { listeners } from '../helpers/listeners.js';
import { pause, settled, show, until } from '../helpers/show.js';
import { warnings } from '../helpers/warnings.js';
import { words } from '../helpers/words.js';

RmiContactCard.define();
RmiWorkAreas.define();

const NEVER = new Promise<object>(() => {});

/** Writes down which events a widget gets, and whether they bubble. */
function recorded(parent: Element): string[] {
  const heard: string[] = [];
  for (const type of ['rmi-ready', 'rmi-error'] as const) {
    parent.addEventListener(type, () => heard.push(type), { capture: true });
    parent.addEventListener(type, () => heard.push(`${type} bubbled`));
  }
  return heard;
}

describe('base/element', () => {
  describe('while the file is on its way', () => {
    it('shows what the author wrote, and says so in `state`', async () => {
      serve({ '/never1.json': NEVER });
      const widget = await fixture<RmiWorkAreas>(
        html`<rmi-work-areas src="/never1.json">Rufen Sie uns an: <b>0711 3512-2876</b></rmi-work-areas>`,
      );
      expect(widget.getAttribute('state')).to.equal('waiting');
      expect(words(widget)).to.equal('Rufen Sie uns an: 0711 3512-2876');
    });

    it('says that it is loading where the author wrote nothing', async () => {
      serve({ '/never2.json': NEVER });
      const widget = await fixture<RmiWorkAreas>(html`<rmi-work-areas src="/never2.json"></rmi-work-areas>`);
      expect(words(widget)).to.equal('Wird geladen …');
      await expect(widget).to.be.accessible();
    });
  });

  describe('with data', () => {
    it('shows them instead of what the author wrote, and tells the page once', async () => {
      serve({ '/a3.json': fileOf('Arbeit') });
      const parent = await fixture(html`<div></div>`);
      const heard = recorded(parent);
      parent.innerHTML = '<rmi-work-areas src="/a3.json">Ersatz</rmi-work-areas>';
      const widget = parent.firstElementChild as RmiWorkAreas;
      await settled(widget);
      expect(widget.getAttribute('state')).to.equal('ready');
      expect(words(widget)).to.equal('Arbeit Beratung');
      widget.headingLevel = 2;
      widget.requestUpdate();
      await settled(widget);
      expect(heard).to.deep.equal(['rmi-ready']);
    });

    it('tells the page after they show, and again when other data come', async () => {
      const widget = await show<RmiWorkAreas>(html`<rmi-work-areas .data=${dataOf('A')}></rmi-work-areas>`);
      const seen: string[] = [];
      widget.addEventListener('rmi-ready', () => seen.push(words(widget)));
      widget.data = dataOf('B');
      await settled(widget);
      expect(seen).to.deep.equal(['B Beratung']);
    });
  });

  describe('where the file has no such entry', () => {
    it('shows what the author wrote, and tells page and author what would be right', async () => {
      const given = warnings();
      const parent = await fixture(html`<div></div>`);
      const heard = recorded(parent);
      const errors: RmiErrorEvent[] = [];
      parent.addEventListener('rmi-error', (event) => errors.push(event as RmiErrorEvent), { capture: true });
      const widget = document.createElement('rmi-contact-card');
      Object.assign(widget, { data: scenes.open.data, contact: 'meier', textContent: 'Rathaus' });
      parent.append(widget);
      await settled(widget);
      expect(widget.getAttribute('state')).to.equal('missing');
      expect(words(widget)).to.equal('Rathaus');
      expect(heard).to.deep.equal(['rmi-error']);
      expect(errors[0]!.state).to.equal('missing');
      expect(errors[0]!.error).to.equal(undefined);
      expect(given).to.have.lengthOf(1);
      expect(given[0]).to.match(
        /^<rmi-contact-card>: no contact "meier"; this file has "abteilung", "bianka-gaertner", /,
      );
    });

    it('shows nothing where the author wrote nothing, and no red box', async () => {
      warnings();
      const widget = await show<RmiContactCard>(
        html`<rmi-contact-card .data=${scenes.open.data} contact="niemand"></rmi-contact-card>`,
      );
      expect(words(widget)).to.equal('');
    });

    it('shows the entry once the right id is given', async () => {
      warnings();
      const widget = await show<RmiContactCard>(
        html`<rmi-contact-card .data=${scenes.open.data} contact="mueller"></rmi-contact-card>`,
      );
      const heard = recorded(widget.parentElement!);
      widget.setAttribute('contact', 'bianka-gaertner');
      await settled(widget);
      expect(widget.state).to.equal('ready');
      expect(words(widget)).to.contain('Bianka Gärtner');
      expect(heard).to.deep.equal(['rmi-ready']);
    });
  });

  describe('where there is no usable file', () => {
    const failures = {
      'is not there': 404,
      'is HTML': '<!doctype html><title>Anmeldung</title>',
      'is cut off': '{"organization": {"name": "Amt"}, "contacts": [{"na',
      'is empty': '',
      'says nothing of use': { organization: { name: 'Amt' }, contacts: [] },
    };
    for (const [what, answer] of Object.entries(failures))
      it(`shows what the author wrote where the file ${what}`, async () => {
        const given = warnings();
        const path = `/failed-${what.replaceAll(' ', '-')}.json`;
        serve({ [path]: answer });
        const parent = await fixture(html`<div></div>`);
        const heard = recorded(parent);
        let error: RmiErrorEvent | undefined;
        parent.addEventListener('rmi-error', (event) => (error = event as RmiErrorEvent), { capture: true });
        parent.innerHTML = `<rmi-work-areas src="${path}"><p>0711 3512-2876</p></rmi-work-areas>`;
        const widget = parent.firstElementChild as RmiWorkAreas;
        await settled(widget);
        expect(widget.getAttribute('state')).to.equal('failed');
        expect(words(widget)).to.equal('0711 3512-2876');
        expect(heard).to.deep.equal(['rmi-error']);
        expect(error!.state).to.equal('failed');
        expect(error!.error!.url).to.equal(new URL(path, location.href).href);
        expect(given.filter((warning) => warning.includes(path))).to.have.lengthOf(1);
      });

    it('says so quietly where the author wrote nothing, and tries again at the press of a button', async () => {
      warnings();
      const answers: Record<string, object | number> = { '/again4.json': 500 };
      serve(answers);
      const widget = await show<RmiWorkAreas>(html`<rmi-work-areas src="/again4.json"></rmi-work-areas>`);
      expect(words(widget)).to.equal('Diese Angaben fehlen gerade. Noch einmal versuchen');
      await expect(widget).to.be.accessible();
      answers['/again4.json'] = fileOf('Arbeit');
      widget.shadowRoot!.querySelector('button')!.click();
      await until(() => widget.state === 'ready');
      expect(words(widget)).to.equal('Arbeit Beratung');
    });
  });

  it('shows what is sound in a file, and tells the author once what is not', async () => {
    const given = warnings();
    const broken = { ...fileOf('Arbeit'), contacts: [{ id: 'a', name: 'Sound' }, { id: 'b', name: 5 }, 'nobody'] };
    const cards = html`<rmi-contact-card .data=${broken}></rmi-contact-card>`;
    const pair = await show(html`<div>${cards}${cards}</div>`);
    expect(words(pair.firstElementChild!)).to.contain('Sound');
    expect(given.filter((warning) => warning.includes('contacts[2]'))).to.have.lengthOf(1);
  });

  it('never takes text of the file for markup', async () => {
    const name = '<img src=x onerror="alert(1)"><b>fett</b>';
    const widget = await show<RmiWorkAreas>(html`<rmi-work-areas .data=${dataOf(name)}></rmi-work-areas>`);
    expect(words(widget)).to.contain(name);
    expect(widget.shadowRoot!.querySelector('img, b')).to.equal(null);
  });

  it('takes the place of what was rendered before', async () => {
    serve({ '/a5.json': fileOf('Arbeit') });
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    parent.setHTMLUnsafe(
      '<rmi-work-areas src="/a5.json"><template shadowrootmode="open"><p>Vorab</p></template></rmi-work-areas>',
    );
    const widget = parent.firstElementChild!;
    await until(() => widget.getAttribute('state') === 'ready');
    expect(words(widget)).to.equal('Arbeit Beratung');
  });

  describe('once removed', () => {
    it('leaves neither listener nor timer behind', async () => {
      frozen(scenes.open.at);
      const count = listeners();
      const parent = await show(
        html`<div><rmi-contact-card .data=${scenes.open.data} contact="bianka-gaertner"></rmi-contact-card></div>`,
      );
      expect(count()).to.be.above(0);
      parent.firstElementChild!.remove();
      await pause();
      expect(count()).to.equal(0);
    });

    it('leaves none where it was never shown', async () => {
      frozen(scenes.open.at);
      const count = listeners();
      const widget = document.createElement('rmi-open-status');
      widget.data = scenes.open.data;
      document.body.append(widget);
      widget.remove();
      await widget.updateComplete;
      await pause();
      expect(count()).to.equal(0);
    });

    it('shows the time it is then when it comes back', async () => {
      frozen(scenes.open.at);
      const widget = await show<RmiOpenStatus>(html`<rmi-open-status .data=${scenes.open.data}></rmi-open-status>`);
      const parent = widget.parentElement!;
      widget.remove();
      frozen(scenes.evening.at);
      parent.append(widget);
      await settled(widget);
      expect(words(widget)).to.contain('Geschlossen');
    });
  });
});
