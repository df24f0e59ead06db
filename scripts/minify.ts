/** What a phone loads, made small where the bundler's own minifier does not look. */
import { transform } from 'lightningcss';
import { RolldownMagicString } from 'rolldown';
import { minifySync, parseSync, Visitor } from 'rolldown/utils';
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Style sheets lie in template literals. */
export const minifyStyles: Plugin = {
  name: 'minify-styles',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: 'css`' },
    handler: (code) => ({
      map: null,
      code: code.replace(/\bcss`([^`]*)`/g, (_, sheet: string) => {
        if (sheet.includes('${')) throw new Error(`src/base/css-tag.ts takes no values in a style sheet: ${sheet}`);
        const { code: minified } = transform({ filename: 'styles.css', code: Buffer.from(sheet), minify: true });
        return `css\`${minified.toString().replaceAll('\\', '\\\\')}\``;
      }),
    }),
  },
};

/** A module inside a chunk is handed out as an object; the bundler's helper for that would be a request of its own. */
export const plainNamespaces: Plugin = {
  name: 'plain-namespaces',
  apply: 'build',
  renderChunk: (code) => ({
    map: null,
    code: code
      .replace(/import \{[^}]*\} from "[^"]*rolldown-runtime[^"]*";/, '')
      .replace(/__exportAll\(\{([^}]*)\}\)/g, (_, names: string) => {
        const getters = names.replace(/([\w$]+): \(\) => ([\w$]+)/g, 'get $1() { return $2 }');
        return `{${getters}}`;
      }),
  }),
  generateBundle(_, bundle) {
    for (const name in bundle) if (name.includes('rolldown-runtime')) delete bundle[name];
  },
};

/** White space in templates is layout of our source: one space is as good as a new line. */
export const squeezeTemplates: Plugin = {
  name: 'squeeze-templates',
  apply: 'build',
  renderChunk(code) {
    const squeezed = new RolldownMagicString(code);
    new Visitor({
      TemplateElement({ value: { raw }, start, end }) {
        if (/\n\s/.test(raw)) squeezed.overwrite(start, end, raw.replace(/\n\s+/g, ' '));
      },
    }).visit(parseSync('chunk.js', code).program);
    return { code: squeezed.toString(), map: String(squeezed.generateMap({ hires: true })) };
  },
};

const shorten = (code: string, compress: boolean): { code: string; map: unknown } => {
  const { errors, ...short } = minifySync('chunk.js', code, { module: true, sourcemap: true, compress });
  if (errors.length) throw new Error(errors.map(({ message, codeframe }) => codeframe ?? message).join('\n'));
  return { code: short.code, map: short.map };
};

const TURNS: readonly [name: string, turn: (code: string) => unknown][] = [
  ['shorten', (code) => shorten(code, false)],
  [
    'compress',
    (code) =>
      minify(code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3, keep_fargs: false },
        mangle: false,
        sourceMap: true,
      }),
  ],
  ['shorten-again', (code) => shorten(code, true)],
];

/** Short names first, then what another minifier makes shorter, then the first again: each finds what the other leaves. */
export const minifyInTurns: Plugin[] = TURNS.map(([name, turn]) => ({
  name,
  apply: 'build',
  async renderChunk(source) {
    const { code, map } = (await turn(source)) as { code: string; map: unknown };
    return { code, map: typeof map === 'string' ? map : JSON.stringify(map) };
  },
}));
