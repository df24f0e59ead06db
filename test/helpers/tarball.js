// The package as npm would publish it, for tests of what arrives at a developer's.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A folder of its own for a test. What it does not install itself it finds in the project's node_modules, beside it; inside
 * of that it could not lie: tools look at no code there. Returns the folder and how to remove it.
 */
export function workshop() {
  const parent = mkdtempSync(join(tmpdir(), 'rmi-widgets-'));
  symlinkSync(join(ROOT, 'node_modules'), join(parent, 'node_modules'), 'junction');
  const folder = join(parent, 'app');
  mkdirSync(folder);
  return { folder, remove: () => rmSync(parent, { recursive: true, maxRetries: 3 }) };
}

/** Packs what the build left into a folder. Returns the tarball's path and the paths of the files in it. */
export function pack(folder) {
  const args = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder];
  const [{ filename, files }] = JSON.parse(npm(args, ROOT));
  return { tarball: join(folder, filename), files: files.map(({ path }) => path) };
}

/** Runs npm and returns what it prints. */
export const npm = (args, cwd) =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
