// Finds a Chromium: CHROME_PATH, the system's, or the one that ships inside the npm package @sparticuz/chromium. With
// `RMI_BROWSER=shipped` it is always the last, as on a machine that has no browser.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
];

export const chromium = async () => chromeLauncher({ launchOptions: await launchOptions() });

/** How puppeteer starts the browser that was found. */
export async function launchOptions() {
  const { RMI_BROWSER: wanted, CHROME_PATH } = process.env;
  if (wanted && wanted !== 'shipped')
    throw new Error(
      `RMI_BROWSER is "${wanted}"; expected "shipped", for the browser inside an npm package, or nothing`,
    );
  const found = wanted ? undefined : [CHROME_PATH, ...SYSTEM].find((path) => path && existsSync(path));
  return found ? { executablePath: found, args, headless: true } : shipped();
}

/** The package unpacks itself for one cloud only; here it needs its libraries put beside it and its path told. */
async function shipped() {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  const { version } = JSON.parse(readFileSync(join(bin, '..', 'package.json'), 'utf8'));
  const cache = join(process.cwd(), 'node_modules', '.cache', `chromium-${version}`);
  mkdirSync(cache, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = cache;
  try {
    const { default: package_, inflate } = await import('@sparticuz/chromium');
    const executablePath = await package_.executablePath(bin);
    if (!existsSync(join(cache, 'al2023'))) await inflate(join(bin, 'al2023.tar.br'));
    const libraries = [join(cache, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    const fonts = existsSync('/etc/fonts/fonts.conf') ? '/etc/fonts' : join(cache, 'fonts');
    const env = { ...process.env, TMPDIR: TMPDIR ?? '/tmp', LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: fonts };
    return { executablePath, args, headless: 'shell', env };
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}
