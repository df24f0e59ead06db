/** Whether the script of the widgets arrives and may run. */
import { createHash } from 'node:crypto';
import { error, warning, type Advice } from './advice.js';
import { isOurs } from './markup.js';
import type { Found, Page } from './page.js';
import { forbids, forbidsLit, policiesFrom } from './policy.js';
import { mayRead, reach, typeOf, urlFrom } from './reach.js';

/** Where a page is and what was sent with it. */
export interface Host {
  readonly url: URL;
  /** What relative addresses are relative to. */
  readonly base: URL;
  /** Undefined for a file on the disk. */
  readonly origin: string | undefined;
  readonly policies: ReturnType<typeof policiesFrom>;
}

/** JavaScript types by which a browser runs a module (HTML standard; MIME Sniffing standard, section 4.6). */
const JAVASCRIPT = /^(text|application)\/(x-)?(java|ecma)script$/;

const PASTE = '<script type="module" src="https://your-city.example/rmi/rmi.js"></script>';

/** Looks at our scripts of a page. `urls` are those that stand in it, whether they arrive or not. */
export async function checkScripts(
  { scripts, widgets }: Page,
  host: Host,
): Promise<{ readonly advice: readonly Advice[]; readonly urls: readonly URL[] }> {
  const ours = scripts.filter(({ attributes }) => isOurs(attributes.get('src')));
  const urls = ours.flatMap((script) => urlFrom(script.attributes.get('src')!, host.base) ?? []);
  if (!ours.length) {
    if (!widgets.length) return { advice: [], urls };
    const bundled = scripts.some(({ attributes }) => attributes.get('type') === 'module');
    const advice =
      bundled ?
        warning(
          'no rmi.js on this page, but other modules',
          'all is well if your site bundles the widgets into one of them',
        )
      : error(
          'no script of ours on this page: the widgets stay what stands between their tags',
          `put this into the theme of the site once: ${PASTE}`,
        );
    return { advice: [advice], urls };
  }
  const advice = await Promise.all(ours.map((script) => checkScript(script, host)));
  const copies = new Set(urls.filter(({ pathname }) => /\/(rmi|all)\.js$/.test(pathname)).map(({ href }) => href));
  if (copies.size > 1)
    advice.push([warning(`two copies of the script: ${[...copies].join(', ')}`, 'keep one; the first to arrive wins')]);
  if (forbidsLit(host.policies))
    advice.push([
      error(
        'the policy of the page requires trusted types and does not allow ours',
        'add lit-html to its directive trusted-types',
      ),
    ]);
  return { advice: advice.flat(), urls };
}

async function checkScript({ attributes, line, column }: Found, host: Host): Promise<Advice[]> {
  const at = { line, column };
  const src = attributes.get('src')!;
  const url = urlFrom(src, host.base);
  if (!url) return [error(`the script has no usable address: ${src}`, PASTE, at)];
  const advice: Advice[] = [];
  if (attributes.get('type') !== 'module')
    advice.push(error(`the script is no module, so no browser runs it: ${src}`, 'add type="module"', at));
  if (host.url.protocol === 'https:' && url.protocol === 'http:')
    advice.push(error(`a page with https may not load a script with http: ${src}`, 'write https://', at));
  const directive = forbids(
    host.policies,
    ['script-src-elem', 'script-src', 'default-src'],
    url,
    host.url,
    attributes.get('nonce'),
  );
  if (directive)
    advice.push(error(`the policy of the page forbids the script: ${directive}`, `add ${url.origin} to it`, at));
  const answer = await reach(url, host.origin);
  if (typeof answer === 'string')
    return [...advice, error(`the script does not arrive: ${url.href}: ${answer}`, 'correct the address', at)];
  const { status = 200, body } = answer;
  if (status >= 400)
    return [
      ...advice,
      error(`the script does not arrive: ${url.href}: the server answers ${status}`, 'correct the address', at),
    ];
  if (answer.status !== undefined && !JAVASCRIPT.test(typeOf(answer)))
    advice.push(
      error(
        `the server sends the script as ${typeOf(answer) || 'nothing'}, so no browser runs it: ${url.href}`,
        /html/.test(typeOf(answer)) ?
          'this address gives a page: correct it'
        : 'let the server send .js as text/javascript',
        at,
      ),
    );
  if (!mayRead(host.origin, answer))
    advice.push(
      error(
        `the server of the script does not allow pages of ${host.origin}: ${url.href}`,
        'let it send Access-Control-Allow-Origin: *',
        at,
      ),
    );
  if (!isIntact(attributes.get('integrity'), body))
    advice.push(
      error(
        `the script is not the one that integrity="…" names: ${url.href}`,
        'take the snippet of the version in use',
        at,
      ),
    );
  return advice;
}

/** Whether a file is what a page was promised; the strongest hash counts (Subresource Integrity). */
function isIntact(integrity: string | undefined, body: Buffer): boolean {
  const hashes = [...(integrity ?? '').matchAll(/\b(sha(?:256|384|512))-([\w+/=-]+)/g)].map(([, kind, hash]) => [
    kind!,
    hash!,
  ]);
  const strongest = hashes
    .map(([kind]) => kind!)
    .sort()
    .at(-1);
  const wanted = hashes.filter(([kind]) => kind === strongest);
  return !wanted.length || wanted.some(([kind, hash]) => createHash(kind!).update(body).digest('base64') === hash);
}
