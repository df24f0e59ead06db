import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { adoptOnly, cutLit } from './scripts/lit.js';
import { minifyStyles, minifyInTurns, plainNamespaces, squeezeTemplates } from './scripts/minify.js';
import { parse } from './src/model/parse.js';
import { stampOf } from './src/model/stamp.js';

const names = readdirSync('src/elements');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const define = { RMI_VERSION: JSON.stringify(version) };
/** These stand alone, in one file each. */
const SINGLE: Partial<Record<string, string>> = { all: 'src/all.ts', hours: 'src/hours/index.ts' };

/**
 * What nearly every page needs is one chunk: one request, and a long dictionary for the compressor. It takes along what
 * its modules import.
 */
const groups = [{ name: 'core', test: /\/src\/core\.ts$/ }];

/** A page that loads `elements/<name>.js` wants the element, not just its class: each entry defines it. */
const definingEntries: Plugin = {
  name: 'defining-entries',
  resolveId: (id) => /define:[\w-]+$/.exec(id)?.[0],
  load(id) {
    const name = /^define:(.+)/.exec(id)?.[1];
    if (!name) return undefined;
    // From the root of the project: the path of this very folder would differ from build to build.
    const module = JSON.stringify(`/src/elements/${name}/${name}.ts`);
    // The plain import, as an object of all its names would have to be made for it.
    const [, Widget] = /export class (\w+)/.exec(readFileSync(`src/elements/${name}/${name}.ts`, 'utf8')) ?? [];
    return `import { ${Widget} } from ${module};
      ${Widget}.define();
      export { ${Widget} };`;
  },
};

/** The texts of a language lie in a folder named for the content of all, so that one name leads to each. */
const texts: Plugin = {
  name: 'texts',
  enforce: 'pre',
  transform: {
    filter: { id: /\/i18n\/locales\.ts$/ },
    handler(code) {
      const folder = 'src/i18n/generated';
      const files = readdirSync(folder).filter((file) => file !== 'keys.ts');
      const content = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('');
      const name = `texts-${createHash('sha256').update(content).digest('base64url').slice(0, 5)}`;
      for (const file of files)
        this.emitFile({
          type: 'chunk',
          id: resolve(folder, file),
          fileName: `chunks/${name}/${file.replace('.ts', '.js')}`,
          preserveSignature: 'strict',
        });
      return code.replace('`./generated/${locale}.ts`', `/* @vite-ignore */ \`./${name}/\${locale}.js\``);
    },
  },
};

/**
 * Each name that the chunk on every phone has to hand to others costs it four bytes. So developers get the hours engine in
 * the file that stands alone, and what few need takes a copy of the small pure parts along.
 */
const apart: Plugin = {
  name: 'apart',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\/(hours\/index|civil|calendar)\.js$/ },
    handler(id, importer = '') {
      if (importer.endsWith('/src/index.ts')) return { id: './hours.js', external: true };
      const name = /\w+(?=\.js$)/.exec(id)?.[0];
      const folder = name === 'civil' ? 'hours' : 'model';
      return /\/src\/(export|model)\//.test(importer) ? resolve(`src/${folder}/${name}.ts?apart`) : undefined;
    },
  },
};

/** The data file and the themes are part of what a server serves. */
const staticFiles: Plugin = {
  name: 'static-files',
  generateBundle() {
    const { data, issues } = parse(JSON.parse(readFileSync('data/rmi.json', 'utf8')));
    if (!data || issues.length) throw new Error(issues.map(({ message }) => message).join('\n'));
    // Looked at here, so that no phone need do it.
    const content = { $schema: './rmi.schema.json', ...data };
    const source = JSON.stringify({ checked: stampOf(content), ...content });
    this.emitFile({ type: 'asset', fileName: 'data/rmi.json', source });
    const translations = readdirSync('data/translations').map((name) => `data/translations/${name}`);
    const themes = readdirSync('src/themes').map((name) => `src/themes/${name}`);
    for (const file of ['data/rmi.schema.json', ...translations, ...themes])
      this.emitFile({ type: 'asset', fileName: file.replace('src/', ''), source: readFileSync(file) });
  },
};

/** The command line: one file for Node that needs nothing beside it. */
const commandLine: UserConfig = {
  define,
  publicDir: false,
  plugins: [minifyStyles],
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/index.ts',
    target: 'node20',
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: 'cli.js', minify: true, comments: false, codeSplitting: false } },
  },
};

export default defineConfig(({ mode }) => {
  if (mode === 'cli') return commandLine;
  const single = SINGLE[mode];
  return {
    define,
    appType: 'mpa',
    publicDir: single ? false : 'src/pages',
    // The helper for decorators is our own, see below.
    oxc: { helpers: { mode: 'External' } },
    plugins: [
      definingEntries,
      adoptOnly,
      cutLit,
      minifyStyles,
      plainNamespaces,
      squeezeTemplates,
      minifyInTurns,
      ...(single ? [] : [apart, texts, staticFiles]),
    ],
    build: {
      target: 'es2022',
      emptyOutDir: !single,
      // Beside the files for whoever asks, but not named in them: the name alone is forty bytes on every phone.
      sourcemap: 'hidden',
      reportCompressedSize: false,
      lib: {
        formats: ['es'],
        entry:
          single ?
            { [mode]: single }
          : {
              rmi: 'src/rmi.ts',
              index: 'src/index.ts',
              ...Object.fromEntries(names.map((name) => [`elements/${name}`, `define:${name}`])),
            },
      },
      rolldownOptions: {
        transform: {
          inject: {
            HTMLElement: [resolve('src/dom/globals.ts'), 'HTMLElement'],
            document: [resolve('src/dom/globals.ts'), 'document'],
            'babelHelpers.decorate': [resolve('src/base/property.ts'), 'decorate'],
          },
        },
        // Its entry sets up a mode that we do not use.
        treeshake: { moduleSideEffects: [{ test: /@lit\/localize/, sideEffects: false }] },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash:6].js',
          minify: false,
          comments: false,
          // Most of it is called at once; Chromium then compiles it beside the page's own work, while it arrives.
          postBanner: ({ name }) => (name === 'core' ? '//# allFunctionsCalledOnLoad' : ''),
          codeSplitting: single ? false : { groups },
        },
      },
    },
  };
});
