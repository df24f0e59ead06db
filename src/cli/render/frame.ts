/** Pages that show one widget each, for hosts that allow a frame but no script of ours, and their oEmbed documents. */
import { frameTexts, type FrameText } from './frame-text.js';
import { phrasing } from './phrasing.js';
import type { Scene } from './shadow.js';
import { escaped, marked } from './snippet.js';

/** A frame, as files beside each other. */
export interface Frame {
  /** Where it goes, without an ending: "contact-card", or "contact-card/meier" for one contact. */
  readonly path: string;
  readonly page: string;
  readonly oEmbed: OEmbed;
}

/** What an oEmbed consumer reads: https://oembed.com, version 1.0, 2.3.4, a response of type "rich". */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds that a consumer may keep it. */
  readonly cache_age: number;
  readonly html: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const WIDTH = 600;
/** What a line of a widget takes, and what is around them, in CSS pixels: a guess until the frame tells its height. */
const LINE = 30;
const AROUND = 60;
const HIGHEST = 900;
/** Where the text says more than the widget. */
const HEIGHTS: Readonly<Record<string, number>> = { 'rmi-open-status': 90, 'rmi-signpost': 480 };
const DAY = 86_400;

/**
 * The frames of a widget: one to be asked for a contact, and one for each contact, which needs no script to be right.
 *
 * @param url address of the folder with `rmi.js`, with a slash at its end
 */
export async function frames(tag: string, scene: Scene, url: string): Promise<readonly Frame[]> {
  const texts = await frameTexts(tag, scene);
  const name = tag.replace('rmi-', '');
  const single = texts.filter(({ contact }) => contact).map((text) => frame(`${name}/${text.contact}`, [text]));
  return texts.length ? [frame(name, texts), ...single] : [];

  function frame(path: string, shown: readonly FrameText[]): Frame {
    const [{ html, name: who = '' }, another] = shown as [FrameText, FrameText?];
    const owner = scene.data.organization.name;
    const heading = /<h\d>(.*?)<\/h\d>/.exec(html)?.[1]?.replace(/<[^>]*>/g, '');
    const whose = another || heading?.includes(escaped(who)) ? '' : escaped(who);
    const title = [...new Set([heading, whose, escaped(owner)])].filter(Boolean).join(' – ');
    const address = (ending: string): string => escaped(new URL(`embed/${path}.${ending}`, url).href);
    const height = HEIGHTS[tag] ?? Math.min(phrasing(html).split('<br>').length * LINE + AROUND, HIGHEST);
    return {
      path,
      page: page(tag, title, address('json'), path.split('/').length, shown, scene),
      oEmbed: {
        version: '1.0',
        type: 'rich',
        title: unescaped(title),
        provider_name: owner,
        provider_url: url,
        cache_age: DAY,
        html: `<iframe src="${address('html')}" title="${title}" width="${WIDTH}" height="${height}" loading="lazy"></iframe>`,
        width: WIDTH,
        height,
      },
    };
  }
}

/** Nothing inline, so that the strictest Content-Security-Policy will do. The text shows without script, too. */
function page(
  tag: string,
  title: string,
  oEmbed: string,
  depth: number,
  texts: readonly FrameText[],
  { data, language }: Scene,
): string {
  const embed = '../'.repeat(depth - 1);
  const [only, another] = texts.map(({ contact }) => contact);
  return `<!doctype html>
<html${marked(language)}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <meta name="application-name" content="${escaped(data.organization.name)}" />
    <title>${title}</title>
    <link rel="icon" href="${embed}../icon.svg" />
    <link rel="stylesheet" href="${embed}frame.css" />
    <link rel="alternate" type="application/json+oembed" href="${oEmbed}" title="${title}" />
  </head>
  <body>
    <main>
      <${tag}${only && !another ? ` contact="${escaped(only)}"` : ''}>
${texts.map(({ contact, html }) => `        <div${contact ? ` data-contact="${escaped(contact)}"` : ''}${marked(language)}>${html}</div>`).join('\n')}
      </${tag}>
    </main>
    <script src="${embed}frame.js"></script>
    <script type="module" src="${embed}../rmi.js"></script>
  </body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', amp: '&' };
const unescaped = (html: string): string =>
  html.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
