// What ships, written down: `dist/sbom.json` (CycloneDX) and `dist/integrity.json` (sha384 of each file, for `integrity="…"`).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DIST = process.argv[2] ?? 'dist';
const SBOM = 'sbom.json';
const INTEGRITY = 'integrity.json';

const npm = ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx', '--package-lock-only'];
const sbom = JSON.parse(execFileSync('npm', npm, { encoding: 'utf8', shell: process.platform === 'win32' }));
// What differs from build to build says nothing of what was built: a number by chance, the time, the name of the folder.
delete sbom.serialNumber;
delete sbom.metadata.timestamp;
sbom.metadata.component.name = JSON.parse(readFileSync('package.json', 'utf8')).name;
writeFileSync(join(DIST, SBOM), `${JSON.stringify(sbom, null, 2)}\n`);

const hash = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(DIST, file)))
    .digest('base64')}`;
const files = readdirSync(DIST, { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(js|css|json)$/.test(file) && !file.startsWith('storybook/') && file !== INTEGRITY)
  .sort();
writeFileSync(
  join(DIST, INTEGRITY),
  `${JSON.stringify(Object.fromEntries(files.map((file) => [file, hash(file)])), null, 2)}\n`,
);
