// The plugin in a real WordPress, as administrator, editor, author and reader.
import { after, before } from 'node:test';
import { close, open } from './site.js';

before(open);
after(close);

for (const part of ['story', 'readers', 'block', 'classic', 'roles', 'data', 'life', 'web-folder'])
  await import(`./${part}.js`);
