import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { transform as minify } from 'lightningcss';
import { defineConfig, type Plugin } from 'vite';

const names = readdirSync('src/elements');

/** Few chunks: fewer requests, and a longer dictionary for the compressor. The hours engine is one that stands alone. */
const groups = [
  { name: 'hours', test: /\/src\/(hours\/|model\/calendar)/ },
  {
    name: 'base',
    test: /\0rolldown|node_modules|\/src\/(base(?!\/structured)|dom|i18n(?!\/generated)|model(?!\/(explain|parse))|source)\//,
  },
];

/** A page that loads `elements/<name>.js` wants the element, not just its class: each entry defines it. */
const definingEntries: Plugin = {
  name: 'defining-entries',
  resolveId: (id) => /define:[\w-]+$/.exec(id)?.[0],
  load(id) {
    const name = /^define:(.+)/.exec(id)?.[1];
    if (!name) return undefined;
    const module = JSON.stringify(resolve(`src/elements/${name}/${name}.ts`));
    return `import * as widget from ${module};
      for (const Widget of Object.values(widget)) Widget.define();
      export * from ${module};`;
  },
};

/** Style sheets lie in template literals, where no minifier looks. */
const minifyStyles: Plugin = {
  name: 'minify-styles',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: 'css`' },
    handler: (code) => ({
      map: null,
      code: code.replace(/\bcss`([^`]*)`/g, (_, sheet: string) => {
        const { code: minified } = minify({ filename: 'styles.css', code: Buffer.from(sheet), minify: true });
        return `css\`${minified.toString().replaceAll('\\', '\\\\')}\``;
      }),
    }),
  },
};

/** The data file and the themes are part of what a server serves. */
const staticFiles: Plugin = {
  name: 'static-files',
  generateBundle() {
    const translations = readdirSync('data/translations').map((name) => `data/translations/${name}`);
    const themes = readdirSync('src/themes').map((name) => `src/themes/${name}`);
    for (const file of ['data/rmi.json', 'data/rmi.schema.json', ...translations, ...themes])
      this.emitFile({ type: 'asset', fileName: file.replace('src/', ''), source: readFileSync(file) });
  },
};

export default defineConfig(({ mode }) => {
  const all = mode === 'all';
  return {
    appType: 'mpa',
    publicDir: all ? false : 'src/pages',
    plugins: [definingEntries, minifyStyles, ...(all ? [] : [staticFiles])],
    build: {
      target: 'es2022',
      emptyOutDir: !all,
      sourcemap: true,
      reportCompressedSize: false,
      lib: {
        formats: ['es'],
        entry:
          all ?
            { all: 'src/all.ts' }
          : {
              rmi: 'src/rmi.ts',
              index: 'src/index.ts',
              hours: 'src/hours/index.ts',
              ...Object.fromEntries(names.map((name) => [`elements/${name}`, `define:${name}`])),
            },
      },
      rolldownOptions: {
        transform: {
          inject: {
            HTMLElement: [resolve('src/dom/globals.ts'), 'HTMLElement'],
            document: [resolve('src/dom/globals.ts'), 'document'],
          },
        },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: true,
          comments: false,
          codeSplitting: all ? false : { groups },
        },
      },
    },
  };
});
