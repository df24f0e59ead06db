// Writes what README and the pages of `stories/` say about the build from what it left: `npm run docs`, or `--check`.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { kB, sizes } from './sizes.js';

/** Every page with generated parts, made anew: file → text. */
export async function docs() {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const elements = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  const pages = {
    'README.md': {
      elements: overview(elements),
      numbers: numbers(),
      smallest: fence('json', readFileSync('data/examples/smallest.json', 'utf8').trim()),
    },
    'stories/elements.md': { attributes: attributes(elements), elements: elements.map(introduce).join('\n\n') },
    'stories/languages.md': { languages: languages() },
    'stories/command-line.md': { commands: commands() },
    'stories/sizes.md': {
      sizes: table(
        ['What a phone loads, brotli-compressed', 'kB', 'at most'],
        sizes.map(({ what, size, limit }) => [what, kB(size), kB(limit)]),
      ),
    },
  };
  const texts = Object.entries(pages).map(async ([file, parts]) => [file, await fill(file, parts)]);
  return new Map(await Promise.all(texts));
}

/** The text of a file with each part between `<!-- name -->` and `<!-- /name -->`. */
async function fill(file, parts) {
  let text = readFileSync(file, 'utf8');
  for (const [name, part] of Object.entries(parts)) {
    const area = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
    if (!area.test(text)) throw new Error(`${file} has no <!-- ${name} --> … <!-- /${name} -->`);
    text = text.replace(area, (_, open, close) => `${open}\n\n${part}\n\n${close}`);
  }
  return format(text, { ...(await resolveConfig(file)), parser: 'markdown' });
}

/** Attributes that every element has. */
const common = (elements) =>
  elements[0].attributes.filter(({ name }) =>
    elements.every(({ attributes }) => attributes.some((other) => other.name === name)),
  );

/** Attributes that not every element has. */
function own({ attributes }, elements) {
  const shared = new Set(common(elements).map(({ name }) => name));
  return attributes.filter(({ name }) => !shared.has(name));
}

/** All elements in one table. */
const overview = (elements) =>
  [
    table(
      ['Element', 'What it shows', 'Attributes of its own'],
      elements.map((element) => [
        code(element.tagName),
        element.summary,
        own(element, elements).map(nameOf).join(', '),
      ]),
    ),
    `Attributes of all: ${common(elements).map(nameOf).join(', ')}.`,
  ].join('\n\n');

const attributes = (elements) =>
  table(
    ['Attribute', 'Meaning'],
    common(elements).map((attribute) => [nameOf(attribute), oneLine(attribute.description)]),
  );

function introduce(element, _, elements) {
  const { tagName, summary } = element;
  const attributes = own(element, elements);
  const isProvider = tagName === 'rmi-data';
  const example =
    isProvider ? ' src="https://example.org/data/rmi.json"'
    : attributes.some(({ name }) => name === 'contact') ? ' contact="bianka-gaertner"'
    : '';
  return [
    `### \`<${tagName}>\``,
    summary,
    fence('html', `<${tagName}${example}>${isProvider ? '…' : ''}</${tagName}>`),
    ...attributes.map((attribute) => `- ${nameOf(attribute)}: ${oneLine(attribute.description)}`),
  ].join('\n\n');
}

/** The three numbers to remember, each with the command that measures it. */
function numbers() {
  const [tag, usual] = sizes;
  const benchmarks = readFileSync('stories/benchmarks.md', 'utf8');
  const seconds = (contestant) => {
    const [milliseconds] = cell(benchmarks, contestant, '1, slow phone and line').split(' ');
    return `${(milliseconds / 1000).toFixed(1)} s`;
  };
  const others = ['static HTML', 'React 19', 'Web Awesome'].map((name) => `${name} ${seconds(name)}`);
  return table(
    ['What', 'How much', 'Measured by'],
    [
      ...[tag, usual].map(({ what, size, limit }) => [
        what[0].toUpperCase() + what.slice(1),
        `${kB(size)} kB (at most ${kB(limit)})`,
        '`npm run build`',
      ]),
      [
        'One contact card is there, on a slow phone and a slow line',
        `${seconds('rmi-widgets')} (${others.join(', ')})`,
        '`npm run bench`',
      ],
    ],
  );
}

/** A cell of the first table in a Markdown text that has such a row and column. */
function cell(markdown, row, column) {
  for (const [block] of markdown.matchAll(/^\|.*(\n\|.*)*/gm)) {
    const [head, , ...rows] = block.split('\n').map((line) => line.split('|').map((text) => text.trim()));
    const found = rows.find(([, first]) => first === row)?.[head.indexOf(column)];
    if (found) return found;
  }
  throw new Error(`no table has a row "${row}" and a column "${column}"`);
}

/** What the command line says of the translations of the department's page. */
function languages() {
  const status = execFileSync(process.execPath, ['dist/cli.js', 'translations', '--json'], { encoding: 'utf8' });
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const rows = JSON.parse(status).languages.map(({ lang, translated, missing, stale, unreviewed }) => [
    code(lang),
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
      help.map(({ name, summary }) => [code(name), oneLine(summary)]),
    ),
    fence('sh', examples.join('\n')),
  ].join('\n\n');
}

const fence = (language, text) => ['```' + language, text, '```'].join('\n');

const code = (text) => `\`${text}\``;

const nameOf = ({ name }) => code(name);

const oneLine = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

if (process.argv[1] === import.meta.filename) {
  const isCheck = process.argv.includes('--check');
  for (const [file, text] of await docs()) {
    if (!isCheck) writeFileSync(file, text);
    else if (text !== readFileSync(file, 'utf8')) {
      console.error(`${file} is out of date: run \`npm run docs\` after a build.`);
      process.exitCode = 1;
    }
  }
}
