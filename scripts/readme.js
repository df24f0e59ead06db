// Writes what README says about elements and sizes from what the build left: `npm run docs`, or `--check`.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { kB, sizes } from './sizes.js';

const FILE = 'README.md';

/** README with its generated parts made anew. */
export async function readmeText() {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  const parts = {
    elements: elements.map(introduce).join('\n\n'),
    attributes: table(
      ['Attribute', 'Meaning'],
      common(elements).map(({ name, description }) => [`\`${name}\``, oneLine(description)]),
    ),
    languages: languages(),
    commands: commands(),
    // What `npm run bench` and `npm run torture` left.
    benchmarks: readFileSync('stories/benchmarks.md', 'utf8').trim(),
    torture: readFileSync('stories/torture.md', 'utf8').trim(),
    sizes: table(
      ['What a phone loads, brotli-compressed', 'kB', 'at most'],
      sizes.map(({ what, size, limit }) => [what, kB(size), kB(limit)]),
    ),
  };
  let text = readFileSync(FILE, 'utf8');
  for (const [name, part] of Object.entries(parts)) {
    const area = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
    if (!area.test(text)) throw new Error(`${FILE} has no <!-- ${name} --> … <!-- /${name} -->`);
    text = text.replace(area, (_, open, close) => `${open}\n\n${part}\n\n${close}`);
  }
  return format(text, { ...(await resolveConfig(FILE)), parser: 'markdown' });
}

/** Attributes that every element has. */
const common = (elements) =>
  elements[0].attributes.filter(({ name }) =>
    elements.every(({ attributes }) => attributes.some((other) => other.name === name)),
  );

function introduce({ tagName, summary, attributes }, _, elements) {
  const shared = new Set(common(elements).map(({ name }) => name));
  const own = attributes.filter(({ name }) => !shared.has(name));
  const isProvider = tagName === 'rmi-data';
  const example =
    isProvider ? ' src="https://example.org/data/rmi.json"'
    : own.some(({ name }) => name === 'contact') ? ' contact="bianka-gaertner"'
    : '';
  return [
    `### \`<${tagName}>\``,
    summary,
    ['```html', `<${tagName}${example}>${isProvider ? '…' : ''}</${tagName}>`, '```'].join('\n'),
    ...own.map(({ name, description }) => `- \`${name}\`: ${oneLine(description)}`),
  ].join('\n\n');
}

/** What the command line says of the translations of the department's page. */
function languages() {
  const status = execFileSync(process.execPath, ['dist/cli.js', 'translations', '--json'], { encoding: 'utf8' });
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const rows = JSON.parse(status).languages.map(({ lang, translated, missing, stale, unreviewed }) => [
    `\`${lang}\``,
    lang === 'de-simple' ? 'German, in Einfache Sprache' : names.of(lang),
    missing + stale ? `${missing} missing, ${stale} outdated` : `all ${translated}`,
    unreviewed ? `${unreviewed} to be reviewed` : 'reviewed',
  ]);
  return table(['Tag', 'Language', 'Texts of the page', 'By a native speaker'], rows);
}

/** What the command line says of itself. */
function commands() {
  const help = JSON.parse(execFileSync(process.execPath, ['dist/cli.js', 'help', '--json'], { encoding: 'utf8' }));
  const examples = help.map(({ examples: [[line, does]] }) => `${line}  # ${does}`);
  return [
    table(
      ['Command', 'What it does'],
      help.map(({ name, summary }) => [`\`${name}\``, oneLine(summary)]),
    ),
    ['```sh', ...examples, '```'].join('\n'),
  ].join('\n\n');
}

const oneLine = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

if (process.argv[1] === import.meta.filename) {
  const text = await readmeText();
  if (!process.argv.includes('--check')) writeFileSync(FILE, text);
  else if (text !== readFileSync(FILE, 'utf8')) {
    console.error('README.md is out of date: run `npm run docs` after a build.');
    process.exit(1);
  }
}
