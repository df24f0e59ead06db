import { expect } from '@open-wc/testing';
import { html } from 'lit';
import city from '../../data/examples/city.json' with { type: 'json' };
import rmi from '../../data/rmi.json' with { type: 'json' };
import { RmiLocation } from '../../src/elements/location/location.js';
import { mapFrame } from '../../src/elements/location/map.js';
import { geoLink, openStreetMapLink } from '../../src/elements/location/route.js';
import { parse } from '../../src/model/parse.js';
import type { RmiData } from '../../src/model/schema.js';
import { settled, show, until } from '../helpers/show.js';
import { warnings } from '../helpers/warnings.js';
import { words } from '../helpers/words.js';

RmiLocation.define();

const file = parse(rmi).data as RmiData;
const town = parse(city).data as RmiData;

const inside = <T extends Element = HTMLElement>(element: Element, selector: string): T | null =>
  element.shadowRoot!.querySelector<T>(selector);
const links = (element: Element): (string | null)[] =>
  [...element.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'));

/** Gives the page a clipboard, until the test is over. */
function clipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
}

describe('rmi-location', () => {
  before(() => {
    // A map would be asked for at openstreetmap.org; tests ask nobody.
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "frame-src 'none'";
    document.head.append(policy);
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    getSelection()?.removeAllRanges();
  });

  it('tells someone new in town building, room and address', async () => {
    const element = await show<RmiLocation>(
      html`<rmi-location lang="de" contact="bianka-gaertner" .data=${file}></rmi-location>`,
    );
    expect(element.state).to.equal('ready');
    expect(words(element)).to.include('Das Büro ist im Gebäude Beblinger Straße 3, Raum 153.');
    const lines = [...inside(element, 'address')!.children].map(({ textContent }) => textContent);
    expect(lines).to.deep.equal(['Beblinger Straße 3', '73728 Esslingen am Neckar']);
    expect(inside(element, 'h3')!.textContent).to.equal('So finden Sie uns');
    await expect(element).to.be.accessible();
  });

  it('shows the first contact with a location where none is named', async () => {
    const data = { ...town, contacts: [...town.contacts].reverse() };
    const element = await show<RmiLocation>(html`<rmi-location lang="de" .data=${data}></rmi-location>`);
    expect(words(element)).to.include('Das Büro ist im Gebäude Pavillon im Stadtpark.');
  });

  it('shows a building by its id, with a room only for a contact who is in it', async () => {
    const element = await show<RmiLocation>(
      html`<rmi-location lang="de" location="altes-rathaus" .data=${town}></rmi-location>`,
    );
    expect(words(element)).to.include('Am Beispielufer 12 a').and.not.include('Büro');
    element.contact = 'lieschen-mueller';
    await settled(element);
    expect(words(element)).to.include('Das Büro ist im Gebäude Altes Rathaus, Raum 204.');
    element.contact = 'erika-mustermann';
    await settled(element);
    expect(words(element)).to.include('Am Beispielufer 12 a').and.not.include('Raum');
  });

  it('tells how to get in', async () => {
    const element = await show<RmiLocation>(
      html`<rmi-location lang="de" contact="erika-mustermann" .data=${town}></rmi-location>`,
    );
    expect(words(element)).to.include('Straßenbahn 7 bis Beispielbrücke');
    expect(words(element)).to.include('Barrierefreiheit: Stufenloser Eingang im Hof');
    await expect(element).to.be.accessible();
  });

  it('speaks of the contact without a location by name, and keeps the fallback', async () => {
    const said = warnings();
    for (const [contact, location] of [
      ['fundbuero', undefined],
      ['meier', undefined],
      [undefined, 'rathaus'],
    ]) {
      const element = await show<RmiLocation>(
        html`<rmi-location .contact=${contact} .location=${location} .data=${town}>Am Markt 1</rmi-location>`,
      );
      expect(element.state).to.equal('missing');
      expect(words(element)).to.equal('Am Markt 1');
    }
    expect(said.join('\n')).to.include('contact "fundbuero" has no location; this file has "haus-der-begegnung", ');
    expect(said.join('\n')).to.include('no contact "meier"; this file has "erika-mustermann", ');
    expect(said.join('\n')).to.include('no location "rathaus"; this file has "haus-der-begegnung", ');
  });

  it('is missing where the file has no locations', async () => {
    const data = parse({ organization: { name: 'Amt' }, contacts: [{ name: 'Anna' }] }).data!;
    const element = await show<RmiLocation>(html`<rmi-location .data=${data}></rmi-location>`);
    expect(element.state).to.equal('missing');
  });

  it('copies the address and says so', async () => {
    const copied: string[] = [];
    clipboard((text) => Promise.resolve(void copied.push(text)));
    const element = await show<RmiLocation>(
      html`<rmi-location lang="de" contact="bianka-gaertner" .data=${file}></rmi-location>`,
    );
    const status = inside(element, '[role=status]')!;
    expect(words(status)).to.equal('');
    for (let i = 0; i < 2; i++) {
      inside(element, 'button')!.click();
      await element.updateComplete;
      // Emptied first, so that the second time is announced too.
      expect(words(status)).to.equal('');
      await settled(element);
      expect(words(status)).to.equal('Adresse kopiert');
    }
    expect(copied).to.deep.equal(Array(2).fill('Beblinger Straße 3\n73728 Esslingen am Neckar'));
    element.contact = 'stephan-stoetzler-nottrodt';
    await settled(element);
    expect(words(status), 'of another address').to.equal('');
  });

  for (const [why, refuse] of [
    ['is not allowed to write to the clipboard', () => clipboard(() => Promise.reject(new Error('NotAllowedError')))],
    ['has no clipboard', () => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })],
  ] as const)
    it(`marks the address where the page ${why}`, async () => {
      refuse();
      const element = await show<RmiLocation>(
        html`<rmi-location lang="de" contact="bianka-gaertner" .data=${file}></rmi-location>`,
      );
      inside(element, 'button')!.click();
      await settled(element);
      expect(words(element)).to.include('Kopieren war nicht möglich. Die Adresse ist markiert.');
      expect(getSelection()!.rangeCount).to.equal(1);
    });

  it('leads to the building by coordinates, else by the address, but never to a street of no town', async () => {
    const href = async (data: RmiData, contact: string): Promise<(string | null)[]> =>
      links(await show(html`<rmi-location contact=${contact} .data=${data}></rmi-location>`));
    expect(await href(town, 'erika-mustermann')).to.deep.equal([
      'https://www.openstreetmap.org/?mlat=54.5&mlon=6.5#map=18/54.5/6.5',
      'geo:54.5,6.5?q=54.5,6.5',
    ]);
    expect(await href(file, 'bianka-gaertner')).to.deep.equal([
      'https://www.openstreetmap.org/search?query=Beblinger%20Stra%C3%9Fe%203%2C%2073728%20Esslingen%20am%20Neckar',
      'geo:0,0?q=Beblinger%20Stra%C3%9Fe%203%2C%2073728%20Esslingen%20am%20Neckar',
    ]);
    // The other contact's building is not in this file.
    warnings();
    const lost = { ...file, locations: [{ id: 'beblinger-strasse-3', streetAddress: 'Beblinger Straße 3' }] };
    expect(await href(lost, 'bianka-gaertner')).to.deep.equal([]);
  });

  it('does not let an address add anything to a link', () => {
    const evil = { id: 'x', streetAddress: 'A&b=c#d?e\n"', postalCode: '1', addressLocality: '%00' };
    expect(openStreetMapLink(evil)).to.match(/^https:\/\/www\.openstreetmap\.org\/search\?query=[\w%.~-]+$/);
    expect(geoLink(evil)).to.match(/^geo:0,0\?q=[\w%.~-]+$/);
  });

  it('tells other sites nothing of the page it stands on', async () => {
    const element = await show<RmiLocation>(html`<rmi-location contact="erika-mustermann" .data=${town}></rmi-location>`); // prettier-ignore
    for (const link of element.shadowRoot!.querySelectorAll('a')) expect(link.rel).to.equal('noopener noreferrer');
  });

  it('offers a map only where there are coordinates', async () => {
    const element = await show<RmiLocation>(html`<rmi-location contact="bianka-gaertner" .data=${file}></rmi-location>`); // prettier-ignore
    expect(inside(element, '#notice')).to.equal(null);
    expect(inside(element, 'iframe')).to.equal(null);
  });

  it('asks nobody for a map until the reader does, and says whom it will ask', async () => {
    const before = performance.getEntriesByType('resource').length;
    const element = await show<RmiLocation>(
      html`<rmi-location lang="de" contact="erika-mustermann" .data=${town}></rmi-location>`,
    );
    const button = await until(() => inside(element, 'button[aria-describedby]'));
    expect(words(button)).to.equal('Karte von openstreetmap.org laden');
    expect(words(inside(element, `#${button.getAttribute('aria-describedby')}`)!)).to.equal(
      'Dabei wird Ihre IP-Adresse an openstreetmap.org übertragen.',
    );
    expect(element.shadowRoot!.querySelectorAll('iframe, img, link, script, object, embed').length).to.equal(0);
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => !name.startsWith(location.origin))).to.deep.equal([]);

    button.click();
    await settled(element);
    const frame = inside<HTMLIFrameElement>(element, 'iframe')!;
    expect(frame.src).to.equal(
      'https://www.openstreetmap.org/export/embed.html?bbox=6.49600%2C54.49800%2C6.50400%2C54.50200&layer=mapnik&marker=54.5%2C6.5',
    );
    expect(frame.title).to.equal('Karte: Haus der Begegnung');
    expect(frame.getAttribute('loading')).to.equal('lazy');
    expect(frame.referrerPolicy).to.equal('no-referrer');
    expect(frame.sandbox.contains('allow-scripts')).to.equal(true);
    expect(frame.sandbox.contains('allow-top-navigation')).to.equal(false);
    expect(inside(element, '#notice')).to.equal(null);
    expect(element.shadowRoot!.activeElement, 'where the keyboard goes on').to.equal(frame);
  });

  it('asks again before it loads the map of another building', async () => {
    const element = await show<RmiLocation>(html`<rmi-location contact="erika-mustermann" .data=${town}></rmi-location>`); // prettier-ignore
    (await until(() => inside(element, 'button[aria-describedby]'))).click();
    await settled(element);
    expect(inside(element, 'iframe')).not.to.equal(null);
    element.contact = 'lieschen-mueller';
    await settled(element);
    expect(inside(element, 'iframe')).to.equal(null);
  });

  it('frames a few streets around the building', () => {
    expect(mapFrame({ latitude: -33.9, longitude: 18.4 })).to.include(
      'bbox=18.39600%2C-33.90200%2C18.40400%2C-33.89800',
    );
  });

  it('keeps names in their own direction and language in a page of another', async () => {
    const block = await show<HTMLElement>(
      html`<div lang="en" dir="rtl"><rmi-location contact="bianka-gaertner" .data=${file}></rmi-location></div>`,
    );
    const element = block.querySelector('rmi-location')!;
    for (const name of element.shadowRoot!.querySelectorAll('address span span')) {
      expect(name.getAttribute('lang')).to.equal('de');
      expect(name.getAttribute('dir')).to.equal('ltr');
    }
    expect(inside(element, 'address span span')!.textContent).to.equal('Beblinger Straße 3');
    await expect(element).to.be.accessible();
  });

  it('fits a sidebar of 240 px', async () => {
    const block = await show<HTMLElement>(
      html`<div .style=${'inline-size: 240px'}><rmi-location .data=${town}></rmi-location></div>`,
    );
    expect(block.scrollWidth).to.equal(240);
  });
});
