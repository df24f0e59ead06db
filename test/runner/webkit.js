// WebKitGTK over WebDriver, with a screen of its own where there is none.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = ['4.1', '4.0', '6.0']
  .map(
    (version) =>
      `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  )
  .find(existsSync);
const LONG = 300_000;
/** Keys that are no letters, as WebDriver spells them. */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Backspace: '\uE003',
  Delete: '\uE017',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

export function webkit() {
  if (!BROWSER || !existsSync(DRIVER))
    throw new Error('no WebKitGTK found; install it (Debian: webkit2gtk-driver, xvfb)');
  const children = [];
  const pages = new Map();
  let session;
  let queue = Promise.resolve();
  process.on('exit', () => children.forEach((child) => child.kill()));

  const run = (command, args, options) => {
    const child = spawn(command, args, { stdio: 'ignore', ...options });
    children.push(child);
    return child;
  };

  async function start() {
    const env = { ...process.env };
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await screen();
    const port = await freePort();
    run(DRIVER, [`--port=${port}`], { env });
    const command = async (method, path, body = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(method === 'POST' && { body: JSON.stringify(body) }),
      });
      const { value } = await response.json();
      if (!response.ok) throw new Error(`WebDriver ${path}: ${value?.error} ${value?.message}`);
      return value;
    };
    await answering(() => command('GET', '/status'));
    const options = { binary: BROWSER, args: ['--automation'] };
    const { sessionId } = await command('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    const inSession = (path, body) => command('POST', `/session/${sessionId}${path}`, body);
    await inSession('/timeouts', { pageLoad: LONG, script: LONG });
    await inSession('/window/rect', { width: 1000, height: 800 });
    return {
      open: (url) => inSession('/url', { url }),
      press: (actions) => inSession('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] }),
      end: () => command('DELETE', `/session/${sessionId}`),
    };
  }

  async function screen() {
    const options = { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] };
    const xvfb = run('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], options);
    const [number] = await once(xvfb.stdio[3], 'data');
    return `:${String(number).trim()}`;
  }

  const open = async (url) => {
    session ??= start();
    const current = await session;
    try {
      await (queue = queue.then(() => current.open(url)));
    } catch (error) {
      // It crashed: the files that follow get a browser of their own.
      queue = Promise.resolve();
      session = undefined;
      throw error;
    }
  };
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {},
    async stop() {
      // A browser that has crashed cannot be asked to end; its process is ended below.
      if (session) await (await session).end().catch(() => {});
      children.reverse().forEach((child) => child.kill());
    },
    async startSession(id, url) {
      pages.set(id, url);
      await open(url);
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id),
    async stopSession(id) {
      pages.delete(id);
      await open('about:blank');
      return { testCoverage: undefined };
    },
    /** For `sendKeys` of the test runner: letters, names of keys, or several at once as "Shift+Tab". */
    async sendKeys(id, keys) {
      const actions = keys.flatMap((key) => {
        const values = key.split('+').map((name) => KEYS[name] ?? name);
        const down = values.map((value) => ({ type: 'keyDown', value }));
        return [...down, ...values.reverse().map((value) => ({ type: 'keyUp', value }))];
      });
      await (await session).press(actions);
    },
    async startDebugSession() {
      throw new Error('WebKitGTK cannot be debugged from here');
    },
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function answering(ask) {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      return await ask();
    } catch {
      // Not up yet.
      await wait(50);
    }
  }
  throw new Error('WebKitWebDriver did not answer within five seconds');
}
