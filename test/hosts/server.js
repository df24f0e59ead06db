// Pages over real HTTP whose markup and headers a test says, and what browsers report of them.

/** What browsers reported, by page. */
const reports = new Map();

/**
 * `/hosts/page?markup=…&csp=…&id=…` is a page; `/hosts/reports?id=…` is what was reported of it; `/hosts/silence` never
 * answers.
 */
export async function serveHosts(context, next) {
  const { markup, csp, id } = context.query;
  if (context.path === '/hosts/page') {
    context.type = 'html';
    if (csp) context.set('content-security-policy', `${csp}; report-uri /hosts/reports?id=${id}`);
    context.body = markup;
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
