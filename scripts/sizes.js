// What a phone pays, brotli-compressed, held against limits: `node scripts/sizes.js` after a build.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const DIST = 'dist';
const CHUNKS = readdirSync(join(DIST, 'chunks'), { recursive: true }).map((file) => `chunks/${file}`);
const bytes = (file) => brotliCompressSync(readFileSync(join(DIST, file))).length;
const named = (name) => CHUNKS.filter((file) => file.startsWith(`chunks/${name}-`) && file.endsWith('.js'));

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
const total = (files) => [...closure(files)].reduce((sum, file) => sum + bytes(file), 0);
/** What a widget needs, without the file that only says "define it": that is the script tag's part. */
const needs = (...names) => {
  const entries = names.map((name) => `elements/${name}.js`);
  return total(entries) - entries.reduce((sum, file) => sum + bytes(file), 0);
};

const languages = readdirSync('src/i18n/generated').flatMap((file) => named(file.replace('.ts', '')));
const tag = bytes('rmi.js');
const usual = needs('contact-card', 'opening-hours', 'work-areas');
const language = Math.max(...languages.map(bytes));

/** What, how many bytes, and how many at most. The first three limits are the design's; a limit only ever goes down. */
export const sizes = [
  { what: 'the script tag, `rmi.js`', size: tag, limit: 1_600 },
  { what: 'contact card, opening hours and work areas with all they need', size: usual, limit: 18_000 },
  { what: 'a further language', size: language, limit: 1_900 },
  { what: 'what the first further language brings along', size: total(named('translator')) - usual, limit: 1_500 },
  { what: 'the names of public holidays, on the days one is near', size: bytes(named('holidays')[0]), limit: 600 },
  { what: 'what reads a data file that bears no stamp', size: bytes(named('parse')[0]), limit: 4_500 },
  { what: 'the words of readers, for those who search', size: total(named('vocabulary')), limit: 7_000 },
  { what: 'the whole page, `rmi-department`', size: tag + needs('department'), limit: 29_000 },
  { what: 'the hours engine alone, `hours.js`', size: total(['hours.js']), limit: 3_000 },
];

/** Bytes as thousands with one decimal; nothing for nothing. */
export const kB = (size) => (size === undefined ? '' : (size / 1000).toFixed(1));

if (process.argv[1] === import.meta.filename) {
  for (const { what, size, limit } of sizes) {
    console.log(`${size > limit ? '✖' : '✔'} ${kB(size).padStart(5)} kB of ${kB(limit)}: ${what}`);
    if (size > limit) process.exitCode = 1;
  }
}
