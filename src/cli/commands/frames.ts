/** `rmi frames`: a page and an oEmbed document for each widget. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, Misuse, print, printJson, textOption, type Command } from '../command.js';
import { frames } from '../render/frame.js';
import { renderable } from '../render/snippet.js';
import { readScene, sourceOptions } from '../render/source.js';

/** Where `npm start` serves. */
const HERE = 'http://localhost:4173/';
/** What every frame and its host load; they lie beside this file. */
const ASSETS = ['frame.js', 'frame.css', 'host.js'];

export const command: Command = {
  summary: 'Writes a page for each widget and contact to show in a frame, with its oEmbed document.',
  usage: '--url <address of the folder with rmi.js>',
  examples: [
    ['rmi frames --url https://your-city.example/rmi/ --out rmi/embed', 'writes embed/contact-card.html, .json, …'],
    ['rmi frames --data rmi/data/rmi.json --out rmi/embed', `for trying: with the address ${HERE}`],
  ],
  options: {
    data: sourceOptions['data']!,
    date: { ...sourceOptions['date']!, description: 'the day whose week is shown; default: `updated` of the file' },
    url: {
      type: 'string',
      value: 'address',
      description: `where rmi.js is served, for the oEmbed documents; default: $RMI_URL, else ${HERE}`,
    },
    out: { type: 'string', value: 'folder', description: 'where to write; default: embed' },
  },
  async run(args) {
    const url = addressOf(textOption(args, 'url') ?? (process.env['RMI_URL'] || HERE));
    const out = resolve(textOption(args, 'out') ?? 'embed');
    const scene = await readScene(args, undefined, true);
    if (!scene) return EXIT.notFine;
    const written: string[] = [];
    for (const tag of renderable)
      for (const { path, page, oEmbed } of await frames(tag, scene, url)) {
        await mkdir(dirname(join(out, path)), { recursive: true });
        await writeFile(join(out, `${path}.html`), page);
        await writeFile(join(out, `${path}.json`), `${JSON.stringify(oEmbed, null, 2)}\n`);
        written.push(path);
      }
    const assets = fileURLToPath(new URL('embed/', import.meta.url));
    if (resolve(assets) !== out) for (const name of ASSETS) await copyFile(join(assets, name), join(out, name));
    if (args.options['json']) printJson({ out, url, frames: written });
    else print(`${out}: ${written.length} frames for ${url}`);
    return EXIT.ok;
  },
};

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Misuse(`--url "${text}" is no address; expected one like "https://your-city.example/rmi/"`);
  return url.href.replace(/[?#].*/, '').replace(/\/?$/, '/');
}
