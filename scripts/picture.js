// Takes the pictures of README and of the guide for clerks from the built pages: `npm run picture`.
import { puppeteerCore as puppeteer } from '@web/test-runner-chrome';
import { preview } from 'vite';
import { launchOptions } from '../test/runner/chromium.js';

const SITE = 'http://ihre-stadt.example';
const server = await preview({
  preview: { port: 4199, host: '127.0.0.1', allowedHosts: [new URL(SITE).host] },
  logLevel: 'error',
});
const options = await launchOptions();
const browser = await puppeteer.launch({
  ...options,
  args: [
    ...options.args,
    '--lang=de',
    `--host-resolver-rules=MAP ${new URL(SITE).host} 127.0.0.1:4199`,
    // As on a city's server, which has a certificate.
    `--unsafely-treat-insecure-origin-as-secure=${SITE}`,
  ],
  env: { ...process.env, ...options.env, LANGUAGE: 'de' },
});
const page = await browser.newPage();
page.on('dialog', (dialog) => void dialog.accept());

await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 1.5 });
await page.goto(SITE, { waitUntil: 'networkidle0' });
await page.screenshot({ path: 'stories/picture.png', clip: { x: 0, y: 0, width: 1280, height: 1240 } });

// A clerk's day, as the guide tells it.
await page.setViewport({ width: 900, height: 620, deviceScaleFactor: 1.5 });
await page.goto(`${SITE}/editor/`, { waitUntil: 'networkidle0' });
await take('open');
await click('Datenblatt öffnen');
await page.locator('::-p-xpath(//main//a[starts-with(normalize-space(), "Bianka")])').click();
await (await page.waitForSelector('select[aria-label=Mittwoch]')).select('open');
await type('Mittwoch von', '14');
await type('Mittwoch bis', '16');
await click('Mittwoch: nach Vereinbarung');
await take('hours', '.hours-sign');
await click('Ausnahme hinzufügen');
await type('Von', '24.12.2026');
await type('Grund, wie ihn alle lesen', 'Betriebsausflug');
await take('exception', 'editor-hours-exceptions');
await type('Funktion', 'Sachbearbeiterin');
await page.locator('a[href="#translations"]').click();
await page.locator('a[href="#translations/tr"]').click();
await take('translations', '.translation-group');
await page.locator('a[href="#preview"]').click();
await page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.querySelector('[state=ready]'));
await (await find('Wer')).select('bianka-gaertner');
await click('Betriebsausflug, Donnerstag, 24. Dezember');
await take('preview', '.preview-window');
await page.locator('a[href="#saving"]').click();
await take('saving');

await browser.close();
await server.close();

function find(name) {
  return page.waitForSelector(`::-p-aria(${name})`);
}

async function click(name) {
  await page.locator(`::-p-aria(${name})`).click();
}

async function type(name, text) {
  const field = await find(name);
  await field.click({ count: 3 });
  await field.type(text);
  await field.press('Tab');
}

/** @param top what the picture begins with */
async function take(name, top = 'h1') {
  await page.$eval(top, (element) => element.scrollIntoView({ block: 'start' }));
  await page.evaluate(() => scrollBy(0, -72));
  await new Promise((resolve) => setTimeout(resolve, 600));
  await page.screenshot({ path: `src/pages/guide/${name}.webp`, type: 'webp', quality: 80 });
}
