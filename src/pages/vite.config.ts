/** `vite build src/pages`: every HTML file here, with the scripts and styles it names, to the same place in dist. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { fillParts } from './parts.js';

const here = import.meta.dirname;
const pages = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

/** What pages share stands once, in parts.ts. */
const pageParts: Plugin = {
  name: 'page-parts',
  transformIndexHtml: { order: 'pre', handler: (html, { path }) => fillParts(html, path) },
};

const output = 'chunks/pages/[name]-[hash:7]';

export default defineConfig({
  // Pages work in any folder of a server.
  base: './',
  plugins: [pageParts],
  build: {
    target: 'es2022',
    outDir: '../../dist',
    emptyOutDir: false,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: pages.map((file) => join(here, file)),
      output: {
        entryFileNames: `${output}.js`,
        chunkFileNames: `${output}.js`,
        assetFileNames: `${output}[extname]`,
        comments: false,
      },
    },
  },
});
