import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { folder, rmi, rmiJson } from './rmi.js';

const FILE = 'data/rmi.json';
const ID = 'contacts.bianka-gaertner.jobTitle';
const GERMAN = 'Administration, Sachbearbeitung';

const edit = async (path, change) => writeFile(path, change(await readFile(path, 'utf8')));
const overlayOf = async (cwd, lang) => JSON.parse(await readFile(join(cwd, `data/translations/${lang}.json`), 'utf8'));
const editOverlay = (cwd, lang, change) =>
  edit(join(cwd, `data/translations/${lang}.json`), (text) => {
    const overlay = JSON.parse(text);
    change(overlay);
    return `${JSON.stringify(overlay, null, 2)}\n`;
  });
/** The line of a file in which a text first stands. */
const lineOf = async (path, text) =>
  (await readFile(path, 'utf8')).split('\n').findIndex((line) => line.includes(text)) + 1;

describe('rmi translations', { concurrency: 4 }, () => {
  it('says that every text of the department is translated, and how many nobody has reviewed', async () => {
    const { code, result } = await rmiJson(['translations']);
    assert.equal(code, 0);
    assert.equal(result.languages.length, 14);
    for (const { lang, translated, stale, missing } of result.languages)
      assert.deepEqual([translated, stale, missing], [result.texts, 0, 0], lang);
  });

  it('says after one changed German sentence which languages lost it, with the lines of both files', async (test) => {
    const cwd = await folder(test);
    await edit(join(cwd, FILE), (text) => text.replace(GERMAN, 'Sekretariat'));
    const { code, stdout } = await rmi(['translations', FILE], { cwd });
    assert.equal(code, 1);
    const line = await lineOf(join(cwd, FILE), 'Sekretariat');
    assert.match(
      stdout,
      new RegExp(`^data/rmi\\.json:${line}:\\d+: ${ID}: changed .* in ar, de-simple, el, en, `, 'm'),
    );
    assert.match(stdout, new RegExp(`was "${GERMAN}"\n *now "Sekretariat"`));
    const there = await lineOf(join(cwd, 'data/translations/tr.json'), ID);
    assert.match(stdout, new RegExp(`data/translations/tr\\.json:${there}:3`));
    const { result } = await rmiJson(['translations', '--lang', 'tr'], { cwd });
    const [{ stale, missing, translated, entries }] = result.languages;
    assert.deepEqual([translated, stale, missing], [result.texts - 1, 1, 0]);
    assert.deepEqual(entries.find(({ id }) => id === ID).was, GERMAN);
  });

  it('counts a text that only moved in its list as translated', async (test) => {
    const cwd = await folder(test);
    await edit(join(cwd, FILE), (text) => {
      const data = JSON.parse(text);
      data.sections.workAreas.items.reverse();
      return JSON.stringify(data);
    });
    assert.equal((await rmi(['translations'], { cwd })).code, 0);
  });

  it('tells missing, unused and broken entries apart', async (test) => {
    const cwd = await folder(test);
    await editOverlay(cwd, 'tr', (overlay) => {
      delete overlay[ID];
      overlay['contacts.nobody.jobTitle'] = { source: 'Niemand', target: 'Hiç kimse', state: 'reviewed' };
      overlay['sections.aims.heading'].state = 'good';
    });
    const { code, stdout } = await rmi(['translations', '--lang', 'tr'], { cwd });
    assert.equal(code, 1);
    assert.match(stdout, new RegExp(`${ID}: not translated in tr`));
    assert.match(stdout, /tr\.json:\d+:3: contacts\.nobody\.jobTitle: translates nothing/);
    assert.match(stdout, /tr\.json:\d+:3: sections\.aims\.heading: expected "state": "reviewed" or/);
  });

  it('asks for a translation of a notice, in the line where it stands', async (test) => {
    const cwd = await folder(test);
    await edit(join(cwd, FILE), (text) => {
      const notices = [{ text: 'Die Telefonanlage ist gestört.', validThrough: '2026-11-27' }];
      return JSON.stringify({ ...JSON.parse(text), notices }, null, 2);
    });
    const { code, stdout } = await rmi(['translations', '--lang', 'tr'], { cwd });
    assert.equal(code, 1);
    const line = await lineOf(join(cwd, FILE), 'gestört');
    assert.match(stdout, new RegExp(`^data/rmi\\.json:${line}:\\d+: notices\\.0\\.text: not translated in tr`, 'm'));
  });

  it('says that a language nobody began is missing altogether', async () => {
    const { code, result } = await rmiJson(['translations', '--lang', 'da']);
    assert.equal(code, 1);
    assert.equal(result.languages[0].missing, result.texts);
  });

  it('has nothing to complain of where a file has no translations', async (test) => {
    const cwd = await folder(test);
    const { code, stdout } = await rmi(['translations', 'data/examples/city.json'], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /No translations beside it yet/);
  });

  it('does not take a path for a language', async () => {
    const { code, stderr } = await rmi(['translations', 'export', '--lang', '../../etc']);
    assert.equal(code, 2);
    assert.match(stderr, /no language/);
  });
});

