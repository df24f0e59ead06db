// What lit-localize makes of the translations, as small as a phone wants it: a list of texts per language, and once the
// ids they are looked up by. `npm run i18n` runs this last.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FROM = 'node_modules/.cache/lit-localize';
const TO = 'src/i18n/generated';
const NOTE = '// Written by `npm run i18n`; the translations are in src/i18n/xliff.\n';

rmSync(TO, { recursive: true, force: true });
mkdirSync(TO, { recursive: true });
let ids;
for (const file of readdirSync(FROM)) {
  const { templates } = await import(pathToFileURL(join(FROM, file)).href);
  ids = Object.keys(templates);
  const texts = ids.map((id) => flat(templates[id]));
  // Tags of other text would need escapes that a reader of the file stumbles over.
  const odd = texts.find((text) => /[\n\\`]|\$\{/.test(text));
  if (odd)
    throw new Error(`${file}: "${odd}" holds a line break, a backslash, a back quote or "\${"; expected plain text`);
  writeFileSync(join(TO, file.replace('.js', '.ts')), `${NOTE}export default \`${texts.join('\n')}\`;\n`);
}

// Four characters tell ids apart, and a hash in full is as long as the text it stands for.
const keys = ids.map((id) => id.slice(-4));
const twins = ids.filter((id, i) => keys.indexOf(id.slice(-4)) !== i);
if (twins.length) throw new Error(`${twins.join(', ')}: ends like another; give this message an id of its own`);
writeFileSync(
  join(TO, 'keys.ts'),
  `${NOTE}/** The last four characters of the id of each text, in their order. */\nexport default '${keys.join('')}';\n`,
);

/** `Call: {0}` for a text with values, `Room <0>` where these may be markup. */
function flat(template) {
  if (typeof template === 'string') return template;
  const [open, close] = template.strTag ? '{}' : '<>';
  return template.strings.map((text, i) => (i ? `${open}${template.values[i - 1]}${close}` : '') + text).join('');
}
