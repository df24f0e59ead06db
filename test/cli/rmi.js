// Runs the built command line as a shell does.
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve as resolvePath } from 'node:path';

const CLI = process.env.RMI_CLI ?? 'dist/cli.js';

/** What a command printed, and its exit code. `input` is what comes through the pipe. */
export function rmi(args, { input = '', cwd } = {}) {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [resolvePath(CLI), ...args], { cwd }, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** The same with `--json`, parsed. */
export async function rmiJson(args, options) {
  const { code, stdout } = await rmi([...args, '--json'], options);
  return { code, result: JSON.parse(stdout) };
}

/** A folder of its own with a copy of the department's data, gone after the test. */
export async function folder(test) {
  const path = await mkdtemp(join(tmpdir(), 'rmi-'));
  test.after(() => rm(path, { recursive: true }));
  await cp('data', join(path, 'data'), { recursive: true });
  return path;
}
