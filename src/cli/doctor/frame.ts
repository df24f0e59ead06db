/** Whether frames of ours arrive and may be shown. */
import { error, warning, type Advice } from './advice.js';
import type { Found, Page } from './page.js';
import { policiesFrom } from './policy.js';
import { reach, urlFrom } from './reach.js';
import type { Host } from './script.js';

/** Looks at the frames of a page that show a widget. */
export async function checkFrames({ frames }: Page, host: Host): Promise<readonly Advice[]> {
  const ours = frames.filter(({ attributes }) => /\/embed\/[\w-]+\.html/.test(attributes.get('src') ?? ''));
  return (await Promise.all(ours.map((frame) => checkFrame(frame, host)))).flat();
}

async function checkFrame({ attributes, line, column }: Found, host: Host): Promise<readonly Advice[]> {
  const at = { line, column };
  const advice: Advice[] = [];
  if (!attributes.get('title')?.trim())
    advice.push(warning('a frame without a title: screen readers cannot say what it is', 'add title="…"', at));
  const sandbox = attributes.get('sandbox');
  if (sandbox !== undefined && !/\ballow-scripts\b/.test(sandbox))
    advice.push(warning('a frame that may not run scripts', 'add allow-scripts to sandbox', at));
  const url = urlFrom(attributes.get('src')!, host.base);
  const answer = url && (await reach(url));
  if (!answer || typeof answer === 'string' || (answer.status ?? 200) >= 400) {
    const why =
      !answer || typeof answer === 'string' ? (answer ?? 'no usable address') : `the server answers ${answer.status}`;
    return [...advice, error(`the frame does not arrive: ${attributes.get('src')}: ${why}`, 'correct the address', at)];
  }
  const option = answer.headers.get('x-frame-options')?.toUpperCase();
  const isForeign = answer.url.origin !== host.origin;
  const ancestors = policiesFrom([answer.headers.get('content-security-policy') ?? '']).find((policy) =>
    policy.has('frame-ancestors'),
  );
  // Where there are ancestors, the older header does not count (CSP Level 3, section 6.4.2).
  if (!ancestors && (option === 'DENY' || (option === 'SAMEORIGIN' && isForeign)))
    advice.push(
      error(
        `the server of the frame forbids it: X-Frame-Options: ${option}`,
        'let it leave out this header for /embed/',
        at,
      ),
    );
  if (ancestors?.get('frame-ancestors')?.includes("'none'"))
    advice.push(
      error(
        "the server of the frame forbids it: frame-ancestors 'none'",
        'let it leave out this directive for /embed/',
        at,
      ),
    );
  return advice;
}
