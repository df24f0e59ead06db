import { expect, html } from '@open-wc/testing';
import rmi from '../../data/rmi.json' with { type: 'json' };
import { RmiDataProvider } from '../../src/elements/data/data.js';
import { dataOf } from '../helpers/data.js';
import { show, until } from '../helpers/show.js';

RmiDataProvider.define();

const scripts = (): HTMLScriptElement[] => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

describe('base/publisher', () => {
  it('tells search engines nothing unless the author asks for it', async () => {
    await show(html`<rmi-data .data=${rmi}></rmi-data>`);
    expect(scripts()).to.be.empty;
  });

  it('puts one JSON-LD into the page however many ask, and takes it out with the last', async () => {
    const page = await show(
      html`<div><rmi-data json-ld .data=${rmi}></rmi-data><rmi-data json-ld .data=${rmi}></rmi-data></div>`,
    );
    await until(() => scripts().length, 'JSON-LD');
    expect(scripts()).to.have.lengthOf(1);
    const graph = JSON.parse(scripts()[0]!.textContent) as { '@graph': { '@type': unknown }[] };
    expect(JSON.stringify(graph['@graph'])).to.include('GovernmentOffice').and.include('Bianka Gärtner');
    page.children[0]!.remove();
    await until(() => scripts().length === 1);
    page.children[0]!.remove();
    await until(() => !scripts().length, 'no JSON-LD');
  });

  it('follows when the data changes, and stops when the author takes the wish back', async () => {
    const provider = await show<RmiDataProvider>(html`<rmi-data json-ld .data=${dataOf('Anna')}></rmi-data>`);
    await until(() => scripts()[0]?.textContent.includes('Anna'), 'Anna');
    provider.data = dataOf('Berta');
    await until(() => scripts()[0]?.textContent.includes('Berta'), 'Berta');
    provider.jsonLd = false;
    await until(() => !scripts().length, 'no JSON-LD');
  });
});
