import { expect, html } from '@open-wc/testing';
import { RmiOpeningHours } from '../../src/elements/opening-hours/opening-hours.js';
import { RmiWorkAreas } from '../../src/elements/work-areas/work-areas.js';
import { scenes } from '../../stories/scenes.js';
import { frozen } from '../helpers/clock.js';
import { openPage } from '../helpers/page.js';
import { settled, show, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiOpeningHours.define();
RmiWorkAreas.define();

const { data, at } = scenes.open;

describe('widgets in several languages', () => {
  beforeEach(() => frozen(at));

  it('speak each its own, side by side on one page', async () => {
    const page = await show(
      html`<div>
        <rmi-opening-hours lang="de" .data=${data}></rmi-opening-hours>
        <div lang="en"><rmi-opening-hours .data=${data}></rmi-opening-hours></div>
        <rmi-opening-hours lang="de-CH" .data=${data}></rmi-opening-hours>
      </div>`,
    );
    const [german, english, swiss] = [...page.querySelectorAll('rmi-opening-hours')];
    const first = (widget: Element): string => words(widget.shadowRoot!.querySelector('tr:last-child th')!);
    expect([german!, english!, swiss!].map(first)).to.deep.equal(['Sonntag', 'Sunday', 'Sonntag']);
    const tags = [german!, english!, swiss!].map((widget) =>
      widget.shadowRoot!.querySelector('.root')!.getAttribute('lang'),
    );
    expect(tags).to.deep.equal(['de', 'en', 'de-CH']);
    await expect(english!).to.be.accessible();
  });

  it('follow a change of language around them', async () => {
    const page = await show(html`<div lang="de"><rmi-opening-hours .data=${data}></rmi-opening-hours></div>`);
    const widget = page.firstElementChild!;
    expect(words(widget)).to.contain('Mittwoch');
    page.setAttribute('lang', 'en');
    await until(() => words(widget).includes('Wednesday'));
    page.setAttribute('lang', 'de');
    await until(() => words(widget).includes('Mittwoch'));
  });

  it('mark what is in the language of the file only, once, and say so', async () => {
    const widget = await show<RmiWorkAreas>(html`<rmi-work-areas lang="en" .data=${data}></rmi-work-areas>`);
    const root = widget.shadowRoot!;
    expect(root.querySelectorAll('.note')).to.have.lengthOf(1);
    expect(root.querySelector('li > span')!.getAttribute('lang')).to.equal('de');
    widget.lang = 'de';
    await settled(widget);
    expect(root.querySelectorAll('.note, span[lang]')).to.have.lengthOf(0);
  });

  it('fall back to German where the texts of a language cannot be loaded', async () => {
    const broken = Object.fromEntries(
      ['ts', 'js'].map((ext) => [`/src/i18n/generated/en.${ext}`, '/no-such-module.js']),
    );
    const page = await openPage(
      `<html lang="en"><title>Test</title>
      <script type="importmap">${JSON.stringify({ imports: broken })}</script>
      <script>
        window.given = [];
        console.warn = (message) => given.push(message);
      </script>
      <script type="module" src="/src/rmi.ts"></script>
      <rmi-opening-hours></rmi-opening-hours>`,
    );
    const { given } = page as unknown as { given: string[] };
    const widget = page.document.querySelector('rmi-opening-hours')!;
    widget.data = data;
    await until(() => widget.getAttribute('state') === 'ready');
    expect(words(widget)).to.contain('Mittwoch');
    // The words for the author are loaded only then.
    await until(() => given.join('\n').includes('the texts for "en" could not be loaded; showing German'));
  });
});
