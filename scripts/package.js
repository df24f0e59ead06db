// Makes dist/packages/ from what the build left: the WordPress plugin, and the folder for any web server. `npm run package`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import gettext from 'gettext-parser';

const OUT = 'dist/packages';
const PLUGIN = `${OUT}/rmi-widgets`;
const SOURCE = 'src/wordpress';
/** What the plugin's readers load; the rest of dist/ is for other pages and for developers. */
const WEB = /^(rmi\.js|all\.js|chunks|data|editor)(\/|$)/;
/** What a web server wants; the rest is for developers. */
const NOT_FOR_WEB = /(^packages|^storybook|^node|^cli\.js|\.d\.ts|^(react|vue|svelte)\.js.*)(\/|$)/;

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const write = (file, content) => {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
};

rmSync(OUT, { recursive: true, force: true });
for (const mode of ['block', 'page', 'texts']) vite(mode);
copy(`${SOURCE}/plugin`, PLUGIN, (path) => !path.endsWith('.po'));
copy('dist', `${PLUGIN}/web`, (path) => WEB.test(path) && !/\.(map|br|gz)$/.test(path));
cpSync('LICENSE', `${PLUGIN}/LICENSE`);
for (const file of ['rmi-widgets.php', 'readme.txt'])
  write(`${PLUGIN}/${file}`, readFileSync(`${PLUGIN}/${file}`, 'utf8').replaceAll('0.0.0', version));
for (const theme of readdirSync('src/themes'))
  write(
    `${PLUGIN}/themes/${theme}`,
    readFileSync(`src/themes/${theme}`, 'utf8').replaceAll(':root', `.rmi-theme-${theme.replace('.css', '')}`),
  );
await writeTexts();
writeWords();
zip('rmi-widgets-wordpress', 'rmi-widgets', PLUGIN);

copy('dist', `${OUT}/rmi`, (path) => !NOT_FOR_WEB.test(path));
zip('rmi-widgets-web', 'rmi', `${OUT}/rmi`, { 'LIESMICH.html': readFileSync(`${SOURCE}/web/LIESMICH.html`) });
rmSync(`${OUT}/rmi`, { recursive: true });

function vite(mode) {
  const command = `vite build --config ${SOURCE}/vite.config.js --mode ${mode} --logLevel warn`;
  const { status } = spawnSync('npx', command.split(' '), { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}

/** Copies what is wanted of a folder; `isWanted` gets paths within it. */
function copy(from, to, isWanted) {
  for (const path of filesIn(from).filter(isWanted)) {
    mkdirSync(join(to, path, '..'), { recursive: true });
    cpSync(join(from, path), join(to, path));
  }
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile());
}

/** For readers without script, of the data file that the plugin brings along; on saving, a browser does the same. */
async function writeTexts() {
  const { fallbackTexts } = await import(`../${PLUGIN}/texts.js`);
  const data = `${PLUGIN}/web/data`;
  const translations = readdirSync(`${data}/translations`).map((file) => [
    file.replace('.json', ''),
    json(`${data}/translations/${file}`),
  ]);
  const texts = await fallbackTexts(json(`${data}/rmi.json`), Object.fromEntries(translations), new Date());
  for (const [language, content] of Object.entries(texts))
    write(`${PLUGIN}/texts/${language}.json`, JSON.stringify(content));
}

/** The plugin's own words, in the forms WordPress reads: for PHP, and for each script. */
function writeWords() {
  const folder = `${PLUGIN}/languages`;
  const po = gettext.po.parse(readFileSync(`${SOURCE}/plugin/languages/rmi-widgets-de_DE.po`));
  write(`${folder}/rmi-widgets-de_DE.mo`, gettext.mo.compile(po));
  write(`${folder}/rmi-widgets-de_DE.l10n.php`, l10nPhp(po));
  const messages = Object.values(po.translations[''] ?? {}).filter(({ msgid }) => msgid);
  const words = Object.fromEntries(messages.map(({ msgid, msgstr }) => [msgid, msgstr]));
  const forScripts = { domain: 'rmi-widgets', locale_data: { 'rmi-widgets': { '': { lang: 'de_DE' }, ...words } } };
  for (const script of ['block', 'page'])
    write(`${folder}/rmi-widgets-de_DE-rmi-widgets-${script}.json`, JSON.stringify(forScripts));
}

/** The same for WordPress 6.5 and newer, which reads it faster; the context of a word stands before it, with a mark between. */
function l10nPhp({ translations }) {
  const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const entries = Object.values(translations)
    .flatMap((words) => Object.values(words))
    .filter(({ msgid }) => msgid)
    .map(({ msgctxt, msgid, msgstr }) => {
      const key = msgctxt ? `${quoted(msgctxt)}."\\4".${quoted(msgid)}` : quoted(msgid);
      return `${key}=>${quoted(msgstr[0])}`;
    });
  return `<?php\nreturn array('domain'=>'rmi-widgets','language'=>'de_DE','messages'=>array(${entries.join(',')}));\n`;
}

/** @param besides content by path, beside the folder */
function zip(name, root, folder, besides = {}) {
  const files = Object.fromEntries(
    filesIn(folder).map((path) => [`${root}/${path}`, readFileSync(join(folder, path))]),
  );
  // The same files make the same archive.
  write(`${OUT}/${name}.zip`, zipSync({ ...besides, ...files }, { level: 9, mtime: '2026-01-01T00:00:00' }));
  console.log(`${OUT}/${name}.zip`);
}
