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
  search: ['model', 'hours'],
  export: ['model', 'hours'],
  source: ['model', 'dom'],
  i18n: ['model', 'dom', 'hours'],
  base: ['model', 'dom', 'hours', 'source', 'i18n', 'export', 'search'],
  elements: ['model', 'dom', 'hours', 'source', 'i18n', 'export', 'search', 'base'],
};
const zones = Object.entries(LAYERS).map(([layer, seen]) => ({
  target: `./src/${layer}`,
  from: './src',
  except: [layer, ...seen].map((name) => `./${name}`),
  message: `${layer}/ may import ${seen.length ? `${seen.join(', ')} and itself` : 'itself'} only.`,
}));

/** One owner per privilege: what nobody else may touch. */
const PRIVILEGES = [
  { owners: ['src/source/**', 'src/rmi.ts'], globals: ['fetch'] },
  { owners: ['src/base/clock.ts'], globals: ['setTimeout', 'setInterval', 'requestAnimationFrame'] },
  { owners: ['src/base/log.ts', 'src/cli/**'], globals: ['console'] },
  { owners: ['src/base/define.ts'], globals: ['customElements'] },
  { owners: ['src/i18n/**', 'src/hours/zone.ts'], globals: ['Intl'] },
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
const noClock = {
  'no-restricted-syntax': [
    'error',
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Ask base/clock for the time.' },
    { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Ask base/clock for the time.' },
  ],
};
const everyGlobal = PRIVILEGES.flatMap(({ globals }) => globals);

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'src/i18n/generated'] },
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
      wc: { elementBaseClasses: ['LitElement', 'RmiElement', 'RmiSection'] },
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
    rules: { 'import-x/no-restricted-paths': ['error', { zones }], ...noGlobals(everyGlobal), ...noClock },
  },
  ...PRIVILEGES.map(({ owners, globals }) => ({
    files: owners,
    rules: noGlobals(everyGlobal.filter((name) => !globals.includes(name))),
  })),
  { files: ['src/base/clock.ts'], rules: { 'no-restricted-syntax': 'off' } },
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
