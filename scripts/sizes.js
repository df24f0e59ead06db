// What a phone pays, brotli-compressed, held against the budget: `node scripts/sizes.js` after a build.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const DIST = 'dist';
const bytes = (file) => brotliCompressSync(readFileSync(join(DIST, file))).length;
const chunk = (name) => readdirSync(join(DIST, 'chunks')).flatMap((file) => (file.startsWith(`${name}-`) && file.endsWith('.js') ? [`chunks/${file}`] : []));

/** A file and everything it imports before it runs. */
function closure(files, seen = new Set()) {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(join(DIST, file), 'utf8');
    const imports = [...code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].map(([, path]) => normalize(join(dirname(file), path)));
    closure(imports, seen);
  }
  return seen;
}
const total = (...files) => [...closure(files)].reduce((sum, file) => sum + bytes(file), 0);

const locales = readdirSync('src/i18n/generated').flatMap((file) => (file === 'codes.ts' ? [] : chunk(file.replace('.ts', ''))));

/** What, how many bytes, and how many at most. */
export const sizes = [
  ['the script tag, `rmi.js`', bytes('rmi.js'), 1_500],
  [
    'contact card, opening hours and work areas with all they need',
    total('rmi.js', ...['contact-card', 'opening-hours', 'work-areas'].flatMap(chunk)),
    22_000,
  ],
  ['a further language', Math.max(...locales.map(bytes)), 1_500],
  ['the whole page, `rmi-department`', total('rmi.js', ...chunk('department')), 30_000],
  ['the hours engine alone, `hours.js`', total('hours.js'), 16_500],
];

if (process.argv[1] === import.meta.filename) {
  for (const [what, size, budget] of sizes) {
    const isOver = size > budget;
    console.log(`${isOver ? '✖' : '✔'} ${(size / 1000).toFixed(1).padStart(5)} of ${(budget / 1000).toFixed(1).padStart(5)} kB  ${what}`);
    if (isOver) process.exitCode = 1;
  }
}
