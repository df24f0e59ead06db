// Small apps of developers: each is installed with the packed package, built, and opened in a browser.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { npm, workshop } from '../helpers/tarball.js';
import { launchOptions } from '../runner/chromium.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Copies an app out of the project and installs it; Vite it finds in the project's own node_modules. Returns its folder and how to remove it. */
export function install(name, tarball) {
  const { folder, remove } = workshop();
  cpSync(join(HERE, name), folder, { recursive: true });
  cpSync(join(HERE, 'shared'), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  manifest.dependencies['rmi-widgets'] = `file:${tarball}`;
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  npm(['install', '--no-package-lock', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  return { folder, remove };
}

/** Runs a script of the app's. Returns its exit code and what it printed. */
export function script(folder, name) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', name, '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, said: stdout + stderr };
}

/** The page a server of this app would send: rendered in Node, in a process that has seen no browser. */
export function renderOnServer(folder) {
  const module = pathToFileURL(join(folder, 'server/server.js')).href;
  const code = `import { render } from ${JSON.stringify(module)}; process.stdout.write(await render());`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
  });
  return { status, html: stdout, errors: stderr };
}

/** Opens the built app with what its server rendered. Returns the page, what it complained of, and how to end it. */
export async function open(folder, html = '') {
  const root = join(folder, 'dist');
  const server = createServer((request, response) => {
    const path = resolve(root, `.${request.url === '/' ? '/index.html' : request.url}`);
    try {
      const body = readFileSync(path);
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
      response.end(path.endsWith('.html') ? String(body).replace('<div id="app">', `$&${html}`) : body);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await puppeteer.launch(await launchOptions());
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { page, complaints, close };
}
