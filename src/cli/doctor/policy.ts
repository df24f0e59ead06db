/** Whether a content security policy lets something through (CSP Level 3, as far as our script and data need it). */

/** The directives of one policy by name. */
type Policy = ReadonlyMap<string, readonly string[]>;

/** Takes the policies of headers and `<meta>` apart. */
export const policiesFrom = (texts: readonly string[]): readonly Policy[] =>
  texts
    .flatMap((text) => text.split(','))
    .filter((text) => text.trim())
    .map(
      (text) =>
        new Map(
          text.split(';').map((directive): [string, string[]] => {
            const [name = '', ...sources] = directive.trim().split(/\s+/);
            return [name.toLowerCase(), sources];
          }),
        ),
    );

/**
 * The directive that forbids an address; undefined where none does.
 *
 * @param directives by which it is judged, the first one a policy has counts: `['connect-src', 'default-src']`
 * @param nonce of the script element
 */
export function forbids(
  policies: readonly Policy[],
  directives: readonly string[],
  url: URL,
  page: URL,
  nonce?: string,
): string | undefined {
  for (const policy of policies) {
    const name = directives.find((directive) => policy.has(directive));
    const sources = name ? policy.get(name)! : undefined;
    if (!sources || (nonce && sources.includes(`'nonce-${nonce}'`))) continue;
    // With it, addresses in the list do not count.
    const isStrict = sources.includes("'strict-dynamic'") && name!.startsWith('script');
    if (isStrict || !sources.some((source) => fits(source, url, page))) return `${name} ${sources.join(' ')}`;
  }
  return undefined;
}

/** Whether trusted types are required without ours, `lit-html`, being among those allowed. */
export const forbidsLit = (policies: readonly Policy[]): boolean =>
  policies.some((policy) => {
    const allowed = policy.get('trusted-types');
    return (
      policy.has('require-trusted-types-for') && allowed && !allowed.some((name) => ['lit-html', '*'].includes(name))
    );
  });

function fits(source: string, url: URL, page: URL): boolean {
  if (source === '*') return /^https?:$/.test(url.protocol);
  if (source === "'self'") return url.origin === page.origin;
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return url.protocol === source.toLowerCase();
  const [, scheme, host = '', port, path = ''] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:']+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
  if (!host) return false;
  if (scheme && `${scheme.toLowerCase()}:` !== url.protocol && !(scheme === 'http' && url.protocol === 'https:'))
    return false;
  const isHost = host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host.toLowerCase();
  const isPort = port === '*' || (port ?? '') === url.port;
  return isHost && isPort && (path.endsWith('/') || !path ? url.pathname.startsWith(path) : url.pathname === path);
}
