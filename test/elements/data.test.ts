import { expect, fixture, html } from '@open-wc/testing';
import { RmiDataProvider } from '../../src/elements/data/data.js';
import { RmiWorkAreas } from '../../src/elements/work-areas/work-areas.js';
import { dataOf, fileOf } from '../helpers/data.js';
import { serve } from '../helpers/fetch.js';
import { settled, show, until } from '../helpers/show.js';
import { warnings } from '../helpers/warnings.js';
import { words } from '../helpers/words.js';

RmiDataProvider.define();
RmiWorkAreas.define();

const inside = html`<h2>Wir sind <b>für Sie</b> da</h2>`;

describe('rmi-data', () => {
  it('leaves what stands inside as it is, and takes no room of its own', async () => {
    serve({ '/data1.json': fileOf('A') });
    const widget = await show(html`<rmi-data src="/data1.json">${inside}</rmi-data>`);
    expect(words(widget)).to.equal('Wir sind für Sie da');
    expect(getComputedStyle(widget).display).to.equal('contents');
    await expect(widget).to.be.accessible();
  });

  it('leaves it so while the file is on its way, and where there is none', async () => {
    warnings();
    serve({ '/data2.json': new Promise<object>(() => {}) });
    const waiting = await fixture<RmiDataProvider>(html`<rmi-data src="/data2.json">${inside}</rmi-data>`);
    expect(waiting.state).to.equal('waiting');
    expect(words(waiting)).to.equal('Wir sind für Sie da');
    const failed = await show<RmiDataProvider>(html`<rmi-data src="/none2.json">${inside}</rmi-data>`);
    expect(failed.state).to.equal('failed');
    expect(words(failed)).to.equal('Wir sind für Sie da');
  });

  it('shows nothing in a language that lacks translations: there is nothing of its own to note', async () => {
    serve({ '/data3.json': fileOf('A') });
    warnings();
    const widget = await show(html`<rmi-data lang="en" src="/data3.json">${inside}</rmi-data>`);
    expect(words(widget)).to.equal('Wir sind für Sie da');
  });

  it('hands on data it was given as a property, and other data later', async () => {
    const widget = await show<RmiDataProvider>(
      html`<rmi-data .data=${dataOf('A')}><rmi-work-areas></rmi-work-areas></rmi-data>`,
    );
    expect(words(widget)).to.contain('A Beratung');
    widget.data = dataOf('B');
    await until(() => words(widget).includes('B Beratung'));
  });

  it('yields to a file of the widget’s own', async () => {
    serve({ '/own4.json': fileOf('Own') });
    const widget = await show(
      html`<rmi-data .data=${dataOf('A')}><rmi-work-areas src="/own4.json"></rmi-work-areas></rmi-data>`,
    );
    expect(words(widget)).to.contain('Own Beratung');
  });

  it('tells the page that the file is here', async () => {
    const parent = await fixture(html`<div></div>`);
    const heard: string[] = [];
    parent.addEventListener('rmi-ready', ({ target }) => heard.push((target as Element).localName), { capture: true });
    const widget = Object.assign(document.createElement('rmi-data'), { data: dataOf('A') });
    parent.append(widget);
    await settled(widget);
    expect(heard).to.deep.equal(['rmi-data']);
  });
});
