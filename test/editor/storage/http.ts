/** A web server in the page: files by their address, and whatever it answers instead. */
import type { Fetch } from '../../../src/editor/storage/http-files.js';

type Answer = Response | undefined;

export class FakeServer {
  readonly address = 'https://stadt.example/rmi/data/rmi.json';
  readonly files = new Map<string, string>();
  /** Method and name of each request. */
  readonly asked: string[] = [];
  /** Whether it keeps the rule that nobody overwrites another version. */
  honoursConditions = true;
  /** How it shows the tag of a file that it sends. */
  shownTag = (tag: string): string | undefined => tag;
  /** Its answer to a request, in place of the usual one. */
  instead: ((method: string, name: string, request: Request) => Answer | Promise<Answer>) | undefined;

  readonly fetch: Fetch = async (url, init) => {
    const request = new Request(url, init);
    const { method } = request;
    const name = url.replace(/.*\/data\//, '');
    this.asked.push(`${method} ${name}`);
    const answer = await this.instead?.(method, name, request);
    if (answer) return answer;
    const text = this.files.get(name);
    if (method === 'GET') return text === undefined ? new Response('', { status: 404 }) : this.#file(text);
    if (this.honoursConditions && !this.#fits(request, text)) return new Response('', { status: 412 });
    if (method === 'DELETE') this.files.delete(name);
    else if (request.headers.has('content-range')) return new Response('', { status: 501 });
    else this.files.set(name, await request.text());
    return new Response(null, { status: 204 });
  };

  #file(text: string): Response {
    const tag = this.shownTag(tagOf(text));
    return new Response(text, { headers: tag ? { etag: tag } : {} });
  }

  #fits({ headers }: Request, text: string | undefined): boolean {
    const [match, none] = [headers.get('if-match'), headers.get('if-none-match')];
    if (none) return text === undefined;
    return !match || (text !== undefined && match.split(', ').includes(tagOf(text)));
  }
}

const tagOf = (text: string): string => `"${text.length}-${text.charCodeAt(text.length >> 1)}-${text.indexOf('room')}"`;
