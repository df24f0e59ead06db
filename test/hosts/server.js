// Pages over real HTTP whose markup and headers a test says, and what browsers report of them.

/** What browsers reported, by page. */
const reports = new Map();
/** The addresses that were asked for during each outage, while it lasts. */
const outages = new Map();

/**
 * `/hosts/page?markup=…&csp=…&id=…` is a page; `/hosts/reports?id=…` is what was reported of it; `/hosts/silence` never
 * answers; `/hosts/outage/<part>-<id>/…` is the built `/dist/…` without the scripts whose names have that part in them, and
 * without `all.js`, until `/hosts/over?id=<part>-<id>`, which tells how many addresses were asked for.
 */
export async function serveHosts(context, next) {
  const { markup, csp, id } = context.query;
  const [, outage, file] = /^\/hosts\/outage\/([^/]+)\/(.*)/.exec(context.path) ?? [];
  if (context.path === '/hosts/page') {
    context.type = 'html';
    if (csp) context.set('content-security-policy', `${csp}; report-uri /hosts/reports?id=${id}`);
    context.body = markup;
  } else if (outage) {
    const met = outages.has(outage) ? outages.get(outage) : new Set();
    if ((file.includes(outage.split('-')[0]) || file === 'all.js') && met) {
      // Not how often: a browser asks again by itself where a connection breaks.
      outages.set(outage, met.add(context.url));
      // An answer would be kept for a year: the runner says so of every one.
      context.respond = false;
      context.req.socket.destroy();
    } else {
      context.path = `/dist/${file}`;
      await next();
    }
  } else if (context.path === '/hosts/over') {
    context.body = String(outages.get(id)?.size);
    outages.set(id, null);
  } else if (context.path === '/hosts/silence') {
    context.respond = false;
  } else if (context.path !== '/hosts/reports') {
    await next();
  } else if (context.method === 'POST') {
    let body = '';
    for await (const chunk of context.req) body += chunk;
    reports.set(id, [...(reports.get(id) ?? []), JSON.parse(body)]);
    context.status = 204;
  } else {
    context.body = reports.get(id) ?? [];
  }
}
