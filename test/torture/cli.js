// The command line says of a mutated file all that `parse` says of it.
import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Breaks the data file in many ways, one command for each.
 *
 * @param mutate breaks a copy of the file at random
 * @returns what broke
 */
export function commandLine(dist, parse, mutate, tries) {
  const folder = mkdtempSync(join(tmpdir(), 'rmi-'));
  const file = join(folder, 'rmi.json');
  const problems = [];
  for (const mutant of fc.sample(mutate, tries)) {
    const text = JSON.stringify(mutant);
    writeFileSync(file, text);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [resolve(dist, 'cli.js'), 'validate', file, '--json'],
      {
        encoding: 'utf8',
      },
    );
    const { issues } = parse(JSON.parse(text));
    let told;
    try {
      told = JSON.parse(stdout).issues.map(({ path }) => path);
    } catch {
      problems.push(`rmi validate printed no JSON: ${stderr.slice(0, 200)}`);
      continue;
    }
    const untold = issues.filter(({ path }) => !told.includes(path));
    if (untold.length) problems.push(`rmi validate does not tell of ${untold[0].message}`);
    if (status !== (issues.length ? 1 : 0)) problems.push(`rmi validate exits ${status} at ${issues.length} issues`);
  }
  rmSync(folder, { recursive: true });
  return problems;
}
