// `rmi render`: what an author pastes, and what a visitor without script reads.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { defaultTreeAdapter as tree, parseFragment } from 'parse5';
import { runnerImport } from 'vite';
import { dataFile, rmi } from './cli.js';

const data = JSON.parse(readFileSync('data/rmi.json', 'utf8'));
/** A city whose file says all a file can say. */
const CITY = 'data/examples/city.json';
/** A day with no holiday near, which the week would name. */
const ORDINARY = '2026-12-01';
/** Those that differ in what they are made of. */
const WIDGETS = ['contact-list', 'department', 'location', 'offices', 'open-status', 'signpost', 'work-areas'];
/** https://html.spec.whatwg.org/#phrasing-content, what of it we write. */
const PHRASING = ['a', 'bdi', 'br', 'span', 'strong', 'time'];

const render = async (...args) => {
  const { code, out, err } = await rmi('render', ...args);
  assert.equal(err, '');
  assert.equal(code, 0);
  return out;
};

/** Every element in a piece of HTML, those in templates too. */
const elements = (parent) =>
  tree
    .getChildNodes(parent)
    .filter(tree.isElementNode)
    .flatMap((node) => [node, ...elements(node.content ?? node)]);
const inside = (html) => elements(tree.getFirstChild(parseFragment(html)));
const words = (node) =>
  tree.isTextNode(node) ?
    node.value
  : tree
      .getChildNodes(node.content ?? node)
      .filter(({ tagName }) => tagName !== 'style')
      .map((child) => words(child))
      .join(tree.isElementNode(node) && node.tagName === 'time' ? '' : ' ');
const said = (html) => words(parseFragment(html)).replace(/\s+/g, ' ').trim();

