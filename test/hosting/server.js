// Debian's nginx with our settings, on this machine only and without any right of an administrator.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const CONF = fileURLToPath(new URL('nginx.conf', import.meta.url));

/** What of our settings a test may not keep: a port of its own, and where the files lie. */
const settings = (port, folder) =>
  readFileSync(CONF, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www;', `root ${folder}/www;`);

/** What Debian's own nginx.conf says around it, as far as it matters here. */
const around = (folder) => `
load_module /usr/lib/nginx/modules/ngx_http_brotli_filter_module.so;
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 768; }
http {
  sendfile on;
  tcp_nopush on;
  types_hash_max_size 2048;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  gzip on;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/temp;`).join('\n  ')}
  include ${folder}/rmi-widgets.conf;
}
`;

/**
 * Starts nginx over dist/.
 *
 * @returns the address of the folder, what nginx complained of, and how to end it
 */
export async function startNginx() {
  const folder = mkdtempSync(join(tmpdir(), 'rmi-nginx-'));
  const port = await freePort();
  mkdirSync(join(folder, 'www'));
  mkdirSync(join(folder, 'temp'));
  symlinkSync(DIST, join(folder, 'www/rmi'));
  writeFileSync(join(folder, 'rmi-widgets.conf'), settings(port, folder));
  writeFileSync(join(folder, 'nginx.conf'), around(folder));
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (text) => (complaints += text));
  child.on(
    'error',
    ({ message }) =>
      (complaints += `${message}; Debian: nginx, libnginx-mod-http-brotli-filter, libnginx-mod-http-brotli-static`),
  );
  const url = `http://127.0.0.1:${port}/rmi/`;
  const stop = async () => {
    if (child.exitCode === null && child.pid) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true });
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(url, { method: 'HEAD' }).catch(() => undefined)) return { url, complaints: () => complaints, stop };
    await wait(50);
  }
  await stop();
  throw new Error(`nginx did not answer within five seconds: ${complaints}`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
