// What ships with us: known weaknesses, licences, reasons, and whether two builds of one commit are the same byte for byte.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Why each library is on the reader's phone. One that is not in this list fails the run. */
const REASONS = {
  lit: 'the base of every element: templates, reactive properties, scoped styles',
  '@lit/localize': 'fifteen languages at run time, each element in its own',
};
/** Licences that allow what we do: pass on, bundled and minified, under MIT. */
const LICENCES = ['MIT', 'BSD-3-Clause', 'BSD-2-Clause', 'ISC', 'Apache-2.0', '0BSD'];

export async function supply() {
  const problems = [];
  const rows = [];
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

  const audit = await run('npm', ['audit', '--omit=dev', '--json'], { maxBuffer: 1e8 }).catch((error) => error);
  const { metadata, statusCode } = JSON.parse(audit.stdout || '{}');
  const total = metadata?.vulnerabilities.total;
  // A registry that cannot be asked has not said that all is well.
  if (total === undefined) problems.push(`npm audit gave no answer${statusCode ? ` (HTTP ${statusCode})` : ''}`);
  else if (total) problems.push(`npm audit knows of ${total} weaknesses in what ships`);
  rows.push({ what: 'known weaknesses in what ships (`npm audit --omit=dev`)', found: total ?? 'not known' });

  for (const name of Object.keys(dependencies)) if (!REASONS[name]) problems.push(`${name} ships without a reason`);
  const shipped = Object.entries(packages).filter(([path, { dev, optional }]) => path && !dev && !optional);
  for (const [path, { version, license }] of shipped) {
    const name = path.replace(/.*node_modules\//, '');
    const licence = license ?? JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')).license;
    if (!LICENCES.includes(licence)) problems.push(`${name}: licence ${licence}`);
    rows.push({ what: `\`${name}\` ${version}`, found: `${licence}; ${REASONS[name] ?? 'needed by the above'}` });
  }

  const { differences, count } = await buildTwice();
  problems.push(...differences.map((file) => `${file}: two builds of one commit differ`));
  rows.push({ what: 'files of two builds from two clones', found: `${count}, ${differences.length} differ` });
  return { rows, problems };
}

/** Two clones of what is committed, in folders of different names, built one after the other. */
async function buildTwice() {
  const sums = [];
  for (const name of ['first', 'second-with-a-longer-name']) {
    const folder = join(mkdtempSync(join(tmpdir(), 'rmi-')), name);
    await run('git', ['clone', '--quiet', '--local', '.', folder]);
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    await run('npm', ['run', 'build'], { cwd: folder, maxBuffer: 1e8 });
    sums.push(sumsOf(join(folder, 'dist')));
    rmSync(join(folder, '..'), { recursive: true });
  }
  const [first, second] = sums;
  const files = [...new Set([...first.keys(), ...second.keys()])];
  return { count: files.length, differences: files.filter((file) => first.get(file) !== second.get(file)) };
}

const sumsOf = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true })
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );

if (process.argv[1] === import.meta.filename) console.log(await supply());
