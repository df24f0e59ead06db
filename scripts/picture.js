// Takes the picture of README from the built partner page: `npm run build && node scripts/picture.js`.
import { puppeteerCore as puppeteer } from '@web/test-runner-chrome';
import { preview } from 'vite';
import { launchOptions } from '../test/runner/chromium.js';

const server = await preview({ preview: { port: 4199, host: '127.0.0.1' }, logLevel: 'error' });
const browser = await puppeteer.launch(await launchOptions());
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 1.5 });
await page.goto(server.resolvedUrls.local[0], { waitUntil: 'networkidle0' });
await page.screenshot({ path: 'stories/picture.png', clip: { x: 0, y: 0, width: 1280, height: 1240 } });
await browser.close();
await server.close();
