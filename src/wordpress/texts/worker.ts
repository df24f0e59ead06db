/** Makes texts beside the page: there it has no DOM, as on a server, and keeps nobody waiting. */
import type { TextsAnswer, TextsRequest } from '../../editor/storage/wordpress-texts.js';
import { fallbackTexts } from './fallback-texts.js';

// For scripts/package.js, which has no worker.
export { fallbackTexts };

if ('WorkerGlobalScope' in globalThis)
  addEventListener('message', ({ data: request }: MessageEvent<TextsRequest>) => {
    const answer = (content: TextsAnswer): void => postMessage(content);
    fallbackTexts(request.data, request.translations, new Date(request.at)).then(
      (texts) => answer({ texts }),
      (error: Error) => answer({ error: error.message }),
    );
  });
