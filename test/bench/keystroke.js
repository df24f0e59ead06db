// How long a reader who types in the filter of a long list waits for the next frame after each letter.
/** Names, tasks and a typo of the made-up city, and a way back. */
export const TYPED = 'anna schäfer|||||||||||beratnug|||||||||vogel 42';
const BACK = '|';
const PHONE = { width: 412, height: 823, deviceScaleFactor: 1 };

/** Runs in the page: notes for each letter how long it takes until it is painted, and until its answer is. */
function listen() {
  const list = document.querySelector('rmi-contact-list');
  const input = list.shadowRoot.querySelector('input');
  const waits = (globalThis.waits = []);
  input.addEventListener(
    'input',
    ({ timeStamp }) => {
      const wait = {};
      waits.push(wait);
      const look = () => {
        const isAnswered = list.query === input.value;
        // What is there now is in this frame; the first task after it comes when it is painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const now = performance.now() - timeStamp;
          wait.letter ??= now;
          if (isAnswered) wait.answer = now;
        };
        port2.postMessage(0);
        if (!isAnswered) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    { capture: true },
  );
  input.focus();
}

/**
 * Types into the list of a page, each letter after all is shown.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ url: string, cpu: number }} where a page with one `rmi-contact-list`; slow-down of the processor
 * @returns {Promise<{ letter: number, answer: number }[]>} milliseconds until each is painted, and what it finds
 */
export async function keystrokes(browser, { url, cpu }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(PHONE);
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.evaluate(listen);
  await page.waitForFunction(() => document.querySelector('rmi-contact-list').search);
  await page.emulateCPUThrottling(cpu);
  for (const letter of TYPED) {
    await (letter === BACK ? page.keyboard.press('Backspace') : page.keyboard.sendCharacter(letter));
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const rest = (times) => (times ? requestIdleCallback(() => rest(times - 1)) : resolve());
          rest(3);
        }),
    );
  }
  const waits = await page.evaluate(() => globalThis.waits);
  const [first] = await page.$$eval('rmi-contact-list', ([{ shadowRoot }]) =>
    [...shadowRoot.querySelectorAll('rmi-contact-card')].map((card) => card.shadowRoot.textContent),
  );
  if (!first.includes('Vogel')) throw new Error(`the last words typed found: ${first}`);
  await context.close();
  return waits;
}