describe('rmi translations export and import', { concurrency: 4 }, () => {
  it('bring a language back as it was, byte for byte', async (test) => {
    const cwd = await folder(test);
    for (const lang of ['de-simple', 'fa', 'tr']) {
      const path = join(cwd, `data/translations/${lang}.json`);
      const before = await readFile(path, 'utf8');
      await rmi(['translations', 'export', '--lang', lang, '--output', `${lang}.xlf`], { cwd });
      await writeFile(path, '{}');
      const { code, result } = await rmiJson(['translations', 'import', `${lang}.xlf`], { cwd });
      assert.equal(code, 0);
      assert.deepEqual([result.lang, result.refused, result.empty], [lang, [], []]);
      assert.equal(await readFile(path, 'utf8'), before, lang);
    }
  });

  it('write XLIFF 1.2 with languages, states, and the outdated translation beside an empty target', async (test) => {
    const cwd = await folder(test);
    await editOverlay(cwd, 'tr', (overlay) => (overlay['sections.aims.heading'].state = 'reviewed'));
    await edit(join(cwd, FILE), (text) => text.replace(GERMAN, 'Büro <&> Empfang'));
    const { code, stdout } = await rmi(['translations', 'export', '--lang', 'tr'], { cwd });
    assert.equal(code, 0);
    const document = new DOMParser().parseFromString(stdout, 'text/xml');
    assert.equal(document.documentElement.getAttribute('version'), '1.2');
    const [file] = document.getElementsByTagName('file');
    assert.equal(file.getAttribute('source-language'), 'de');
    assert.equal(file.getAttribute('target-language'), 'tr');
    const units = [...document.getElementsByTagName('trans-unit')];
    const unit = (id) => units.find((one) => one.getAttribute('id') === id);
    const targetOf = (id) => [...unit(id).childNodes].find(({ nodeName }) => nodeName === 'target');
    assert.equal(unit('sections.aims.heading').getAttribute('approved'), 'yes');
    assert.equal(targetOf('organization.name').getAttribute('state'), 'needs-review-translation');
    assert.equal(unit(ID).getElementsByTagName('source')[0].textContent, 'Büro <&> Empfang');
    assert.equal(targetOf(ID).textContent, '');
    assert.match(unit(ID).getElementsByTagName('alt-trans')[0].textContent, new RegExp(GERMAN));
  });

  it('keep what was reviewed reviewed, even where the program of the translator forgot it', async (test) => {
    const cwd = await folder(test);
    await editOverlay(cwd, 'tr', (overlay) => (overlay[ID].state = 'reviewed'));
    const { stdout } = await rmi(['translations', 'export', '--lang', 'tr'], { cwd });
    const forgetful = stdout.replaceAll(/ approved="\w+"/g, '').replaceAll(/ state="[\w-]+"/g, '');
    const { code, result } = await rmiJson(['translations', 'import', '-'], { cwd, input: forgetful });
    assert.deepEqual([code, result.changed], [0, []]);
    assert.equal((await overlayOf(cwd, 'tr'))[ID].state, 'reviewed');
  });

  it('take a new translation in, as unreviewed unless it is approved', async (test) => {
    const cwd = await folder(test);
    const { stdout } = await rmi(['translations', 'export', '--lang', 'tr'], { cwd });
    const changed = stdout
      .replace('İdari işler, dosya işlemleri', 'Sekreterlik')
      .replace(/approved="no">(\s*<source>Zentrale Inhalte<\/source>)/, 'approved="yes">$1');
    const { result } = await rmiJson(['translations', 'import', '-'], { cwd, input: changed });
    assert.deepEqual(result.changed, [ID, 'sections.aims.heading']);
    const overlay = await overlayOf(cwd, 'tr');
    assert.deepEqual(overlay[ID], { source: GERMAN, target: 'Sekreterlik', state: 'unreviewed' });
    assert.equal(overlay['sections.aims.heading'].state, 'reviewed');
  });

  it('take along who has reviewed a text, and when', async (test) => {
    const cwd = await folder(test);
    const review = { state: 'reviewed', reviewedBy: 'Ayşe & Co.', reviewedOn: '2026-11-24' };
    await editOverlay(cwd, 'tr', (overlay) => Object.assign(overlay[ID], review));
    const before = await overlayOf(cwd, 'tr');
    assert.equal((await rmi(['translations'], { cwd })).code, 0);
    const { stdout } = await rmi(['translations', 'export', '--lang', 'tr'], { cwd });
    await rmi(['translations', 'import', '-'], { cwd, input: stdout });
    assert.deepEqual(await overlayOf(cwd, 'tr'), before);
    await writeFile(join(cwd, 'data/translations/tr.json'), '{}');
    await rmi(['translations', 'import', '-'], { cwd, input: stdout });
    assert.deepEqual(await overlayOf(cwd, 'tr'), before);
    const changed = stdout.replace('İdari işler, dosya işlemleri', 'Sekreterlik');
    await rmi(['translations', 'import', '-'], { cwd, input: changed });
    assert.deepEqual((await overlayOf(cwd, 'tr'))[ID], { source: GERMAN, target: 'Sekreterlik', state: 'reviewed' });
  });

  it('say what is wrong with who and when', async (test) => {
    const cwd = await folder(test);
    await editOverlay(cwd, 'tr', (overlay) => {
      overlay[ID].reviewedOn = 'gestern';
      overlay['sections.aims.heading'].reviewedBy = 7;
    });
    const { code, stdout } = await rmi(['translations', '--lang', 'tr'], { cwd });
    assert.equal(code, 1);
    assert.match(stdout, new RegExp(`${ID}: expected "reviewedOn": a day like`));
    assert.match(stdout, /sections\.aims\.heading: expected "reviewedBy": the name/);
  });

  it('keep the translations of texts that moved, while a new one comes before them', async (test) => {
    const cwd = await folder(test);
    await edit(join(cwd, FILE), (text) =>
      text.replace('"tasks": ["Sachbearbeitung"]', '"tasks": ["Empfang", "Sachbearbeitung"]'),
    );
    const { stdout } = await rmi(['translations', 'export', '--lang', 'tr'], { cwd });
    const translated = stdout.replace('<target state="new"/>', '<target>Resepsiyon</target>');
    const { result } = await rmiJson(['translations', 'import', '-'], { cwd, input: translated });
    assert.deepEqual(result.empty, []);
    const overlay = await overlayOf(cwd, 'tr');
    assert.equal(overlay['contacts.bianka-gaertner.tasks.0'].target, 'Resepsiyon');
    assert.equal(overlay['contacts.bianka-gaertner.tasks.1'].target, 'Dosya işlemleri');
  });

  it('mark everything as reviewed on request', async (test) => {
    const cwd = await folder(test);
    const { stdout } = await rmi(['translations', 'export', '--lang', 'tr'], { cwd });
    await rmi(['translations', 'import', '-', '--reviewed'], { cwd, input: stdout });
    const { result } = await rmiJson(['translations', '--lang', 'tr'], { cwd });
    assert.equal(result.languages[0].unreviewed, 0);
  });

  it('name line and id of what does not fit, and take the rest', async (test) => {
    const cwd = await folder(test);
    const { stdout } = await rmi(['translations', 'export', '--lang', 'tr', '--output', 'tr.xlf'], { cwd });
    assert.match(stdout, /tr\.xlf: \d+ texts, 0 of them to translate/);
    await edit(join(cwd, FILE), (text) => text.replace(GERMAN, 'Sekretariat'));
    await edit(join(cwd, 'tr.xlf'), (text) =>
      text
        .replace('id="organization.name"', 'id="organization.nome"')
        .replace('>Amtsleiter<', '><g id="1">Amtsleiter</g><')
        .replace('Daire müdürü', '<g id="1">Daire</g> müdürü')
        .replace('Dosya işlemleri', 'Dosyalar'),
    );
    const { code, stdout: report } = await rmi(['translations', 'import', 'tr.xlf'], { cwd });
    assert.equal(code, 1);
    for (const [id, problem] of [
      ['organization.nome', 'the data file has no such text'],
      [ID, 'translated from another text'],
      ['contacts.stephan-stoetzler-nottrodt.jobTitle', 'markup in the translation'],
    ]) {
      const line = await lineOf(join(cwd, 'tr.xlf'), `"${id}"`);
      assert.match(report, new RegExp(`^tr\\.xlf:${line}: ${id}: ${problem}`, 'm'));
    }
    assert.match(report, /tr\.json: 1 changed, 0 without a translation, 3 not taken/);
    const overlay = await overlayOf(cwd, 'tr');
    assert.equal(overlay['contacts.bianka-gaertner.tasks.0'].target, 'Dosyalar');
    assert.equal(overlay['organization.name'].target, 'Göç ve Uyum Dairesi');
  });

  it('begin a new language', async (test) => {
    const cwd = await folder(test);
    const { stdout } = await rmi(['translations', 'export', '--lang', 'da'], { cwd });
    const translated = stdout.replaceAll('<target state="new"/>', '<target>Tekst</target>');
    const { code } = await rmi(['translations', 'import', '-'], { cwd, input: translated });
    assert.equal(code, 0);
    assert.equal((await overlayOf(cwd, 'da'))[ID].target, 'Tekst');
  });

  it('do not overwrite an overlay that cannot be read', async (test) => {
    const cwd = await folder(test);
    const { stdout } = await rmi(['translations', 'export', '--lang', 'tr'], { cwd });
    await writeFile(join(cwd, 'data/translations/tr.json'), '{ "a": ');
    const { code } = await rmi(['translations', 'import', '-', '--reviewed'], { cwd, input: stdout });
    assert.equal(code, 2);
    assert.equal(await readFile(join(cwd, 'data/translations/tr.json'), 'utf8'), '{ "a": ');
  });

  const FOREIGN = {
    'no XML': ['Guten Tag', /not XML/],
    'XML cut off': ['<xliff version="1.2"><file target-language="tr">', /not XML/],
    'another version': [
      '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" trgLang="tr"/>',
      /expected XLIFF 1\.2/,
    ],
    'no language': ['<xliff version="1.2"><file/></xliff>', /expected one target-language/],
  };
  for (const [what, [input, message]] of Object.entries(FOREIGN))
    it(`say what is wrong with ${what}`, async () => {
      const { code, stderr } = await rmi(['translations', 'import', '-'], { input });
      assert.equal(code, 2);
      assert.match(stderr, message);
    });
});
