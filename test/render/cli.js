// Runs the built command line as its users do.
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Exit code and what was printed. */
export const rmi = (...args) =>
  new Promise((resolve) => {
    execFile(process.execPath, ['dist/cli.js', ...args], (error, out, err) =>
      resolve({ code: error?.code ?? 0, out: out.trimEnd(), err: err.trimEnd() }),
    );
  });

/** A folder that nobody else uses. */
export const folder = () => mkdtempSync(join(tmpdir(), 'rmi-'));

/** A data file with this content. */
export function dataFile(content) {
  const file = join(folder(), 'rmi.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}
