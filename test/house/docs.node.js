// The documentation: README, and the pages it leads to, which Storybook shows as well.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { docs } from '../../scripts/docs.js';

const read = (file) => readFileSync(file, 'utf8');
const pages = readdirSync('stories').filter((file) => file.endsWith('.md'));
const readers = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'data/README.md',
  ...pages.map((page) => `stories/${page}`),
];

/** Where the links of a Markdown text lead, but for other sites. */
const linksOf = (file) =>
  [...read(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link).filter((link) => !link.startsWith('https://'));

/** The anchors of a Markdown file, as GitHub makes them of its headings. */
const anchorsOf = (file) =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the documentation', () => {
  it('says what the build left; if not, run `npm run docs`', async () => {
    for (const [file, text] of await docs())
      assert.equal(read(file), text, `${file} is out of date: run \`npm run docs\``);
  });

  for (const file of readers)
    it(`has no link that leads nowhere: ${file}`, () => {
      for (const link of linksOf(file)) {
        const [path, anchor] = link.split('#');
        const target = path ? join(dirname(file), path) : file;
        assert.ok(existsSync(target), link);
        if (anchor) assert.ok(anchorsOf(target).includes(anchor), link);
      }
    });

  for (const page of pages) {
    const name = page.replace('.md', '');
    it(`can be found from README: stories/${page}`, () => assert.ok(linksOf('README.md').includes(`stories/${page}`)));

    it(`is shown by Storybook, under the address that other pages link to: stories/${page}`, () => {
      const shown = read(`stories/${name}.mdx`);
      assert.match(shown, new RegExp(`from './${name}\\.md\\?raw'`));
      assert.match(shown, new RegExp(`<Meta title=".+" id="${name}" />`));
    });

    it(`links to nothing that Storybook has not: stories/${page}`, () => {
      for (const link of linksOf(`stories/${page}`)) assert.match(link, /^[\w-]+\.mdx?$/);
    });
  }
});
