// What `npm run package` makes of the build.
import { spawnSync } from 'node:child_process';

export const ZIP = 'dist/packages/rmi-widgets-wordpress.zip';
export const WEB = 'dist/packages/rmi-widgets-web.zip';
/** The plugin, unpacked. */
export const PLUGIN = 'dist/packages/rmi-widgets';

export function makePackages() {
  const { status, stderr } = spawnSync('node', ['scripts/package.js'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
