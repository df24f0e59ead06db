// Browsers as old phones have them, from npm packages, and the driver of their days: today's does not understand them.
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { npm, workshop } from '../helpers/tarball.js';

const MANIFEST = fileURLToPath(new URL('package.json', import.meta.url));
/** Chromium by version, and the package it is in. */
const PACKAGES = { 92: 'chrome-aws-lambda', 102: '@sparticuz/chrome-aws-lambda', 107: '@sparticuz/chromium' };

const ARGUMENTS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage'];

/** Installs the old browsers. Returns how to open one by its version, and how to remove them all. */
export function installPhones() {
  const { folder, remove } = workshop();
  cpSync(MANIFEST, join(folder, 'package.json'));
  npm(['install', '--no-package-lock', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  const puppeteer = createRequire(join(folder, 'package.json'))('puppeteer-core');

  const unpack = (version) => {
    const path = join(folder, `chromium-${version}`);
    if (existsSync(path)) return path;
    const packed = readFileSync(join(folder, 'node_modules', PACKAGES[version], 'bin', 'chromium.br'));
    writeFileSync(path, brotliDecompressSync(packed), { mode: 0o755 });
    return path;
  };
  const open = (version) => puppeteer.launch({ executablePath: unpack(version), args: ARGUMENTS });
  return { open, remove };
}
