import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folder, rmi, rmiJson } from './rmi.js';

const CSV =
  'Name;Telefon;Raum;Sprechzeiten\nÄnne Groß;0711 3512-1;12;Mo-Fr 08:30-12:30\nBianka Gärtner;0711 3512-2876;154;\n';
const read = async (...path) => JSON.parse(await readFile(join(...path), 'utf8'));

describe('rmi import', { concurrency: 4 }, () => {
  it('begins a data file without issues from a table', async (test) => {
    const cwd = await folder(test);
    await writeFile(join(cwd, 'contacts.csv'), Buffer.from(CSV, 'latin1'));
    const { code, stdout } = await rmi(['import', 'contacts.csv', '--name', 'Amt'], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /^new\s+Änne Groß\s+\(aenne-gross\)$/m);
    assert.match(stdout, /2 contacts taken into rmi\.json/);
    assert.equal((await rmi(['validate', 'rmi.json'], { cwd })).code, 0);
    const { organization, contacts } = await read(cwd, 'rmi.json');
    assert.equal(organization.name, 'Amt');
    assert.equal(contacts[0].telephone, '+49 711 3512-1');
  });

  it('adds to a data file, and changes of whom is there only what it says', async (test) => {
    const cwd = await folder(test);
    const before = await read(cwd, 'data/rmi.json');
    const { code, stdout } = await rmi(['import', '-', '--into', 'data/rmi.json'], { cwd, input: CSV });
    assert.equal(code, 0);
    assert.match(stdout, /^changed\s+Bianka Gärtner/m);
    const { contacts } = await read(cwd, 'data/rmi.json');
    assert.deepEqual(contacts[1], { ...before.contacts[1], room: '154' });
    assert.equal(contacts.length, before.contacts.length + 1);
    assert.equal((await rmi(['validate', 'data/rmi.json'], { cwd })).code, 0);
  });

  it('says line by line what was not taken, and exits with 1', async (test) => {
    const cwd = await folder(test);
    const input = 'Name,E-Mail\nErika,erika@\n,a@example.org\n';
    const { code, stderr, stdout } = await rmi(['import', '-', '--name', 'Amt'], { cwd, input });
    assert.equal(code, 1);
    assert.match(stderr, /^-:2: not understood, left out; expected an address like .* received "erika@"$/m);
    assert.match(stderr, /^-:3: nobody named, left out; /m);
    assert.match(stdout, /1 contact taken into rmi\.json/);
  });

  it('tells the same as JSON, and writes nothing in a dry run', async (test) => {
    const cwd = await folder(test);
    const input = 'Name,E-Mail\nErika,erika@\n';
    const args = ['import', '-', '--into', 'data/rmi.json', '--dry-run'];
    const before = await readFile(join(cwd, 'data/rmi.json'), 'utf8');
    const { code, result } = await rmiJson(args, { cwd, input });
    assert.equal(code, 1);
    assert.equal(result.format, 'csv');
    assert.deepEqual(result.contacts, [{ line: 2, id: 'erika', name: 'Erika', isNew: true }]);
    assert.deepEqual(result.issues, [
      {
        line: 2,
        kind: 'value',
        problem: 'not understood, left out',
        expected: 'an address like "office@example.org"',
        received: 'erika@',
      },
    ]);
    assert.equal(result.data.contacts.at(-1).name, 'Erika');
    assert.equal(await readFile(join(cwd, 'data/rmi.json'), 'utf8'), before);
  });

  for (const format of ['vcard', 'jsonld', 'osm'])
    it(`takes back what rmi export ${format} writes, and finds everybody again`, async (test) => {
      const cwd = await folder(test);
      const { stdout: input } = await rmi(['export', format, 'data/rmi.json'], { cwd });
      const { code, result } = await rmiJson(['import', '-', '--into', 'data/rmi.json'], { cwd, input });
      assert.equal(code, 0, JSON.stringify(result.issues));
      assert.equal(result.format, format);
      assert.ok(result.contacts.every(({ isNew }) => !isNew));
      assert.equal((await rmi(['validate', 'data/rmi.json'], { cwd })).code, 0);
      const { stdout: again } = await rmi(['export', format, 'data/rmi.json'], { cwd });
      assert.equal(again, input);
    });

  it('takes the hours of one contact', async (test) => {
    const cwd = await folder(test);
    const args = ['import', '-', '--into', 'data/rmi.json', '--contact', 'miriam-denninghaus'];
    assert.equal((await rmi(args, { cwd, input: 'Mo-Fr 08:30-12:30; PH off\n' })).code, 0);
    const { stdout } = await rmi(['export', 'osm', 'data/rmi.json', '--contact', 'miriam-denninghaus'], { cwd });
    assert.equal(stdout, 'Mo-Fr 08:30-12:30; PH off\n');
  });

  it('takes columns under the names it is told', async () => {
    const args = ['import', '-', '--name', 'Amt', '--out', '-', '--map', 'Wer=name', '--map', 'Wo=room'];
    const { code, stdout } = await rmi(args, { input: 'Wer,Wo\nErika,153\n' });
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(stdout).contacts, [{ id: 'erika', name: 'Erika', room: '153' }]);
  });

  it('never replaces a file unasked', async (test) => {
    const cwd = await folder(test);
    await writeFile(join(cwd, 'rmi.json'), '{}');
    const args = ['import', '-', '--name', 'Amt'];
    const { code, stderr } = await rmi(args, { cwd, input: CSV });
    assert.equal(code, 2);
    assert.match(stderr, /rmi\.json is there already; --into adds to it, --force replaces it/);
    assert.equal(await readFile(join(cwd, 'rmi.json'), 'utf8'), '{}');
    assert.equal((await rmi([...args, '--force'], { cwd, input: CSV })).code, 0);
  });

  it('takes nothing of a text with nothing in it, and writes no file', async (test) => {
    const cwd = await folder(test);
    const { code, stdout } = await rmi(['import', '-', '--name', 'Amt'], { cwd, input: '<p>Nichts' });
    assert.deepEqual([code, stdout], [1, 'Nothing was taken.\n']);
    await assert.rejects(readFile(join(cwd, 'rmi.json')));
  });

  for (const [what, args, input, message] of [
    ['no file', [], '', /which file\?/],
    ['a file that is not there', ['no.csv'], '', /no\.csv: no such file/],
    ['no name for a new file', ['-'], CSV, /what is the office of the new file called\?/],
    ['hours of nobody', ['-', '--into', 'data/rmi.json'], 'Mo 08:00-12:00', /whose hours are these\?/],
    ['an unknown format', ['-', '--format', 'vcrad'], CSV, /did you mean "vcard"/],
    ['an unknown column', ['-', '--map', 'Wer=name'], CSV, /no column "Wer"; there are Name, Telefon/],
    ['an unknown property', ['-', '--map', 'Name=nam'], CSV, /no property "nam"; did you mean "name"/],
    ['a target that is no data file', ['-', '--into', 'data/examples/broken/html.json'], CSV, /expected a data file/],
  ])
    it(`names what would be right for ${what}`, async () => {
      const { code, stderr } = await rmi(['import', ...args], { input });
      assert.equal(code, 2);
      assert.match(stderr, message);
    });
});
