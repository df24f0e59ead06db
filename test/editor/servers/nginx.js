// Debian's nginx with the settings of stories/editor-server.md.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recipe } from './recipe.js';
import { dataFolder, freePort, giveAway, isRoot, makeFolder, PASSWORD, start, USER } from './server.js';

const settings = (folder, port) => `
${isRoot ? 'user www-data;' : ''}
daemon off;
pid ${folder}/nginx.pid;
error_log stderr crit;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/temp;`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    ${recipe('nginx')
      .replaceAll('/var/www/rmi-data', `${folder}/data`)
      .replaceAll('/etc/nginx/rmi.htpasswd', `${folder}/rmi.htpasswd`)}
  }
}
`;

/** Starts nginx; see `startApache`. */
export async function startNginx() {
  const folder = dataFolder('nginx');
  makeFolder(folder, 'temp');
  giveAway(folder);
  execFileSync('htpasswd', ['-cbm', join(folder, 'rmi.htpasswd'), USER, PASSWORD], { stdio: 'ignore' });
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, settings(folder, port));
  const url = `http://127.0.0.1:${port}/rmi/data/rmi.json`;
  const server = await start('nginx', ['-p', folder, '-c', file], { folder, url, packages: 'nginx, apache2-utils' });
  return { ...server, url, data: join(folder, 'data') };
}
