/** For a page that shows our frames: gives each the height it asks for. `<script src="…/embed/host.js" async></script>` */
import { HEIGHT_QUESTION, type HeightMessage, type Untrusted } from './message.js';

/** More than any widget needs. */
const HIGHEST = 20_000;

// Our frames lie in the folder that this script came from; no other frame of the page may ask for a height.
const folder = new URL('.', (document.currentScript as HTMLScriptElement).src);
const ours = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll<HTMLIFrameElement>('iframe[src]:not([srcdoc])')].filter(({ src }) =>
    src.startsWith(folder.href),
  );

/** A frame that is sandboxed without same-origin has no origin. Any other origin is of a page it has gone on to. */
const originOf = (frame: HTMLIFrameElement): string =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin') ? 'null' : folder.origin;

addEventListener('message', ({ data, source, origin }: MessageEvent<Untrusted<HeightMessage>>) => {
  if (data?.type !== 'rmi-height') return;
  const { height, title } = data;
  if (typeof height !== 'number' || !(height > 0)) return;
  for (const frame of ours()) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    frame.style.height = `${Math.min(height, HIGHEST)}px`;
    if (!frame.title && typeof title === 'string') frame.title = title;
  }
});
// Those that spoke before we were here.
for (const frame of ours()) frame.contentWindow?.postMessage(HEIGHT_QUESTION, '*');
