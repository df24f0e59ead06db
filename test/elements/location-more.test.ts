/** What few buildings have: answers for people with disabilities, stops nearby, hours of the doors. */
import { expect, html } from '@open-wc/testing';
import city from '../../data/examples/city.json' with { type: 'json' };
import { RmiLocation } from '../../src/elements/location/location.js';
import { parse } from '../../src/model/parse.js';
import type { RmiData } from '../../src/model/schema.js';
import { frozen } from '../helpers/clock.js';
import { dataOf } from '../helpers/data.js';
import { show, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiLocation.define();

const town = parse(city).data as RmiData;

const all = (widget: Element, selector: string): Element[] => [...widget.shadowRoot!.querySelectorAll(selector)];
const part = (widget: Element, name: string): string => all(widget, `[part="${name}"]`).map(words).join(' ');

/** The widget once it shows what few buildings have. */
async function located(data: RmiData, location: string, lang = 'de'): Promise<Element> {
  const widget = await show(html`<rmi-location lang=${lang} location=${location} .data=${data}></rmi-location>`);
  await until(() => all(widget, '[part="access"], [part="stops"], rmi-opening-hours').length > 0);
  return widget;
}

describe('rmi-location of a building of which much is known', () => {
  beforeEach(() => frozen(new Date('2026-11-23T10:00+01:00')));

  it('answers what people with disabilities ask, in one order, and no to what is not there', async () => {
    const widget = await located(town, 'haus-der-begegnung');
    expect(part(widget, 'access')).to.equal(
      'Barrierefreiheit Mit Rollstuhl zugänglich ja Aufzug ja Toilette für Rollstuhlfahrende ja ' +
        'Parkplatz für Menschen mit Behinderung eingeschränkt Leitsystem für blinde Menschen nein Höranlage ja',
    );
    expect(all(widget, '[part="access"] dl > div').length).to.equal(6);
    await expect(widget).to.be.accessible();
  });

  it('says nothing of what nobody answered', async () => {
    expect(part(await located(town, 'altes-rathaus'), 'access')).to.equal(
      'Barrierefreiheit Mit Rollstuhl zugänglich eingeschränkt Aufzug nein Toilette für Rollstuhlfahrende nein',
    );
  });

  it('names the stops nearby with their lines, or without', async () => {
    const stops = async (location: string): Promise<string[]> =>
      all(await located(town, location), '[part="stops"] li').map(words);
    expect(await stops('haus-der-begegnung')).to.deep.equal([
      'Beispielbrücke: 7, N2',
      'Neustadt Hauptbahnhof: S1, RE 4',
    ]);
    expect(await stops('altes-rathaus')).to.deep.equal(['Am Beispielufer']);
  });

  it('shows when the doors are open, apart from the hours of those inside', async () => {
    const widget = await located(town, 'haus-der-begegnung');
    const doors = all(widget, 'rmi-opening-hours')[0]!;
    await until(() => words(doors).includes('heute'));
    expect(words(doors)).to.match(/^Das Gebäude ist geöffnet .*Montag heute 07:00–20:00 Uhr/);
    expect(words(doors)).to.contain('Nach 18 Uhr bitte am Hofeingang klingeln.');
    expect(words(doors.shadowRoot!.querySelector('h4')!)).to.equal('Das Gebäude ist geöffnet');
  });

  it('leaves no hole where there is nothing to list', async () => {
    const data = dataOf('A', {
      locations: [
        {
          id: 'a',
          name: 'Turm',
          access: {},
          publicTransport: [],
          hours: { regular: [{ dayOfWeek: 'Monday', opens: '09:00', closes: '10:00' }] },
        },
      ],
    });
    const widget = await located(data, 'a');
    expect(all(widget, '[part="access"], [part="stops"]').length).to.equal(0);
    expect(
      all(widget, ':is(h3, h4, dl, ul, li, p)')
        .filter((element) => !words(element))
        .map(({ outerHTML }) => outerHTML),
    ).to.deep.equal([]);
  });

  it('answers in the language of the reader, and leaves the names of stops as they are on the sign', async () => {
    const widget = await located(town, 'haus-der-begegnung', 'ar');
    await until(() => part(widget, 'access').includes('مصعد نعم'));
    const [name] = all(widget, '[part="stops"] li [lang]') as HTMLElement[];
    expect([name!.lang, name!.dir, name!.textContent]).to.deep.equal(['de', 'ltr', 'Beispielbrücke']);
    await expect(widget).to.be.accessible();
  });

  it('takes names for text', async () => {
    const data = dataOf('A', {
      locations: [{ id: 'a', publicTransport: [{ stop: '<b>ZOB</b>', lines: ['<i>1</i>'] }] }],
    });
    const widget = await located(data, 'a');
    expect(all(widget, '[part="stops"] li').map(words)).to.deep.equal(['<b>ZOB</b>: <i>1</i>']);
    expect(all(widget, 'b, i').length).to.equal(0);
  });

  it('fits a phone of 320 px', async () => {
    const box = await show<HTMLElement>(
      html`<div .style=${'inline-size: 320px'}>
        <rmi-location lang="de" location="haus-der-begegnung" .data=${town}></rmi-location>
      </div>`,
    );
    await until(() => all(box.firstElementChild!, '[part="stops"]').length > 0);
    expect(box.scrollWidth).to.equal(320);
  });
});
