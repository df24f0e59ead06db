/** Our cards as `rmi render` writes them, and a data file as `rmi validate --stamp` does. */
import { join } from 'node:path';
import { createServer } from 'vite';
import { makeCity } from './city.js';

/**
 * Renders cards once for each form and number.
 *
 * @param {Record<string, number[]>} wanted for each form, `inline` or `shadow`, the numbers of cards
 * @returns {Promise<{ rendered: Record<string, Map<number, string[]>>, stamped: (content: object) => object }>} for each form
 *   and number the HTML of each card; a data file with its stamp
 */
export async function preRender(wanted) {
  const vite = await createServer({
    configFile: false,
    root: join(import.meta.dirname, '../../..'),
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
  });
  const { snippet } = await vite.ssrLoadModule('/src/cli/render/snippet.ts');
  const { parse } = await vite.ssrLoadModule('/src/model/parse.ts');
  const { stampOf } = await vite.ssrLoadModule('/src/model/stamp.ts');
  const language = { locale: 'de', tag: 'de', dir: 'ltr' };
  const rendered = {};
  for (const [form, counts] of Object.entries(wanted)) {
    rendered[form] = new Map();
    for (const count of counts) {
      const { data } = parse(makeCity(count));
      const cards = [];
      for (const { id } of data.contacts) {
        const attributes = { contact: id };
        const scene = { data, language, attributes, at: new Date() };
        cards.push(await snippet('rmi-contact-card', form, scene, { ...attributes, class: 'item' }));
      }
      rendered[form].set(count, cards);
    }
  }
  await vite.close();
  return { rendered, stamped: (content) => ({ checked: stampOf(content), ...content }) };
}
