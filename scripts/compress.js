// Scripts as small as they get, beside the scripts: `.br` and `.gz` for web servers that send such files as they lie there. Data
// files are left to the server: a city corrects its hours there, and nobody would think of a second file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const DIST = process.argv[2] ?? 'dist';

/** Browsers never ask for these. */
const NOT_SERVED = /^(storybook\/|cli\.js$)/;

for (const name of readdirSync(DIST, { recursive: true })) {
  const file = name.replaceAll('\\', '/');
  if (!file.endsWith('.js') || NOT_SERVED.test(file)) continue;
  const script = readFileSync(join(DIST, file));
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: script.length };
  writeFileSync(join(DIST, `${file}.br`), brotliCompressSync(script, { params }));
  writeFileSync(join(DIST, `${file}.gz`), gzipSync(script, { level: constants.Z_BEST_COMPRESSION }));
}
