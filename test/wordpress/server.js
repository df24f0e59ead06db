// Debian's WordPress with MariaDB and PHP's own server: on this machine only, in a folder of its own, without any right of an
// administrator. Debian: wordpress, wordpress-l10n, wordpress-theme-twentytwentythree, mariadb-server, php-cli, php-mysql.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const WORDPRESS = '/usr/share/wordpress';
const run = promisify(execFile);

export const PASSWORD = 'only for this test';
export const ROLES = ['administrator', 'editor', 'author', 'subscriber'];

/** Starts a fresh site in German, with one person of each role, named after it. */
export async function startWordPress() {
  const folder = mkdtempSync(join(tmpdir(), 'rmi-wordpress-'));
  const children = [];
  // Also where the tests are broken off.
  process.once('exit', () => children.forEach(kill));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const stop = async () => {
    for (const child of children.reverse()) await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const socket = await startDatabase(folder, children);
    const site = join(folder, 'site');
    const isWanted = (path) => !path.startsWith(`${WORDPRESS}/wp-content/languages/`) || path.includes('de_DE');
    cpSync(WORDPRESS, site, { recursive: true, dereference: true, filter: isWanted });
    for (const part of ['uploads', 'upgrade']) mkdirSync(join(site, 'wp-content', part), { recursive: true });
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    writeFileSync(join(site, 'wp-config.php'), configuration(socket, url));
    /** Runs PHP inside WordPress. */
    const php = async (code, ...args) => {
      const file = join(folder, 'run.php');
      writeFileSync(file, `<?php $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; ${code}`);
      return (await run('php', ['-d', 'error_reporting=E_ALL & ~E_DEPRECATED', file, ...args])).stdout;
    };
    await php(INSTALL.replace('SITE', site));
    await startServer(site, port, children);
    return { url, site, php: (code) => php(`require '${site}/wp-load.php'; ${code}`), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const configuration = (socket, url) => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${url}'); define('WP_SITEURL', '${url}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEFAULT_THEME', 'twentytwentythree'); define('FS_METHOD', 'direct');
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', true);
${[
  'AUTH_KEY',
  'SECURE_AUTH_KEY',
  'LOGGED_IN_KEY',
  'NONCE_KEY',
  'AUTH_SALT',
  'SECURE_AUTH_SALT',
  'LOGGED_IN_SALT',
  'NONCE_SALT',
]
  .map((name) => `define('${name}', 'of a test ${name}');`)
  .join(' ')}
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const INSTALL = `
define('WP_INSTALLING', true);
require 'SITE/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('Stadt Musterhausen', 'administrator', 'administrator@example.org', true, '', '${PASSWORD}', 'de_DE');
foreach (array('editor', 'author', 'subscriber') as $role)
  wp_insert_user(array('user_login' => $role, 'user_pass' => '${PASSWORD}', 'role' => $role, 'user_email' => "$role@example.org"));
update_option('show_avatars', 0);
update_option('permalink_structure', '/%postname%/');
`;

async function startDatabase(folder, children) {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  await run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...user,
  ]);
  const options = [`--datadir=${data}`, `--socket=${socket}`, '--skip-networking', `--pid-file=${folder}/database.pid`];
  const quick = ['--innodb-flush-log-at-trx-commit=0', '--skip-log-bin'];
  start('mariadbd', ['--no-defaults', ...options, ...quick, ...user], children);
  const sql = ['--no-defaults', `--socket=${socket}`, '-u', 'root', '-e', 'CREATE DATABASE wordpress'];
  await until(() => run('mariadb', sql), 'MariaDB');
  return socket;
}

async function startServer(site, port, children) {
  const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4' };
  const limits = ['-d', 'upload_max_filesize=32M', '-d', 'post_max_size=40M', '-d', 'memory_limit=256M'];
  start(
    'php',
    [...limits, '-S', `127.0.0.1:${port}`, '-t', site, join(import.meta.dirname, 'router.php')],
    children,
    env,
  );
  await until(() => fetch(`http://127.0.0.1:${port}/wp-includes/images/blank.gif`), 'PHP');
}

/** In a process group of its own: PHP's server has workers that outlive it. */
function start(command, args, children, env = process.env) {
  const child = spawn(command, args, { stdio: 'ignore', env, detached: true });
  child.on('error', () => {});
  children.push(child);
}

/** @returns whether there was something to end */
function kill(child) {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return false;
  process.kill(-child.pid, 'SIGTERM');
  return true;
}

async function end(child) {
  if (!kill(child)) return;
  await Promise.race([once(child, 'exit'), wait(10_000)]);
}

async function until(attempt, what) {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries > 150) throw new Error(`${what} did not answer within fifteen seconds: ${error.message}`);
      await wait(100);
    }
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
