import { expect } from '@open-wc/testing';
import { until } from '../helpers/show.js';
import { boxesOf, differences, rootOf } from './boxes.js';
import { ready, RMI, visit, type Page } from './visit.js';

const WIDGETS = [
  'contact-card contact="bianka-gaertner"',
  'opening-hours',
  'location',
  'offices',
  'signpost',
  'work-areas',
];
const BODY = WIDGETS.map((widget) => `<rmi-${widget}></rmi-${widget.split(' ')[0]!}>`).join('');

const sheet = (css: string): string => `<style>${css}</style>`;
const link = (path: string): string => `<link rel="stylesheet" href="/node_modules/${path}">`;

/** What hosts do to a page; a second value is what their page is otherwise. */
const HOSTS: Readonly<Record<string, [head: string, page?: { html?: string; doctype?: string }]>> = {
  'a reset of everything': [sheet('* { all: unset !important }')],
  'a reset of all inherited looks': [
    sheet(`*, *::before, *::after { margin: 9px !important; padding: 3px !important; line-height: 3 !important;
      text-align: center !important; hyphens: none !important; display: block !important; box-sizing: content-box !important;
      white-space: normal; word-break: normal; max-width: 20em; list-style: none }`),
  ],
  Bootstrap: [link('bootstrap/dist/css/bootstrap.min.css')],
  'Pico CSS': [link('@picocss/pico/css/pico.min.css')],
  'Tailwind’s preflight': [link('tailwindcss/preflight.css')],
  'a root of 62.5 %': [sheet('html { font-size: 62.5% } body { font-size: 1.6rem }')],
  'a root that is written from right to left': ['', { html: 'lang="de" dir="rtl"' }],
  'quirks mode': ['', { doctype: '' }],
  'a body of 40 pixels': [sheet('body { font-size: 40px }')],
  'rules for the elements we use': [
    sheet(`h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, table, th, td, a, button, time, address, input {
      margin: 40px; padding: 40px; border: 5px solid red; font-size: 30px; display: inline-block; float: left }`),
  ],
  'a sheet for print': [
    sheet(`* { background: none !important; color: #000 !important; box-shadow: none !important; text-shadow: none !important }
      a[href]::after { content: " (" attr(href) ")" } thead { display: table-header-group } tr { page-break-inside: avoid }
      p, h2, h3 { orphans: 3; widows: 3 }`),
  ],
};

/** What a widget takes over from the page around it on purpose. */
const INHERITED = ['font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing', 'word-spacing'] as const;

/** The same widgets on a page that has nothing but the same font and the same width. */
async function plainPage(page: Page, widgets: readonly Element[]): Promise<Element[]> {
  const look = page.getComputedStyle(widgets[0]!);
  const font = INHERITED.map((name) => `${name}: ${look.getPropertyValue(name)}`).join(';');
  const widths = widgets.map((widget) => rootOf(widget).getBoundingClientRect().width);
  const body = WIDGETS.map((widget, i) => `<div style="width: ${widths[i]!}px"><rmi-${widget}></rmi-${widget.split(' ')[0]!}></div>`); // prettier-ignore
  const plain = await visit({ head: sheet(`body { ${font} }`) + RMI, body: body.join('') });
  return ready(plain, WIDGETS.length);
}

/** Waits until both pages show as much: one may have looked at the clock already. */
async function settledAlike(plain: readonly Element[], widgets: readonly Element[]): Promise<void> {
  const counts = (all: readonly Element[]): string => all.map((widget) => boxesOf(widget).length).join();
  const knowsTheTime = ([card]: readonly Element[]): boolean =>
    boxesOf(card!.shadowRoot!.querySelector('rmi-open-status')!).length > 1;
  await until(() => counts(plain) === counts(widgets) && knowsTheTime(plain), 'both pages to show as much');
}

describe('the look of widgets', () => {
  for (const [what, [head, parts]] of Object.entries(HOSTS))
    it(`is theirs under ${what}`, async () => {
      const page = await visit({ head: head + RMI, body: BODY, ...parts });
      const widgets = await ready(page, WIDGETS.length);
      const plain = await plainPage(page, widgets);
      await settledAlike(plain, widgets);
      for (const [i, widget] of widgets.entries())
        expect(differences(boxesOf(plain[i]!), boxesOf(widget)).slice(0, 4), widget.localName).to.deep.equal([]);
    });

  it('follows the font of the host, and would differ under another', async () => {
    const page = await visit({ head: RMI, body: BODY });
    const widgets = await ready(page, WIDGETS.length);
    const plain = await plainPage(page, widgets);
    await settledAlike(plain, widgets);
    plain[0]!.ownerDocument.body.style.fontSize = '20px';
    expect(differences(boxesOf(plain[0]!), boxesOf(widgets[0]!)).length).to.be.greaterThan(10);
  });
});
