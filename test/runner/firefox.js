// The system's Firefox, driven over WebDriver BiDi.
import { existsSync } from 'node:fs';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';

const SYSTEM = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

export function firefox() {
  const executablePath = [process.env.FIREFOX_PATH, ...SYSTEM].find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('no Firefox found; install it (Debian: firefox-esr) or set FIREFOX_PATH');
  return chromeLauncher({ puppeteer: puppeteerCore, launchOptions: { browser: 'firefox', executablePath } });
}
