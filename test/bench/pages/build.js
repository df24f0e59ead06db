/** Installs the libraries we are measured beside and bundles their pages, once: they are no part of `npm ci`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

// Vite keeps the first mode it is started in for the whole process, and the libraries ship another code for development.
process.env.NODE_ENV = 'production';

const ROOT = join(import.meta.dirname, '..', 'peers');

/** Installs what `peers/package-lock.json` names, unless it is there already. */
export function install() {
  const wanted = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const { packages } = JSON.parse(wanted);
  const isThere =
    existsSync(installed) &&
    Object.entries(JSON.parse(readFileSync(installed, 'utf8')).packages).every(
      ([path, { version }]) => packages[path]?.version === version,
    );
  if (isThere) return;
  const options = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'];
  const { status } = spawnSync('npm', options, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status) throw new Error('the libraries to compare with could not be installed');
}

/**
 * Bundles a page as its author would: one script, one style sheet, minified.
 *
 * @param {string} entry file in `peers/`
 * @returns {Promise<Map<string, string>>} file name to content
 */
export async function bundle(entry) {
  const { output } = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(ROOT, entry),
        output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
      },
    },
  });
  return new Map(output.map((file) => [file.fileName, file.code ?? file.source]));
}
