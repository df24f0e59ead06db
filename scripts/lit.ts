/** What of Lit does not reach a phone. */
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Its way with style sheets also serves browsers that have none to adopt, which cannot show our layouts either. */
export const adoptOnly: Plugin = {
  name: 'adopt-only',
  enforce: 'pre',
  resolveId: { filter: { id: /\/css-tag\.js$/ }, handler: () => resolve('src/base/css-tag.ts') },
};

/** In which files what stands for what, and why we do without. */
const CUTS: readonly [files: RegExp, why: string, found: RegExp, instead: string][] = [
  [/./, 'no polyfills', /[\w$]+\.\w+PolyfillSupport\b/, 'undefined'],
  [/lit-element/, 'what its server rendered is not taken over', /[\w$]+\.\w+HydrateSupport\b/, 'undefined'],
  // Read by copies made for development, which would warn a host of ours that it cannot get rid of.
  [/./, 'no register of copies', /\([\w$]+\.\w+Versions\?\?=\[\]\)\.push\([^)]*\)/, 'undefined'],
  // They leave their mark on the host's `Symbol`; ours are TypeScript's.
  [/reactive-element/, 'no standard decorators', /Symbol\.metadata\?\?=Symbol\("metadata"\),[^;]*;/, ''],
  [/reactive-element/, 'no standard decorators', /const (\w)=this\[Symbol\.metadata\];.*?(?=this\._\$Eh=)/, ''],
  [/lit-html/, 'of its inside, `repeat` needs the parts only', /\{M:\w+,[^}]*?(I:\w+)[^}]*\}/, '{$1}'],
];

export const cutLit: Plugin = {
  name: 'cut-lit',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/.*\/(reactive-element|lit-html|lit-element)\.js$/ },
    handler(code, id) {
      let shorter = code;
      for (const [files, why, found, instead] of CUTS) {
        if (!files.test(basename(id))) continue;
        if (!found.test(shorter)) throw new Error(`${id}: nothing like ${String(found)} to cut out (${why})`);
        shorter = shorter.replace(found, instead);
      }
      return { code: shorter, map: null };
    },
  },
};
