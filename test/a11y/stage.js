// The stage in a Chromium of its own, for what a test inside a page cannot ask: the accessibility tree, real keys, media.
import { puppeteerCore } from '@web/test-runner-chrome';
import { createServer } from 'vite';
import { launchOptions } from '../runner/chromium.js';

const PAGE =
  '<!doctype html><html lang="de"><head><meta charset="utf-8" /><title>Test</title></head><body></body></html>';

/** Serves the one empty page that stories are shown on. */
const emptyPage = {
  name: 'empty-page',
  configureServer: (server) => {
    server.middlewares.use((request, response, next) => {
      if (request.url !== '/stage') return next();
      response.setHeader('content-type', 'text/html');
      response.end(PAGE);
    });
  },
};

/**
 * Opens the stage.
 *
 * @returns `show(path, look)` puts a story on it (see stage.ts), `stories` are the paths there are, `page` is puppeteer's,
 *   `cdp` speaks to the browser itself, `close` ends all
 */
export async function openStage() {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    publicDir: false,
    optimizeDeps: { noDiscovery: true, include: ['papaparse'] },
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    plugins: [emptyPage],
  });
  await server.listen();
  const { port } = server.httpServer.address();
  const browser = await puppeteerCore.launch(await launchOptions());
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/stage`);
  const stories = await page.evaluate(async () => {
    const stage = await import('/test/stories/stage.ts');
    Object.assign(window, stage);
    return stage.stories.map(({ title, name }) => `${title}/${name}`);
  });
  return {
    page,
    cdp: await page.createCDPSession(),
    stories,
    show: (path, look = {}) =>
      page.evaluate(async (path, look) => void (await showStory(storyOf(path), look)), path, look),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
