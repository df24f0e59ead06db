// People in front of WordPress: each role in a browser of its own.
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../runner/chromium.js';
import { PASSWORD } from './server.js';

export async function openBrowser(url) {
  const browser = await puppeteer.launch(await launchOptions());
  const people = new Map();

  /** The page of someone who is signed in. */
  async function as(role) {
    if (people.has(role)) return people.get(role);
    const page = await newPage();
    await page.goto(`${url}/wp-login.php`);
    // Its script moves the focus about after a while; typing would go astray.
    await page.$eval('#user_login', (field, name) => (field.value = name), role);
    await page.$eval('#user_pass', (field, password) => (field.value = password), PASSWORD);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    if (!page.url().includes('/wp-admin/')) throw new Error(`${role} was not let in: ${page.url()}`);
    people.set(role, page);
    return page;
  }

  /** The page of a reader; what it asks other servers for is kept in `foreign`. */
  async function visit(path, { script = true } = {}) {
    const page = await newPage();
    page.foreign = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && /^http/.test(request.url())) page.foreign.push(request.url());
    });
    await page.setJavaScriptEnabled(script);
    await page.goto(/^(http|about:)/.test(path) ? path : url + path);
    return page;
  }

  async function newPage() {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    page.setDefaultTimeout(15_000);
    page.on('dialog', (dialog) => dialog.type() === 'beforeunload' && void dialog.accept());
    page.faults = [];
    page.on('pageerror', (error) => page.faults.push(error.message));
    return page;
  }

  return { as, visit, close: () => browser.close() };
}
