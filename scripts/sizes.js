// What a phone pays, brotli-compressed, held against limits: `node scripts/sizes.js` after a build.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const DIST = 'dist';
const bytes = (file) => brotliCompressSync(readFileSync(join(DIST, file))).length;
const chunk = (name) =>
  readdirSync(join(DIST, 'chunks')).flatMap((file) =>
    file.startsWith(`${name}-`) && file.endsWith('.js') ? [`chunks/${file}`] : [],
  );

/** A file and everything it imports before it runs. */
function closure(files, seen = new Set()) {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(join(DIST, file), 'utf8');
    const imports = [...code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].map(([, path]) =>
      normalize(join(dirname(file), path)),
    );
    closure(imports, seen);
  }
  return seen;
}
const total = (...files) => [...closure(files)].reduce((sum, file) => sum + bytes(file), 0);

const locales = readdirSync('src/i18n/generated').flatMap((file) =>
  file === 'codes.ts' ? [] : chunk(file.replace('.ts', '')),
);

/**
 * What, how many bytes, how many at most, and how many the design allows. The limit only keeps a size from growing; it is
 * not the budget. Where a goal is below it, the budget is not met, and the limit is to come down to it, never to go up.
 */
export const sizes = [
  { what: 'the script tag, `rmi.js`', size: bytes('rmi.js'), limit: 1_000, goal: 1_500 },
  {
    what: 'contact card, opening hours and work areas with all they need',
    size: total('rmi.js', ...['contact-card', 'opening-hours', 'work-areas'].flatMap(chunk)),
    limit: 24_500,
    goal: 16_000,
  },
  { what: 'a further language', size: Math.max(...locales.map(bytes)), limit: 2_500, goal: 1_500 },
  { what: 'the whole page, `rmi-department`', size: total('rmi.js', ...chunk('department')), limit: 34_000 },
  { what: 'the hours engine alone, `hours.js`', size: total('hours.js'), limit: 3_200 },
];

/** Bytes as thousands with one decimal; nothing for nothing. */
export const kB = (size) => (size === undefined ? '' : (size / 1000).toFixed(1));

if (process.argv[1] === import.meta.filename) {
  for (const { what, size, limit, goal } of sizes) {
    const aim = goal ? `, goal ${kB(goal)}` : '';
    console.log(`${size > limit ? '✖' : '✔'} ${kB(size).padStart(5)} kB of ${kB(limit)}${aim}: ${what}`);
    if (size > limit) process.exitCode = 1;
  }
}
