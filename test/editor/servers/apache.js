// Debian's Apache with the settings of stories/editor-server.md.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules, recipe } from './recipe.js';
import { dataFolder, freePort, giveAway, isRoot, makeFolder, PASSWORD, start, USER } from './server.js';

/** What is on in a fresh Apache of Debian, as far as it matters here. */
const USUAL =
  'mpm_event authn_core authn_file authz_core authz_user auth_basic alias dir env filter mime setenvif'.split(' ');

/** What Debian's own files say around the recipe; a port of its own, and where the files lie. */
const settings = (folder, port, root, change) => `
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
${isRoot ? 'User www-data\nGroup www-data' : ''}
${[...USUAL, ...modules].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
AddType application/json .json
DavLockDB ${folder}/locks/DAVLock
DocumentRoot ${folder}/empty
<Directory />
  Require all denied
</Directory>
${change(recipe('apache'))
  .replaceAll('/var/www/rmi-data', `${folder}/data`)
  .replaceAll('/var/www/rmi', root)
  .replaceAll('/etc/apache2/rmi.htpasswd', `${folder}/rmi.htpasswd`)}
`;

/**
 * Starts Apache.
 *
 * @param root what lies beside the data: dist/
 * @param change what a test changes in the recipe
 * @returns address of the data file, the folder it lies in, and how to end it
 */
export async function startApache({ root = 'dist', change = (text) => text } = {}) {
  const folder = dataFolder('apache');
  makeFolder(folder, 'empty');
  makeFolder(folder, 'locks');
  giveAway(folder);
  execFileSync('htpasswd', ['-cbB', join(folder, 'rmi.htpasswd'), USER, PASSWORD], { stdio: 'ignore' });
  const port = await freePort();
  const file = join(folder, 'apache.conf');
  writeFileSync(file, settings(folder, port, join(process.cwd(), root), change));
  const url = `http://127.0.0.1:${port}/rmi/data/rmi.json`;
  const server = await start('apache2', ['-f', file, '-DFOREGROUND'], { folder, url, packages: 'apache2' });
  return { ...server, url, data: join(folder, 'data') };
}
