// The settings that stories/editor-server.md gives for a web server, letter by letter.
import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('../../../stories/editor-server.md', import.meta.url), 'utf8');

/** The block of a language: `apache`, `nginx`. */
export const recipe = (language) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(text)[1];

/** The modules of Apache that are switched on. */
export const modules = /a2enmod (.*)/.exec(text)[1].split(' ');
