import { expect, html } from '@open-wc/testing';
import type { RmiNotice } from '../../src/elements/notice/notice.js';
import { frozen, running } from '../helpers/clock.js';
import { dataOf } from '../helpers/data.js';
import { ANNA, BERT, items, itemsAt, NOW, noticeOf, region, withNotices } from '../helpers/notices.js';
import { settled, show, until } from '../helpers/show.js';
import { warnings } from '../helpers/warnings.js';
import { words } from '../helpers/words.js';
import { exampleUrl } from '../model/files.js';

describe('rmi-notice', () => {
  it('appears at its minute and vanishes at its minute, by itself', async () => {
    const text = 'Die Telefonanlage wird gewartet.';
    frozen(new Date('2026-11-24T07:59:59.600+01:00'));
    const widget = await noticeOf(
      withNotices([{ text, validFrom: '2026-11-24T08:00', validThrough: '2026-11-24T13:00' }]),
    );
    expect(words(widget)).to.equal('');
    running(new Date('2026-11-24T07:59:59.600+01:00'));
    await until(() => words(widget) === `Hinweis: ${text}`);
    frozen(new Date('2026-11-24T12:59:59.600+01:00'));
    await settled(widget);
    expect(items(widget)).to.deep.equal([`Hinweis: ${text}`]);
    running(new Date('2026-11-24T12:59:59.600+01:00'));
    await until(() => words(widget) === '');
  });

  it('lasts until the end of its last day', async () => {
    frozen(new Date('2026-11-27T23:59:59.600+01:00'));
    const widget = await noticeOf(withNotices([{ text: 'Umzug', validThrough: '2026-11-27' }]));
    expect(items(widget)).to.deep.equal(['Hinweis: Umzug']);
    running(new Date('2026-11-27T23:59:59.600+01:00'));
    await until(() => words(widget) === '');
  });

  it('gives way to the next at the very minute', async () => {
    frozen(new Date('2026-11-24T12:59:59.600+01:00'));
    const widget = await noticeOf(
      withNotices([
        { text: 'Vormittags zu', validThrough: '2026-11-24T13:00' },
        { text: 'Nachmittags zu', validFrom: '2026-11-24T13:00', validThrough: '2026-11-24' },
      ]),
    );
    expect(items(widget)).to.deep.equal(['Hinweis: Vormittags zu']);
    running(new Date('2026-11-24T12:59:59.600+01:00'));
    await until(() => items(widget)[0] === 'Hinweis: Nachmittags zu');
    expect(items(widget)).to.have.length(1);
  });

  it('goes by the clock of the organization in the night it is put forward', async () => {
    frozen(new Date('2026-03-29T01:59:59.600+01:00'));
    const widget = await noticeOf(withNotices([{ text: 'Sommerzeit', validFrom: '2026-03-29T03:00' }]));
    expect(words(widget)).to.equal('');
    running(new Date('2026-03-29T01:59:59.600+01:00'));
    await until(() => words(widget) === 'Hinweis: Sommerzeit');
  });

  it('goes by the clock of the organization, wherever the reader is', async () => {
    const data = withNotices([{ text: 'Heute zu', validFrom: '2026-11-24', validThrough: '2026-11-24' }]);
    const auckland = { ...data, organization: { ...data.organization, timeZone: 'Pacific/Auckland' } };
    expect(await itemsAt('2026-11-24T00:00+13:00', auckland)).to.deep.equal(['Hinweis: Heute zu']);
    expect(await itemsAt('2026-11-24T00:00+13:00', data)).to.deep.equal([]);
    expect(await itemsAt('2026-11-24T23:59+01:00', auckland)).to.deep.equal([]);
    expect(await itemsAt('2026-11-24T23:59+01:00', data)).to.deep.equal(['Hinweis: Heute zu']);
  });

  it('says how much it matters by a word and a shape, not by colour alone', async () => {
    frozen(new Date(NOW));
    const widget = await noticeOf(
      withNotices([{ text: 'A' }, { text: 'B', severity: 'info' }, { text: 'C', severity: 'warning' }]),
    );
    expect(items(widget)).to.deep.equal(['Hinweis: A', 'Hinweis: B', 'Achtung: C']);
    const shapes = [...widget.shadowRoot!.querySelectorAll('svg')];
    expect(shapes.map((shape) => shape.getAttribute('aria-hidden'))).to.deep.equal(Array(3).fill('true'));
    const [first, second, third] = shapes.map((shape) => shape.querySelector('path')!.getAttribute('d'));
    expect(first).to.equal(second);
    expect(first === third, 'the shape of a warning').to.equal(false);
    await expect(widget).to.be.accessible();
  });

  it('is for everybody, for a contact, or for all in a building; in the order of the file', async () => {
    const data = withNotices([
      { text: 'Im Turm', locations: ['turm'] },
      { text: 'An Bert', contacts: ['bert'] },
      { text: 'Im Rathaus', locations: ['rathaus'] },
      { text: 'An alle', severity: 'warning' },
      { text: 'An beide', contacts: ['bert', 'anna'] },
      { text: 'An niemanden', contacts: ['nobody-knows'] },
    ]);
    warnings();
    expect(await itemsAt(NOW, data)).to.deep.equal(['Achtung: An alle']);
    expect(await itemsAt(NOW, data, 'anna')).to.deep.equal([
      'Hinweis: Im Rathaus',
      'Achtung: An alle',
      'Hinweis: An beide',
    ]);
    expect(await itemsAt(NOW, data, 'bert')).to.deep.equal([
      'Hinweis: An Bert',
      'Achtung: An alle',
      'Hinweis: An beide',
    ]);
  });

  it('follows when the page names another contact', async () => {
    frozen(new Date(NOW));
    const widget = await noticeOf(withNotices([{ text: 'An Bert', contacts: ['bert'] }]), 'anna');
    expect(items(widget)).to.deep.equal([]);
    widget.contact = 'bert';
    await settled(widget);
    expect(items(widget)).to.deep.equal(['Hinweis: An Bert']);
  });

  it('has screen readers announce what changes: the region is there before anything is said in it', async () => {
    frozen(new Date('2026-11-24T07:00+01:00'));
    const widget = await noticeOf(withNotices([{ text: 'Die Rampe ist gesperrt.', validFrom: '2026-11-24T08:00' }]));
    const live = region(widget);
    expect(live.getAttribute('aria-live')).to.equal('polite');
    expect(words(live)).to.equal('');
    frozen(new Date('2026-11-24T08:00+01:00'));
    await settled(widget);
    expect(region(widget) === live, 'the same region').to.equal(true);
    expect(words(live)).to.equal('Hinweis: Die Rampe ist gesperrt.');
  });

  it('takes no room while none holds, whatever frame the page gives widgets', async () => {
    frozen(new Date(NOW));
    const data = withNotices([{ text: 'Vorbei', validThrough: '2026-11-20' }]);
    const box = await show<HTMLElement>(
      html`<div .style=${'--rmi-border: 2px solid; --rmi-padding: 1em; --rmi-surface: #eee'}>
        <rmi-notice lang="de" .data=${data}></rmi-notice>
        <rmi-notice lang="de" .data=${dataOf('A')}></rmi-notice>
        <rmi-notice lang="de" contact="anna" .data=${data}></rmi-notice>
      </div>`,
    );
    expect([...box.children].map((widget) => (widget as HTMLElement).offsetHeight)).to.deep.equal([0, 0, 0]);
  });

  it('shows what the page has between the tags where there is no data, or no such contact', async () => {
    const said = warnings();
    for (const [src, contact, state] of [
      [exampleUrl('no-such-file'), undefined, 'failed'],
      [exampleUrl('city'), 'meier', 'missing'],
    ]) {
      const widget = await show<RmiNotice>(
        html`<rmi-notice src=${src} .contact=${contact}>Aushang am Eingang</rmi-notice>`,
      );
      expect(widget.state).to.equal(state);
      expect(words(widget)).to.contain('Aushang am Eingang');
    }
    expect(said.join('\n')).to.contain('<rmi-notice>: no contact "meier"; this file has "erika-mustermann", ');
  });

  it('shows the notices of a file over the network', async () => {
    frozen(new Date('2026-11-23T09:00+01:00'));
    const widget = await show(
      html`<rmi-notice lang="de" src=${exampleUrl('city')} contact="max-mustermann"></rmi-notice>`,
    );
    expect(items(widget)).to.deep.equal([
      'Hinweis: Abwesend bis einschließlich Freitag, 4. Dezember. (Fortbildung) ' +
        'Vertretung: Dr. Erika Mustermann, 030 23125-110, Raum 1.04',
      'Hinweis: Die Ausgabe der Willkommenstüten zieht um: ab Januar im Alten Rathaus.',
      'Achtung: Die Telefonanlage wird gewartet. Am Vormittag erreichen Sie uns nur per E-Mail.',
      'Hinweis: Wir haben eine neue Hausordnung.',
    ]);
    await expect(widget).to.be.accessible();
  });

  it('takes a text for a text, whatever stands in it', async () => {
    const texts = [
      '<img src=x onerror="alert(1)">',
      '</script><b>fett</b>',
      '${1 + 1} {{ 2 }} %s',
      '&lt;&amp;',
      'x‮rtl',
    ];
    frozen(new Date(NOW));
    const data = withNotices(
      texts.map((text) => ({ text })),
      [
        { ...ANNA, absences: [{ validFrom: '2026-11-01', reason: '<i>krank</i>', deputy: 'eva' }] },
        { id: 'eva', name: '<u>Eva</u>', room: '<s>1</s>' },
      ],
    );
    const widget = await noticeOf(data, 'anna');
    expect(items(widget)).to.deep.equal([
      'Hinweis: Zurzeit abwesend. (<i>krank</i>) Vertretung: <u>Eva</u>, Raum <s>1</s>',
      ...texts.map((text) => `Hinweis: ${text}`),
    ]);
    expect(widget.shadowRoot!.querySelectorAll('img, b, i, u, s, script').length).to.equal(0);
  });

  it('fits a phone of 320 px, however long a word is', async () => {
    frozen(new Date(NOW));
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
    const data = withNotices(
      [{ text: long, severity: 'warning' }, { text: `https://stadt.example/${'a'.repeat(120)}` }],
      [
        { ...ANNA, absences: [{ validFrom: '2026-11-01', reason: long, deputy: 'bert' }] },
        { ...BERT, name: long, room: long },
      ],
    );
    const box = await show<HTMLElement>(
      html`<div .style=${'inline-size: 320px'}><rmi-notice lang="de" contact="anna" .data=${data}></rmi-notice></div>`,
    );
    expect(box.scrollWidth).to.equal(320);
  });
});
