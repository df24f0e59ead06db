// The real Apache behind the test pages: `/apache/<id>/…` is `/rmi/…` of one that is started for this id.
import { startApache } from './apache.js';
import { PASSWORD, USER } from './server.js';

const servers = new Map();
const AUTHORIZATION = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
/** What a browser sends with a file, and what it looks at in an answer. */
const ASKED = ['if-match', 'if-none-match', 'content-type', 'content-range'];
const TOLD = ['etag', 'content-type', 'content-range', 'last-modified'];

/** Whoever asks is signed in, but where the id ends in `-stranger`: then nobody is. */
export async function serveApache(context, next) {
  const [, id, path] = /^\/apache\/([^/]+)(\/.*)$/.exec(context.path) ?? [];
  if (!id) return next();
  const name = id.replace(/-stranger$/, '');
  if (!servers.has(name)) servers.set(name, startApache());
  const { url } = await servers.get(name);
  const headers = { ...(name === id && { authorization: AUTHORIZATION }) };
  for (const header of ASKED) if (context.get(header)) headers[header] = context.get(header);
  const { method } = context;
  const body = ['GET', 'HEAD', 'OPTIONS'].includes(method) ? undefined : await bodyOf(context.req);
  const address = new URL(`/rmi${path.replace(/\/$/, '/index.html')}`, url);
  const answer = await fetch(address, { method, headers, body });
  context.status = answer.status;
  for (const header of TOLD) if (answer.headers.get(header)) context.set(header, answer.headers.get(header));
  context.body = Buffer.from(await answer.arrayBuffer());
}

export async function stopApaches() {
  for (const server of servers.values()) await (await server).stop();
  servers.clear();
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
