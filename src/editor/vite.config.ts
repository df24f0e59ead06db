/** `vite build src/editor`: the data editor and the page inside its preview, to dist/editor/. */
import { defineConfig } from 'vite';

export default defineConfig({
  // It works in any folder of a server.
  base: './',
  build: {
    target: 'es2022',
    outDir: '../../dist/editor',
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'preview/frame.html'].map((page) => `${import.meta.dirname}/${page}`) },
  },
});
