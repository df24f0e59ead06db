import { readdirSync, readFileSync } from 'node:fs';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, mergeConfig, type Plugin, type UserConfig } from 'vite';
import { parse } from './src/model/parse.js';
import { stampOf } from './src/model/stamp.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** A page that loads `elements/<name>.js` wants the element, not just its class: each of these entries defines it. */
const definingEntries: Plugin = {
  name: 'defining-entries',
  resolveId: (id) => /define:[\w-]+$/.exec(id)?.[0],
  load(id) {
    const name = /^define:(.+)/.exec(id)?.[1];
    if (!name) return undefined;
    const path = `/src/elements/${name}/${name}.ts`;
    const [, Widget] = /export class (\w+)/.exec(readFileSync(`.${path}`, 'utf8')) ?? [];
    return `import { ${Widget} } from '${path}'; ${Widget}.define(); export { ${Widget} };`;
  },
};

/** The minifier of the bundler does not look into templates: white space there is the layout of our source. */
const minifyLiterals: Plugin = {
  name: 'minify-literals',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(html|css|svg)`/ },
    handler: (code, fileName) => minifyHTMLLiterals(code, { fileName }),
  },
};

/** Beside the scripts: the data file, its schema, the translations, the themes. */
const staticFiles: Plugin = {
  name: 'static-files',
  generateBundle() {
    const { data, issues } = parse(JSON.parse(readFileSync('data/rmi.json', 'utf8')));
    if (!data || issues.length) throw new Error(issues.map(({ message }) => message).join('\n'));
    // The stamp says that the file was looked at here, so that no phone need do it.
    const content = { $schema: './rmi.schema.json', ...data };
    const source = JSON.stringify({ checked: stampOf(content), ...content });
    this.emitFile({ type: 'asset', fileName: 'data/rmi.json', source });
    const translations = readdirSync('data/translations').map((name) => `data/translations/${name}`);
    const themes = readdirSync('src/themes').map((name) => `src/themes/${name}`);
    for (const file of ['data/rmi.schema.json', ...translations, ...themes])
      this.emitFile({ type: 'asset', fileName: file.replace('src/', ''), source: readFileSync(file) });
  },
};

const plugins = [definingEntries, minifyLiterals];
const define = { RMI_VERSION: JSON.stringify(version) };
export const shared: UserConfig = { appType: 'mpa', publicDir: false, define, plugins };
export const build = { emptyOutDir: false, reportCompressedSize: false } as const;
export const output = { entryFileNames: '[name].js', minify: true, comments: false } as const;

/** Sources by what they become in dist. */
type Entries = Record<string, string>;

/** For browsers: Lit is part of it. */
const forPages = (entry: Entries, codeSplitting: object | false, format: 'es' | 'iife' = 'es'): UserConfig => ({
  ...shared,
  build: {
    ...build,
    target: 'es2022',
    sourcemap: 'hidden',
    lib: { formats: [format], name: 'rmi', entry },
    rolldownOptions: {
      // Its entry brings along another way to set up languages, which we do not use.
      treeshake: { moduleSideEffects: [{ test: /@lit\/localize/, sideEffects: false }] },
      output: { ...output, chunkFileNames: 'chunks/[name]-[hash:7].js', codeSplitting },
    },
  },
});

/** For Node, which has no page: Lit's own build for servers is used, so that every module can be imported there. */
const forNode = (input: Entries): UserConfig => ({
  ...shared,
  build: {
    ...build,
    ssr: true,
    target: 'node20',
    rolldownOptions: { input, output: { ...output, chunkFileNames: 'chunks/[name]-[hash].js' } },
  },
});

const modules = {
  index: 'src/index.ts',
  ...Object.fromEntries(readdirSync('src/elements').map((name) => [`elements/${name}`, `define:${name}`])),
};
/** What pages need together is one chunk, and so one request; each takes along what its modules import. */
const chunks = {
  groups: [
    { name: 'core', test: /\/src\/core\.ts$/, priority: 1 },
    { name: 'repeat', test: /\/directives\/repeat\.js$/ },
    { name: 'sections', test: /\/src\/elements\/(aims|focus-areas|overview|representation)\// },
  ],
};

/** What `npm run build` makes one after the other: `vite build --mode …`. */
const builds: Record<string, UserConfig> = {
  production: mergeConfig(forPages({ rmi: 'src/rmi.ts', ...modules }, chunks), {
    plugins: [staticFiles],
    build: { emptyOutDir: true },
  }),
  // These two stand alone, each in one file.
  all: forPages({ all: 'src/all.ts' }, false),
  hours: forPages({ hours: 'src/hours/index.ts' }, false),
  // Classic scripts: a frame without an origin of its own may load no module.
  frame: forPages({ 'embed/frame': 'src/pages/embed/frame.ts' }, false, 'iife'),
  host: forPages({ 'embed/host': 'src/pages/embed/host.ts' }, false, 'iife'),
  // The modules for developers once more, for servers.
  node: mergeConfig(forNode({ ...modules, all: 'src/all.ts' }), { build: { outDir: 'dist/node' } }),
  // The command line needs nothing beside it.
  cli: mergeConfig(forNode({ cli: 'src/cli/index.ts' }), {
    ssr: { noExternal: true },
    build: { rolldownOptions: { output: { codeSplitting: false } } },
  }),
};

export default defineConfig(({ mode }) => builds[mode] ?? builds.production!);
