/** What readers of other languages see of a notice. */
import { expect, html } from '@open-wc/testing';
import { RmiNotice } from '../../src/elements/notice/notice.js';
import { frozen } from '../helpers/clock.js';
import { dataOf } from '../helpers/data.js';
import { openPage } from '../helpers/page.js';
import { settled, show, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';

RmiNotice.define();

const RAMP = 'Die Rampe ist gesperrt.';
const MOVE = 'Wir ziehen um.';

const data = dataOf('A', {
  organization: { name: 'Amt', timeZone: 'Europe/Berlin' },
  contacts: [
    {
      id: 'anna',
      name: 'Anna Aydın',
      absences: [{ validFrom: '2026-11-23', validThrough: '2026-12-04', deputy: 'team', reason: 'Fortbildung' }],
    },
    { id: 'team', kind: 'department', name: 'Abteilung Ankommen', telephone: '+49 711 3512-2876', room: '153' },
  ],
  notices: [
    { text: RAMP, severity: 'warning', validThrough: '2026-11-24' },
    { text: MOVE, validThrough: '2026-11-24' },
  ],
});
const ARABIC = new Map([
  [RAMP, 'المنحدر مغلق.'],
  ['Abteilung Ankommen', 'قسم الوصول'],
]);

const noticeOf = (lang: string, contact?: string, translations = ARABIC): Promise<RmiNotice> =>
  show(html`<rmi-notice lang=${lang} .contact=${contact} .data=${data} .translations=${translations}></rmi-notice>`);
const items = (widget: Element): string[] => [...widget.shadowRoot!.querySelectorAll('li')].map(words);

describe('rmi-notice in other languages', () => {
  beforeEach(() => frozen(new Date('2026-11-24T10:00+01:00')));

  it('shows a translated text in Arabic, from right to left, and marks what there is in German only', async () => {
    const widget = await noticeOf('ar');
    expect(items(widget)).to.deep.equal(['تنبيه: المنحدر مغلق.', `ملاحظة: ${MOVE}`]);
    const root = widget.shadowRoot!.querySelector<HTMLElement>('.root')!;
    expect([root.lang, root.dir, getComputedStyle(root).direction]).to.deep.equal(['ar', 'rtl', 'rtl']);
    const [translated, german] = root.querySelectorAll('li p');
    expect(translated!.querySelector('[lang]')).to.equal(null);
    const marked = german!.querySelector<HTMLElement>('[lang]')!;
    expect([marked.lang, marked.dir, marked.textContent]).to.deep.equal(['de', 'ltr', MOVE]);
    expect(root.querySelectorAll('.note').length).to.equal(1);
    await expect(widget).to.be.accessible();
  });

  it('says in Arabic who stands in: a unit by its translated name, a number from left to right', async () => {
    const widget = await noticeOf('ar', 'anna');
    const [absence] = widget.shadowRoot!.querySelectorAll('li');
    expect(words(absence!)).to.match(
      /^ملاحظة: غائب حتى .+ \(ضمنًا\)\. \(Fortbildung\) ينوب عنه: قسم الوصول، 0711 3512-2876، الغرفة 153$/,
    );
    expect([...absence!.querySelectorAll('[lang]')].map((node) => node.textContent)).to.deep.equal([
      'Fortbildung',
      '153',
    ]);
    expect(absence!.querySelector('a bdi')!.getAttribute('dir')).to.equal('ltr');
  });

  it('stands on the other side of the text, the bar too', async () => {
    for (const [lang, side] of [
      ['de', 'Left'],
      ['ar', 'Right'],
    ] as const) {
      const bar = getComputedStyle((await noticeOf(lang)).shadowRoot!.querySelector('li')!);
      expect(parseFloat(bar[`border${side}Width`]), lang).to.be.greaterThan(0);
    }
  });

  it('says nothing any more of missing translations once the notices are over', async () => {
    const widget = await noticeOf('ar');
    frozen(new Date('2026-11-25T00:00+01:00'));
    await settled(widget);
    expect(words(widget)).to.equal('');
    expect(widget.offsetHeight).to.equal(0);
  });

  it('speaks Einfache Sprache', async () => {
    const simple = new Map([[RAMP, 'Die Rampe ist zu.']]);
    expect(items(await noticeOf('de-simple', 'anna', simple))).to.deep.equal([
      'Hinweis: Die Person ist nicht da. Sie kommt nach dem Freitag, 4. Dezember wieder. (Fortbildung) ' +
        'Diese Person hilft Ihnen: Abteilung Ankommen, 0711 3512-2876, Raum 153',
      'Achtung: Die Rampe ist zu.',
      `Hinweis: ${MOVE}`,
    ]);
  });

  it('follows a change of language while it is shown, and is never empty meanwhile', async () => {
    const block = await show(html`<div lang="de"><rmi-notice .data=${data}></rmi-notice></div>`);
    const widget = block.firstElementChild!;
    for (const [lang, word] of [
      ['hr', 'Pozor:'],
      ['el', 'Προσοχή:'],
      ['de', 'Achtung:'],
    ] as const) {
      block.setAttribute('lang', lang);
      await until(() => {
        expect(items(widget)).to.have.length(2);
        return items(widget)[0] === `${word} ${RAMP}`;
      }, lang);
    }
  });

  it('says it with German words beside it where those of a language cannot be loaded', async () => {
    const broken = Object.fromEntries(
      ['ts', 'js'].map((ext) => [`/src/i18n/more/generated/en.${ext}`, '/no-such-module.js']),
    );
    const page = await openPage(
      `<html lang="en"><title>Test</title>
      <script type="importmap">${JSON.stringify({ imports: broken })}</script>
      <script type="module" src="/src/rmi.ts"></script>
      <rmi-notice></rmi-notice>`,
    );
    const widget = page.document.querySelector('rmi-notice')!;
    widget.data = { ...data, notices: [{ text: RAMP, severity: 'warning' }, { text: MOVE }] };
    await until(() => widget.getAttribute('state') === 'ready' && items(widget).length === 2);
    expect(items(widget)).to.deep.equal([`Achtung: ${RAMP}`, `Hinweis: ${MOVE}`]);
    expect(widget.shadowRoot!.querySelectorAll('.note').length).to.equal(1);
  });
});
