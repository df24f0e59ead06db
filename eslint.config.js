import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Who may import whom: a layer sees those listed, and itself. */
const LAYERS = {
  model: [],
  dom: [],
  hours: ['model'],
  import: ['model', 'hours'],
  starter: ['model', 'import'],
  search: ['model', 'hours'],
  export: ['model', 'hours'],
  source: ['model', 'dom'],
  translations: ['model', 'source'],
  i18n: ['model', 'dom', 'hours'],
  base: ['model', 'dom', 'hours', 'source', 'i18n', 'export', 'search'],
  elements: ['model', 'dom', 'hours', 'source', 'i18n', 'export', 'search', 'base', 'lazy-more.ts'],
  loader: ['model', 'dom', 'hours', 'source', 'i18n', 'base', 'registry.ts', 'advice.ts'],
  pages: ['model', 'i18n', 'base'],
  cli: [
    'model',
    'dom',
    'hours',
    'source',
    'translations',
    'i18n',
    'export',
    'search',
    'base',
    'elements',
    'starter',
    'import',
    'registry.ts',
    'lazy-more.ts',
  ],
  editor: ['model', 'dom', 'hours', 'source', 'i18n', 'export', 'search', 'translations', 'import', 'starter'],
  wordpress: ['model', 'source', 'i18n', 'base', 'cli', 'editor', 'pages', 'registry.ts'],
};
const zones = Object.entries(LAYERS).map(([layer, seen]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [layer, ...seen].map((name) => `./${name}`),
  message: `${layer}/ may import ${seen.length ? `${seen.join(', ')} and itself` : 'itself'} only.`,
}));

/** One owner per privilege: what nobody else may touch. */
const PRIVILEGES = [
  {
    owners: [
      'src/source/**',
      'src/loader/prefetch.ts',
      'src/cli/**',
      'src/pages/builder/load.ts',
      'src/editor/storage/**',
      'src/editor/preview/frame.ts',
    ],
    globals: ['fetch'],
  },
  {
    owners: [
      'src/base/after-paint.ts',
      'src/base/clock.ts',
      'src/base/render-scheduler.ts',
      'src/loader/definitions.ts',
      'src/loader/prefetch.ts',
      'src/editor/base/now.ts',
      'src/editor/base/debounce.ts',
      'src/editor/base/wait.ts',
    ],
    globals: ['setTimeout', 'setInterval', 'requestAnimationFrame'],
  },
  { owners: ['src/base/log.ts', 'src/cli/**', 'src/pages/embed/frame.ts'], globals: ['console'] },
  {
    owners: ['src/base/define.ts', 'src/loader/definitions.ts', 'src/rmi.ts', 'src/editor/base/define.ts'],
    globals: ['customElements'],
  },
  { owners: ['src/i18n/**', 'src/hours/zone.ts', 'src/editor/i18n/**'], globals: ['Intl'] },
];
const noGlobals = (names) => ({
  'no-restricted-globals': [
    'error',
    {
      globals: names.map((name) => ({ name, message: 'This has one owner; see eslint.config.js.' })),
      checkGlobalObject: true,
    },
  ],
});
const everyGlobal = PRIVILEGES.flatMap(({ globals }) => globals);

/** Layers that know no page, and how a page is reached. */
const PURE = ['model', 'hours', 'search', 'export', 'import'].map((layer) => `src/${layer}/**`);
const PAGE = ['document', 'window', 'navigator', 'location'];
const isPure = (owner) => PURE.some((layer) => owner.startsWith(layer.replace('**', '')));

const NO_CLOCK = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'MemberExpression[object.name=/^(Date|performance)$/][property.name="now"]',
].map((selector) => ({ selector, message: 'Ask base/clock for the time.' }));
const NO_LOCALE_OF_ITS_OWN = {
  selector: 'MemberExpression[property.name=/^toLocale(Date|Time)?String$/]',
  message: 'Formats have one owner, i18n/.',
};
const NO_INLINE_STYLE = {
  selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=|<style/]',
  message: 'A strict page forbids inline style; write a rule in the styles, or set `.style`.',
};
const NO_SPACE_AT_THE_EDGE = {
  selector:
    'TaggedTemplateExpression[tag.name="html"] > TemplateLiteral > ' +
    ':matches(TemplateElement:first-child[value.raw=/^ +(\\S|$)/], TemplateElement[tail=true][value.raw=/(^|\\S) +$/])',
  message: "The build takes it away; write `${' '}`, or put it between two expressions.",
};
const NO_STATIC_FIELD = {
  selector: 'PropertyDefinition[static=true][value]',
  message: 'Compiled to a static block, which Safari before 16.4 cannot read; write a static getter.',
};
const noSyntax = (...restrictions) => ({ 'no-restricted-syntax': ['error', ...restrictions] });

export default tseslint.config(
  // An app of another framework is judged by its own compiler.
  { ignores: ['dist', 'coverage', 'src/**/generated', 'test/apps/*/'] },
  ...tseslint.configs.recommendedTypeChecked,
  lit['flat/recommended'],
  wc['flat/recommended'],
  {
    plugins: { 'lit-a11y': a11y, 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: {
      litHtmlSources: true,
      // Without it imports of TypeScript are not looked into, and no cycle is ever found.
      'import-x/extensions': ['.ts', '.js'],
      wc: { elementBaseClasses: ['LitElement', 'RmiElement', 'RmiSection', 'EditorElement'] },
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })],
    },
    rules: {
      ...a11y.configs.recommended.rules,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A shape's check takes values whose type only the shape knows.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
    },
  },
  {
    files: ['src/**'],
    rules: { 'import-x/no-restricted-paths': ['error', { zones }], ...noGlobals(everyGlobal) },
  },
  { files: PURE, rules: noGlobals([...everyGlobal, ...PAGE]) },
  {
    files: ['src/**'],
    rules: noSyntax(...NO_CLOCK, NO_LOCALE_OF_ITS_OWN, NO_INLINE_STYLE, NO_SPACE_AT_THE_EDGE, NO_STATIC_FIELD),
  },
  { files: ['src/i18n/**'], rules: noSyntax(...NO_CLOCK, NO_INLINE_STYLE, NO_SPACE_AT_THE_EDGE, NO_STATIC_FIELD) },
  {
    files: [
      'src/base/clock.ts',
      'src/base/render-scheduler.ts',
      'src/editor/base/now.ts',
      'src/editor/preview/frame.ts',
    ],
    rules: noSyntax(NO_LOCALE_OF_ITS_OWN, NO_INLINE_STYLE, NO_SPACE_AT_THE_EDGE, NO_STATIC_FIELD),
  },
  ...[...new Set(PRIVILEGES.flatMap(({ owners }) => owners))].map((owner) => {
    const own = PRIVILEGES.flatMap(({ owners, globals }) => (owners.includes(owner) ? globals : []));
    const others = everyGlobal.filter((name) => !own.includes(name));
    return { files: [owner], rules: noGlobals(isPure(owner) ? [...others, ...PAGE] : others) };
  }),
  {
    files: ['test/**', 'stories/**'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // Chai's assertions are typed as promises.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  { files: ['**/*.js', 'vite.config.ts'], ...tseslint.configs.disableTypeChecked },
);
