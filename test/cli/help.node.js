import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rmi, rmiJson } from './rmi.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { result: commands } = await rmiJson(['help']);

describe('rmi', () => {
  it('has all the commands', () => {
    const names = commands.map(({ name }) => name);
    for (const name of ['validate', 'translations', 'export', 'render', 'init', 'doctor'])
      assert.ok(names.includes(name), name);
  });

  it('shows all commands and the exit codes where it is asked for help', async () => {
    const { code, stdout } = await rmi(['--help']);
    assert.equal(code, 0);
    for (const { name, summary } of commands)
      assert.match(stdout, new RegExp(`^  ${name} +${summary.slice(0, 20)}`, 'm'));
    assert.match(stdout, /Exit codes: 0 .* 1 .* 2 /);
  });

  it('shows the same without a command, but says that this was not enough', async () => {
    const [bare, asked] = await Promise.all([rmi([]), rmi(['help'])]);
    assert.equal(bare.code, 2);
    assert.equal(bare.stdout, asked.stdout);
  });

  for (const { name, examples, options } of commands)
    it(`teaches ${name} by examples, from "help ${name}" as from "${name} --help"`, async () => {
      const [help, flag] = await Promise.all([rmi(['help', name]), rmi([name, '--help'])]);
      assert.equal(help.code, 0);
      assert.equal(help.stdout, flag.stdout);
      assert.ok(examples.length);
      for (const [line] of examples) {
        assert.ok(help.stdout.includes(line), line);
        assert.ok(line.includes(`rmi ${name}`), line);
        for (const [, option] of line.matchAll(/--([\w-]+)/g))
          assert.ok(option in options || option === 'json', `${line}: --${option}`);
      }
      for (const option of Object.keys(options)) assert.match(help.stdout, new RegExp(`--${option}\\b`));
    });

  it('tells its version, which is that of the package', async () => {
    assert.equal((await rmi(['--version'])).stdout, `${version}\n`);
    assert.deepEqual((await rmiJson(['--version'])).result, { version });
  });

  it('names the command that was probably meant', async () => {
    const { code, stdout, stderr } = await rmi(['validte']);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /no command "validte"; did you mean "validate"\?/);
  });

  it('names all commands where none is near', async () => {
    const { code, stderr } = await rmi(['constructor']);
    assert.equal(code, 2);
    assert.match(stderr, /there are validate, translations, /);
  });

  it('names the option that was probably meant', async () => {
    const { code, stderr } = await rmi(['export', 'vcard', '--contct', 'x']);
    assert.equal(code, 2);
    assert.match(stderr, /'--contct'; did you mean "contact"\?/);
  });

  it('tells programs as JSON that it cannot be run like this', async () => {
    const { code, result } = await rmiJson(['export', 'pdf']);
    assert.equal(code, 2);
    assert.match(result.error, /no format "pdf"/);
  });
});
