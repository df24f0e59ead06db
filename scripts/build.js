// Makes dist/: `npm run build`.
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';

const STEPS = [
  'node scripts/schema.js',
  'vite build',
  'vite build --mode all',
  'vite build --mode hours',
  'vite build --mode frame',
  'vite build --mode host',
  'vite build src/pages',
  'vite build --mode node',
  'vite build --mode cli',
  'vite build src/editor',
  'node dist/cli.js frames --data dist/data/rmi.json --out dist/embed',
  'tsc --project src',
  'node scripts/manifest.js',
  'node scripts/seal.js',
  'node scripts/compress.js',
  'node scripts/sizes.js',
];

for (const step of STEPS) {
  const { status } = spawnSync(step, { stdio: 'inherit', shell: true });
  if (status === 0) continue;
  console.error(`✖ ${step}`);
  process.exit(status ?? 1);
}
// npm does so when it installs the package; `npx rmi` in this folder needs it too.
chmodSync('dist/cli.js', 0o755);
