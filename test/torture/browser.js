// A real Chromium, and a page in it whose time a test has in its hand.
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../runner/chromium.js';

export const launch = async (options = {}) =>
  puppeteer.launch({ ...(await launchOptions()), ...options, protocolTimeout: 240_000 });

/**
 * A page that counts what breaks and what the author is told.
 *
 * @param speed how many times as fast as the world outside
 */
export async function openPage(browser, { speed = 1, before } = {}) {
  // A window of its own: only the front tab of a window is seen, and the others rest.
  const page = await browser.newPage({ type: 'window' });
  const errors = [];
  const told = [];
  page.on('pageerror', (error) => errors.push(String(error?.message ?? error)));
  page.on('console', (message) => /warn|error/.test(message.type()) && told.push(message.text()));
  await page.evaluateOnNewDocument(takeTime, speed);
  if (before) await page.evaluateOnNewDocument(before);
  return { page, errors, told };
}

/** Runs in the page: its clock is `speed` times as fast and can be put forward; its rejections are errors. */
function takeTime(speed) {
  const { now } = Date;
  const begin = now();
  let ahead = 0;
  const timer = window.setTimeout;
  const { timeout } = AbortSignal;
  Date.now = () => begin + (now() - begin) * speed + ahead;
  window.setTimeout = (callback, wait = 0, ...more) => timer(callback, wait / speed, ...more);
  AbortSignal.timeout = (wait) => timeout.call(AbortSignal, wait / speed);
  window.putForward = (milliseconds) => {
    ahead += milliseconds;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  };
}

/** What each widget on a page says of itself, in its own words and those of its author. */
export const widgetsOf = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body > *')]
      .filter(({ localName }) => localName.startsWith('rmi-'))
      .map((widget) => {
        const textIn = (root) => {
          if (root.nodeType === Node.TEXT_NODE) return root.data;
          if (['STYLE', 'SCRIPT'].includes(root.nodeName)) return '';
          if (root.nodeName === 'SLOT' && root.assignedNodes().length) return root.assignedNodes().map(textIn).join('');
          return [...(root.shadowRoot ?? root).childNodes].map(textIn).join(' ');
        };
        return {
          tag: widget.localName,
          state: widget.getAttribute('state') ?? 'undefined',
          text: textIn(widget).replace(/\s+/g, ' ').trim(),
          height: widget.getBoundingClientRect().height,
        };
      }),
  );

/** Waits until a condition of the widgets holds, and says whether it came to that. */
export async function until(page, holds, patience = 10_000) {
  for (const end = Date.now() + patience; Date.now() < end; await pause(40)) {
    const widgets = await widgetsOf(page);
    if (widgets.length && holds(widgets)) return true;
  }
  return false;
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
