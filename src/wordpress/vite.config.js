// Builds the scripts of the plugin, `vite build --config src/wordpress/vite.config.js --mode …`; see scripts/package.js.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, mergeConfig } from 'vite';
import { widgetsOf } from '../pages/builder/manifest.ts';
import { build, output, shared } from '../../vite.config.ts';

const outDir = 'dist/packages/rmi-widgets';
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const widgets = widgetsOf(json('dist/custom-elements.json'));
const ours = mergeConfig(shared, {
  build: { ...build, outDir, target: 'es2022' },
  define: { RMI_WIDGETS: JSON.stringify(widgets) },
});

/** block.json, with what custom-elements.json says there is to choose. */
const blockJson = {
  name: 'block-json',
  generateBundle() {
    const block = json('src/wordpress/block/block.json');
    const { version } = json('package.json');
    const ours = widgets.filter(({ name }) => name !== 'data');
    const names = new Set(ours.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
    // The data file is the site's.
    names.delete('src');
    const { widget, ...others } = block.attributes;
    const attributes = {
      widget: { ...widget, enum: ours.map(({ name }) => name) },
      ...Object.fromEntries([...names].map((name) => [name, { type: 'string', ofWidget: true }])),
      ...others,
    };
    const source = JSON.stringify({ ...block, version, attributes }, null, 2);
    this.emitFile({ type: 'asset', fileName: 'block.json', source });
  },
};

/** `@wordpress/block-editor` is in the page as `wp.blockEditor`. */
const inPage = (id) => id.replace('@wordpress/', 'wp.').replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** WordPress loads it like any other script of its own, so it stands in a function. */
const script = (name) =>
  mergeConfig(ours, {
    build: {
      lib: {
        name: `rmiWidgets_${name}`,
        formats: ['iife'],
        entry: `src/wordpress/${name}/index.ts`,
        fileName: () => `${name}.js`,
      },
      rolldownOptions: {
        external: /^@wordpress\//,
        output: { globals: inPage, codeSplitting: false, comments: false },
      },
    },
  });

const builds = {
  block: mergeConfig(script('block'), { plugins: [blockJson] }),
  page: script('page'),
  // Runs in a worker or in Node, which have no page: with Lit's own build for servers.
  texts: mergeConfig(ours, {
    resolve: { alias: { buffer: resolve('src/wordpress/texts/buffer.ts') } },
    ssr: { noExternal: true, target: 'webworker', resolve: { conditions: ['node', 'module', 'import', 'default'] } },
    build: {
      ssr: true,
      rolldownOptions: {
        input: { texts: 'src/wordpress/texts/worker.ts' },
        output: { ...output, codeSplitting: false },
      },
    },
  }),
};

export default defineConfig(({ mode }) => builds[mode]);