describe('rmi render', () => {
  it('gives every widget a fallback that WordPress leaves alone: one line, no blocks, nothing that needs script', async () => {
    for (const [i, html] of (await Promise.all(WIDGETS.map((widget) => render(widget)))).entries()) {
      const widget = WIDGETS[i];
      assert.ok(!html.includes('\n'), widget);
      assert.ok(!/<br>\s*<br>/.test(html), `${widget}: WordPress makes a paragraph of it`);
      assert.equal(tree.getFirstChild(parseFragment(html)).tagName, `rmi-${widget}`);
      assert.deepEqual(
        inside(html).filter(({ tagName }) => !PHRASING.includes(tagName)),
        [],
        widget,
      );
      assert.ok(said(html).length > 60, `${widget}: ${said(html)}`);
    }
  });

  it('says of a contact what the card says, with links to call', async () => {
    const html = await render('contact-card', '--contact', 'bianka-gaertner', '--date', ORDINARY);
    const text = said(html);
    for (const part of [
      'Bianka Gärtner',
      'Administration, Sachbearbeitung',
      '0711 3512-2876',
      'Beblinger Straße 3',
      '153',
    ])
      assert.ok(text.includes(part), part);
    assert.equal(text.match(/Öffnungszeiten/g).length, 1);
    assert.match(text, /Öffnungszeiten Montag: 08:30/);
    assert.match(text, /Mittwoch: geschlossen/);
    assert.match(text, /Freitag: 08:30 – 12:30 Uhr/);
    const links = inside(html).flatMap(({ tagName, attrs }) => (tagName === 'a' ? attrs : []));
    assert.deepEqual(links, [{ name: 'href', value: 'tel:+4971135122876' }]);
  });

  it('puts each way to reach somebody on a line of its own', async () => {
    const { plain } = (await runnerImport('./src/cli/render/plain.ts', { logLevel: 'error' })).module;
    const button = (name) => `<a class="button" href="https://amt.example/${name}">${name}</a>`;
    assert.equal(
      plain(`<p class="actions">${button('Termin')}${button('Nachricht')}<button>Speichern</button></p>`),
      '<p><a href="https://amt.example/Termin">Termin</a><br><a href="https://amt.example/Nachricht">Nachricht</a></p>',
    );
  });

  it('says when the telephone is answered, where to book, and how to get in', async () => {
    const city = ['--data', CITY, '--contact', 'erika-mustermann', '--date', ORDINARY];
    const card = await render('contact-card', ...city);
    for (const part of [
      'Termin buchen',
      'Aufenthaltstitel: 030 23125-112',
      'Schreibtelefon: 030 23125-118',
      'Anmeldung zum Sprachkurs',
      'A–K, St',
    ])
      assert.ok(said(card).includes(part), part);
    assert.match(said(card), /Telefonzeiten Montag: 09:00 ?– ?12:00 Uhr ?, 13:00 ?– ?15:30 Uhr/);
    assert.match(card, /11:30 Uhr<\/time> nach Vereinbarung/);
    assert.match(card, /Nachname: A–K, St<br>Stadtteil: Nordviertel, Südhang/);
    const house = said(await render('location', ...city));
    for (const part of ['Aufzug: ja', 'Leitsystem für blinde Menschen: nein', 'Beispielbrücke: 7, N2', 'Nach 18 Uhr'])
      assert.ok(house.includes(part), part);
    const { out } = await rmi('render', 'contact-card', ...city, '--lang', 'tr');
    assert.ok(said(out).includes('Randevu'), 'in the words of the language');
    assert.match(out, /: A–K, St<br>/, 'the alphabet is of no language');
  });

  it('never says what holds for a while: the text would still say it afterwards', async () => {
    const data = JSON.parse(readFileSync(CITY, 'utf8'));
    const { notices } = data;
    const reason = 'Elternzeit';
    for (const contact of data.contacts) for (const absence of contact.absences ?? []) absence.reason = reason;
    const renderings = ['contact-card', 'contact-list', 'department', 'location'].flatMap((widget) =>
      [[], ['--shadow']].map((form) => render(widget, '--data', dataFile(data), '--date', '2026-11-23', ...form)),
    );
    for (const html of await Promise.all(renderings))
      for (const text of [...notices.map((notice) => notice.text), reason, 'Abwesend', 'Telefonisch'])
        assert.ok(!said(html).includes(text), text);
  });

  it('says all of a text of the page', async () => {
    const text = said(await render('work-areas'));
    for (const item of data.sections.workAreas.items) assert.ok(text.includes(item), item);
  });

  it('never says whether someone is there now: one HTML serves all visitors at all hours', async () => {
    const [monday, sunday] = await Promise.all(
      ['2027-03-01', '2027-03-07'].map((date) =>
        render('contact-card', '--contact', 'bianka-gaertner', '--shadow', '--date', date),
      ),
    );
    assert.equal(monday, sunday);
    assert.doesNotMatch(said(monday), /geöffnet|heute/i);
    assert.match(said(await render('open-status')), /Montag: 08:30/, 'the hours stand in for the status');
  });

  it('announces the exceptions ahead of a day', async () => {
    assert.match(said(await render('opening-hours', '--date', '2026-12-20')), /1\. Weihnachtstag/);
  });

  it('speaks a language, and marks what it cannot', async () => {
    const html = await render('contact-card', '--contact', 'bianka-gaertner', '--lang', 'ar');
    assert.match(html, /^<rmi-contact-card contact="bianka-gaertner" lang="ar" dir="rtl">/);
    assert.match(html, /<span lang="de" dir="ltr">Bianka Gärtner<\/span>/);
    assert.match(said(html), /الأربعاء: مغلق/);
  });

  it('says once that texts are missing in a language, however deep they are', async () => {
    const { out, err } = await rmi('render', 'contact-list', '--lang', 'en', '--block', '--data', dataFile(data));
    assert.match(err, /translations.en\.json.*texts stay in the language of the data file/);
    assert.equal(out.match(/Some texts/g)?.length, 1);
  });

  it('makes a div for hosts that remove tags, with headings and tables', async () => {
    const html = await render(
      'opening-hours',
      '--div',
      '--contact',
      'bianka-gaertner',
      '--lang',
      'tr',
      '--heading-level',
      '4',
    );
    assert.match(
      html,
      /^<div data-rmi="opening-hours" data-rmi-contact="bianka-gaertner" data-rmi-heading-level="4" lang="tr" dir="ltr"><h4>/,
    );
    assert.match(html, /<tr><th scope="row">Pazartesi<\/th>/);
    assert.doesNotMatch(html, /--/);
  });

  it('makes a shadow root that looks as it will be, in which no other widget comes alive', async () => {
    const html = await render('contact-card', '--contact', 'bianka-gaertner', '--shadow');
    assert.match(html, /^<rmi-contact-card contact="bianka-gaertner"><template shadowrootmode="open"><style>/);
    const tags = inside(html).map(({ tagName }) => tagName);
    assert.deepEqual(
      tags.filter((tag) => tag.startsWith('rmi-')),
      [],
    );
    assert.ok(tags.includes('pre-rmi-opening-hours'));
    assert.doesNotMatch(html, /<[!?]|defer-hydration|state=/);
    assert.match(said(html), /Bianka Gärtner.*Anrufen.*Mittwoch geschlossen/);
  });

  it('puts a look before it that means this widget only', async () => {
    const html = await render('aims', '--theme', 'contrast');
    assert.match(html, /^<style>rmi-aims \{ --rmi-surface: [^<]*\}<\/style><rmi-aims>/);
  });

  it('takes text for text', async () => {
    const name = '</template></rmi-contact-card><img src=x onerror=alert(1)>" & <!-- ';
    const file = dataFile({ organization: { name }, contacts: [{ id: 'a', name, jobTitle: name }] });
    for (const form of [[], ['--div'], ['--shadow']]) {
      const html = await render('contact-card', '--data', file, ...form);
      const tags = [tree.getFirstChild(parseFragment(html)), ...inside(html)].map(({ tagName }) => tagName);
      assert.ok(!tags.includes('img'), html);
      assert.equal(tree.getChildNodes(parseFragment(html)).length, 1);
      assert.ok(said(html).includes('<img src=x onerror=alert(1)>'), html);
    }
  });

  it('shows what is sound of a file with faults, and nothing of one without anything sound', async () => {
    const sound = await rmi('render', 'contact-list', '--data', 'data/examples/broken/contact-without-name.json');
    assert.equal(sound.code, 0);
    assert.match(sound.err, /only what is sound is shown/);
    const broken = await rmi('render', 'contact-card', '--data', 'data/examples/broken/truncated.json');
    assert.deepEqual([broken.code, broken.out], [1, '']);
    assert.match(broken.err, /truncated\.json:\d+:\d+: /);
  });

  it('says what would be right, with exit code 2', async () => {
    const wrong = [
      [[], /which widget\? There are aims, contact-card/],
      [['contact-crad'], /did you mean "contact-card"/],
      [['contact-card', '--contact', 'meier'], /no contact "meier"; this file has "abteilung", "bianka-gaertner"/],
      [['aims', '--contact', 'abteilung'], /<rmi-aims> has no attribute "contact"/],
      [['aims', '--lang', 'xx'], /no language "xx"; there are de, de-simple, en/],
      [['aims', '--div', '--shadow'], /--div and --shadow are two forms/],
      [['aims', '--date', 'tomorrow'], /--date "tomorrow" is no day; expected one like/],
      [['open-status', '--shadow'], /leave --shadow out/],
    ];
    const results = await Promise.all(wrong.map(([args]) => rmi('render', ...args)));
    for (const [i, { code, out, err }] of results.entries()) {
      assert.match(err, wrong[i][1]);
      assert.deepEqual([code, out], [2, '']);
    }
  });

  it('tells programs the same as JSON', async () => {
    const { widget, form, lang, html } = JSON.parse(await render('aims', '--json', '--lang', 'de-AT'));
    assert.deepEqual([widget, form, lang], ['rmi-aims', 'inline', 'de-AT']);
    assert.equal(html, await render('aims', '--lang', 'de-AT'));
  });
});
