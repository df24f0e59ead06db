// A web server of Debian's on this machine only, in a folder of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const isRoot = process.getuid?.() === 0;
export const USER = 'erika.mustermann';
export const PASSWORD = 'Nachtigall, ick hör dir trapsen';

/** A folder with a data file and its translations, which belongs to the server. */
export function dataFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `rmi-${name}-`));
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  cpSync('data/rmi.json', join(data, 'rmi.json'));
  cpSync('data/translations', join(data, 'translations'), { recursive: true });
  return folder;
}

/** Gives a folder to the user a server of root's runs as. */
export function giveAway(folder) {
  if (!isRoot) return;
  const [, , uid, gid] = /^www-data:.*$/m.exec(readFileSync('/etc/passwd', 'utf8'))[0].split(':').map(Number);
  const give = (path) => {
    chownSync(path, uid, gid);
    if (statSync(path).isDirectory()) for (const name of readdirSync(path)) give(join(path, name));
  };
  give(folder);
}

/**
 * Starts a program that stays, and waits until it answers.
 *
 * @returns how to end it
 */
export async function start(command, args, { folder, url, packages }) {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (text) => (complaints += text));
  child.on('error', ({ message }) => (complaints += `${message}; Debian: ${packages}`));
  const stop = async () => {
    if (child.exitCode === null && child.pid) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(url, { method: 'HEAD' }).catch(() => undefined)) return { stop, complaints: () => complaints };
    if (child.exitCode !== null) break;
    await wait(50);
  }
  await stop();
  throw new Error(`${command} did not answer within five seconds: ${complaints}`);
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

export const makeFolder = (...path) => {
  mkdirSync(join(...path), { recursive: true });
  return join(...path);
};
