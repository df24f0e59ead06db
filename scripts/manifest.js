// Writes dist/custom-elements.json from the doc comments, and from it what editors and frameworks read.
import { writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { writeFrameworkTypes } from './frameworks.js';

const OUT = 'dist';

const manifest = await cli({
  argv: ['analyze', '--litelement', '--quiet', '--globs', 'src/elements/*/*.ts', 'src/base/*.ts', '--outdir', OUT],
  noWrite: true,
});

const isOurs = ({ privacy = 'public' }) => privacy !== 'public';

/** What a page author can use; the rest is ours. */
const isPublic = ({ privacy, static: isStatic, name, description, kind }) =>
  !isOurs({ privacy }) &&
  !isStatic &&
  kind === 'field' &&
  Boolean(description) &&
  !name.startsWith('#') &&
  !/@internal/.test(description);

manifest.modules = manifest.modules
  // The order in which a disk lists files is none.
  .sort((a, b) => a.path.localeCompare(b.path))
  .filter(({ declarations }) => declarations.some(({ tagName }) => tagName))
  .map(({ path, declarations, exports, ...module }) => ({
    ...module,
    path: path.replace(/^src\/(elements\/[^/]+)\/.*/, '$1.js'),
    declarations: declarations
      .filter(({ tagName }) => tagName)
      .map(({ members = [], attributes = [], events = [], inheritedFrom: _, ...declaration }) => ({
        ...declaration,
        members: members.filter(isPublic),
        attributes: attributes.filter(
          ({ name, description, fieldName }) =>
            // What a class keeps to itself the analyzer takes for an attribute, too.
            name && description && !members.some((member) => member.name === fieldName && isOurs(member)),
        ),
        // The analyzer takes any first argument of an event for its name; only the documented ones are.
        events: events.filter(({ name, description }) => name && description),
      })),
    exports: [
      ...exports.filter(({ kind }) => kind === 'js').map((entry) => ({ ...entry, declaration: { name: entry.name } })),
      ...declarations
        .filter(({ tagName }) => tagName)
        .map(({ name, tagName }) => ({ kind: 'custom-element-definition', name: tagName, declaration: { name } })),
    ],
  }));
writeFileSync(`${OUT}/custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`);

const quiet = { outdir: OUT, hideLogs: true };
generateVsCodeCustomElementData(manifest, {
  ...quiet,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: null,
});
generateJetBrainsWebTypes(manifest, { ...quiet, webTypesFileName: 'web-types.json', packageJson: false });
writeFrameworkTypes(manifest, OUT);
