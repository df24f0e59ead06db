/** Who is measured: for each a page of N cards, its files, and what to know when comparing. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './build.js';
import { makeCity } from './city.js';
import { details, link, week } from './content.js';
import { preRender } from './prerender.js';

const css = readFileSync(join(import.meta.dirname, 'card.css'), 'utf8');

/** Cards side by side, or each in an `<article>` of its own, as content management systems wrap blocks. */
const page = (head, cards, inArticles) => `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kontakte</title>${head}</head>
<body><main${inArticles ? ' data-articles' : ''}>${cards
  .map((card) => (inArticles ? `<article>${card}</article>` : card))
  .join('\n')}</main><p id="after">Stand: heute. Alle Angaben ohne Gewähr.</p></body>
</html>`;

/** A card as an author writes it by hand. It cannot know whether anyone is there now. */
const card = (contact, { locations }) => `<h3>${contact.name}</h3><p class="role">${contact.jobTitle}</p>
<p class="actions"><a class="button" href="${link(contact.telephone)}">Anrufen</a>
<a class="button" href="${contact.id}.vcf">Kontakt speichern</a></p>
<dl>${details(contact, locations[0])
  .map(({ label, value, href }) => {
    const shown = href ? `<a href="${href}">${value}</a>` : value;
    return `<div><dt>${label}</dt><dd>${shown}</dd></div>`;
  })
  .join('')}</dl>
<h4>Öffnungszeiten</h4><table><tbody>${week(contact.hours)
  .map(({ name, times }) => {
    const shown = times.map((time) => `<span>${time}</span>`).join('') || 'geschlossen';
    return `<tr><th scope="row">${name}</th><td>${shown}</td></tr>`;
  })
  .join('')}</tbody></table>
<h4>Aufgaben</h4><ul>${contact.tasks.map((task) => `<li>${task}</li>`).join('')}</ul>`;

const each = (count, make) => {
  const city = makeCity(count);
  return city.contacts.map((contact) => make(contact, city));
};

const script = '<script type="module" src="rmi/rmi.js"></script>';
const tag = ({ id }) => `<rmi-contact-card class="item" contact="${id}"></rmi-contact-card>`;

/** A page that loads a bundle and its data file. */
async function bundled(name, entry, note) {
  const files = await bundle(entry);
  const sheet = files.has('page.css') ? '<link rel="stylesheet" href="page.css">' : '';
  const head = `${sheet}<script type="module" src="page.js"></script>`;
  return { name, note, files, html: (count, inArticles) => page(head, [], inArticles) };
}

let made;

/**
 * All pages, made once: the elements they are rendered with can be defined only once.
 *
 * @param {string} dist the folder that `npm run build` left
 */
export const contestants = (dist) => (made ??= make(dist));

async function make(dist) {
  const ours = (file) => {
    const path = join(dist, file);
    return existsSync(path) ? readFileSync(path) : undefined;
  };
  const { rendered, stamped } = await preRender({ inline: [1], shadow: [1, 100] });
  return [
    {
      name: 'static HTML',
      note: 'written by hand, with one style sheet; knows no "open now"',
      files: new Map([['page.css', css]]),
      html: (count, inArticles) =>
        page(
          '<link rel="stylesheet" href="page.css">',
          each(count, (...about) => `<section class="item card">${card(...about)}</section>`),
          inArticles,
        ),
    },
    {
      name: 'declarative shadow DOM',
      note: 'the same by hand, each card in a shadow root with its style; no script',
      html: (count, inArticles) =>
        page(
          '',
          each(
            count,
            (...about) =>
              `<bare-card class="item"><template shadowrootmode="open"><style>${css}</style>${card(...about)}</template></bare-card>`,
          ),
          inArticles,
        ),
    },
    {
      name: 'bare Lit',
      ...(await bundled(
        'bare Lit',
        'lit.js',
        'one element, one style sheet, no languages, no checks of the data, no fallback',
      )),
    },
    {
      name: 'rmi-widgets',
      isOurs: true,
      note: 'one script tag and a tag for each card; the state follows a tick after the first paint',
      ours,
      data: (count) => stamped(makeCity(count)),
      html: (count, inArticles) => page(script, each(count, tag), inArticles),
    },
    {
      name: 'rmi-widgets with fallback',
      isOurs: true,
      note: 'the same, with what `rmi render` writes between the tags; shown until our card takes its place, whose height the page keeps free as README says',
      counts: [1],
      ours,
      data: (count) => stamped(makeCity(count)),
      /** Height of the card on this phone, in em: as the embed builder measures it. */
      height: 0,
      html(count, inArticles) {
        const room = `<style>rmi-contact-card { display: block; min-block-size: ${this.height}em }</style>`;
        return page(script + room, rendered.inline.get(count), inArticles);
      },
    },
    {
      name: 'rmi-widgets pre-rendered',
      isOurs: true,
      note: 'the card as `rmi render --shadow` writes it: declarative shadow DOM, painted before any script has run',
      counts: [1, 100],
      ours,
      data: (count) => stamped(makeCity(count)),
      html: (count, inArticles) => page(script, rendered.shadow.get(count), inArticles),
    },
    await bundled('React 19', 'react.jsx', 'one component, plain HTML'),
    await bundled(
      'Web Awesome',
      'webawesome.js',
      'its card, badge and buttons around plain HTML; it has no opening hours',
    ),
    await bundled('Lyne', 'lyne.js', 'its card, title, status and buttons around plain HTML; it has no opening hours'),
    await bundled(
      'Google extended components',
      'gmpx.js',
      "its place texts and opening hours (folded away) beside plain HTML; without Google's script and font, so a lower bound",
    ),
  ];
}
