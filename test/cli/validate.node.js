import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runnerImport } from 'vite';
import { rmi, rmiJson } from './rmi.js';

const { BROKEN } = (await runnerImport('./test/model/broken.ts', { logLevel: 'error' })).module;
const FOLDER = 'data/examples/broken';

describe('rmi validate', { concurrency: 4 }, () => {
  for (const file of ['data/rmi.json', 'data/examples/city.json', 'data/examples/smallest.json'])
    it(`finds nothing wrong with ${file}`, async () => {
      const { code, stdout } = await rmi(['validate', file]);
      assert.equal(code, 0);
      assert.match(stdout, /: no issues; \d+ contacts?/);
    });

  it('takes data/rmi.json where no file is given', async () => {
    const { code, result } = await rmiJson(['validate']);
    assert.equal(code, 0);
    assert.deepEqual(result, { file: 'data/rmi.json', ok: true, issues: [] });
  });

  for (const name of Object.keys(BROKEN))
    it(`says of ${name}.json what, in which line, and what would be right`, async () => {
      const { complaint } = BROKEN[name];
      const file = `${FOLDER}/${name}.json`;
      const { code, result } = await rmiJson(['validate', file]);
      assert.equal(code, complaint ? 1 : 0);
      if (!complaint) return assert.deepEqual(result.issues, []);
      assert.equal(result.issues.length, 1);
      const [{ line, column, id, file: where, ...issue }] = result.issues;
      assert.deepEqual(issue, complaint);
      assert.equal(where, file);
      const key = /([a-zA-Z]+)(\[\d+\])?$/.exec(complaint.path)?.[1];
      const text = readFileSync(file, 'utf8')
        .split('\n')
        [line - 1].slice(column - 1);
      // What is missing has no place of its own: the entry it is missing from has.
      if (complaint.received === 'nothing' || complaint.path.endsWith(']')) assert.match(text, /^[{["]/);
      else assert.ok(text.startsWith(key ? `"${key}"` : '['), text);
      if (complaint.path.startsWith('contacts[1]') && name !== 'contact-without-name' && name !== 'duplicate-id')
        assert.equal(id, 'broken');
    });

  it('prints an issue as file:line:column with the id of the entry', async () => {
    const { code, stdout } = await rmi(['validate', `${FOLDER}/national-phone.json`]);
    assert.equal(code, 1);
    assert.match(
      stdout,
      /^data\/examples\/broken\/national-phone\.json:31:7: contacts\[1\]\.telephone \(id "broken"\): wrong value; expected an international number .*\n1 issue\. The rest is sound/,
    );
  });

  const SYNTAX = {
    empty: [1, 1, /the file is empty/],
    html: [1, 1, /this is HTML/],
    truncated: [28, 7, /not JSON; expected a closing brace/],
  };
  for (const [name, [line, column, message]] of Object.entries(SYNTAX))
    it(`says where ${name}.json stops being JSON`, async () => {
      const { code, stdout } = await rmi(['validate', `${FOLDER}/${name}.json`]);
      assert.equal(code, 1);
      assert.ok(stdout.startsWith(`${FOLDER}/${name}.json:${line}:${column}: `), stdout);
      assert.match(stdout, message);
    });

  it('knows every broken example', () => {
    const known = [...Object.keys(BROKEN), ...Object.keys(SYNTAX)].map((name) => `${name}.json`);
    assert.deepEqual(readdirSync(FOLDER).sort(), known.sort());
  });

  const TEXTS = {
    'a comma too many': [
      '{"organization": {"name": "A",}, "contacts": []}',
      /:1:31: .*no comma before a closing brace/,
    ],
    'a missing comma': [
      '{"organization": {"name": "A"}\n "contacts": []}',
      /:2:2: .*expected a comma, received ""contacts": \[\]\}"/,
    ],
    'a comment': ['{ // hier\n}', /:1:3: .*expected no comments/],
    'a property twice': [
      '{"organization": {"name": "A"}, "contacts": [{"name": "B", "room": "1",\n"room": "2"}]}',
      /:2:1: room: the same property twice; only the last one counts/,
    ],
    'a time zone that does not exist': [
      '{"organization": {"name": "A", "timeZone": "Europe/Esslingen"}, "contacts": [{"name": "B"}]}',
      /:1:32: organization\.timeZone: no such time zone/,
    ],
    'a million brackets': ['['.repeat(1_000_000), /:1:1: .*not JSON/],
    'a prototype for a contact': [
      '{"organization": {"name": "A"}, "contacts": [{"name": "B", "__proto__": {"room": "1"}}]}',
      /:1:60: contacts\[0\]\.__proto__: unknown property/,
    ],
  };
  for (const [what, [text, message]] of Object.entries(TEXTS))
    it(`finds ${what} in what comes through the pipe`, async () => {
      const { code, stdout } = await rmi(['validate', '-'], { input: text });
      assert.equal(code, 1);
      assert.match(stdout, message);
    });

  it('reads a file with a byte order mark', async () => {
    const input = `\uFEFF${readFileSync('data/rmi.json', 'utf8')}`;
    assert.equal((await rmi(['validate', '-'], { input })).code, 0);
  });

  it('says that there is no such file, as wrong use', async () => {
    const { code, stderr } = await rmi(['validate', 'no-such.json']);
    assert.equal(code, 2);
    assert.match(stderr, /no-such\.json: no such file/);
  });

  it('says that it needs a file where there is none', async () => {
    const { code, stderr } = await rmi(['validate'], { cwd: 'test' });
    assert.equal(code, 2);
    assert.match(stderr, /neither data\/rmi\.json nor rmi\.json/);
  });

  it('stamps a sound file as the build does, and leaves a broken one alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rmi-'));
    const file = join(folder, 'rmi.json');
    copyFileSync('data/rmi.json', file);
    assert.equal((await rmi(['validate', file, '--stamp'])).code, 0);
    const stamped = JSON.parse(readFileSync(file, 'utf8'));
    assert.deepEqual(stamped, JSON.parse(readFileSync('dist/data/rmi.json', 'utf8')));
    assert.equal((await rmi(['validate', file])).code, 0);

    const broken = JSON.stringify({ ...stamped, contacts: [] });
    writeFileSync(file, broken);
    assert.equal((await rmi(['validate', file, '--stamp'])).code, 1);
    assert.equal(readFileSync(file, 'utf8'), broken);
  });
});
