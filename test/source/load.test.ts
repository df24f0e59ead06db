import { expect, fixture, html } from '@open-wc/testing';
import { RmiWorkAreas } from '../../src/elements/work-areas/work-areas.js';
import { DataError, load, arrived } from '../../src/source/load.js';
import rmi from '../../data/rmi.json' with { type: 'json' };
import { promised, serve } from '../helpers/fetch.js';
import { settled } from '../helpers/show.js';
import { exampleUrl } from '../model/files.js';

RmiWorkAreas.define();

const realFetch = window.fetch.bind(window);
afterEach(() => {
  window.fetch = realFetch;
});

/** Addresses asked for from now on; the server answers as ever. */
function requests(): string[] {
  const asked: string[] = [];
  window.fetch = (input, init) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return realFetch(input, init);
  };
  return asked;
}

/** Why a file cannot be had. */
async function failure(url: string): Promise<DataError> {
  const outcome = await load(url).catch((error: unknown) => error);
  expect(outcome).to.be.instanceOf(DataError);
  return outcome as DataError;
}

const absolute = (path: string): string => new URL(path, document.baseURI).href;

describe('source/load', () => {
  it('asks once for ten widgets, whenever they come', async () => {
    const asked = requests();
    const url = `${exampleUrl('city')}?ten`;
    const widget = html`<rmi-work-areas src=${url}></rmi-work-areas>`;
    const page = await fixture(html`<div>${Array.from({ length: 9 }, () => widget)}</div>`);
    await settled(page);
    await settled(await fixture(widget));
    expect([...page.children].map((child) => (child as RmiWorkAreas).state)).to.deep.equal(Array(9).fill('ready'));
    expect(asked).to.deep.equal([url]);
  });

  it('has the file at hand for a later widget', async () => {
    const url = `${exampleUrl('smallest')}?later`;
    expect(arrived.get(url)).to.be.undefined;
    const file = await load(url);
    expect(file.issues).to.deep.equal([]);
    expect(arrived.get(url)).to.equal(file);
  });

  it('asks for each address of its own', async () => {
    const asked = requests();
    await Promise.all([load(`${exampleUrl('smallest')}?a`), load(`${exampleUrl('smallest')}?b`)]);
    expect(asked).to.have.length(2);
  });

  it('tells the status the server answered with', async () => {
    const url = exampleUrl('no-such-file');
    const { reason, message } = await failure(url);
    expect(reason).to.equal('status');
    expect(message).to.equal(`${url}: the server answered 404; expected a JSON data file here`);
  });

  it('knows a web page for what it is', async () => {
    const { reason, message } = await failure(exampleUrl('broken/html'));
    expect(reason).to.equal('not-json');
    expect(message).to.match(/: this is HTML; expected a JSON data file$/);
  });

  it('says that an empty file is empty', async () => {
    const { reason, message } = await failure(exampleUrl('broken/empty'));
    expect(reason).to.equal('not-json');
    expect(message).to.match(/: the file is empty; expected a JSON data file$/);
  });

  it('does not take half a file for a whole one', async () => {
    const { reason, message } = await failure(exampleUrl('broken/truncated'));
    expect(reason).to.equal('not-json');
    expect(message).to.match(/JSON.*; expected a JSON data file$/);
  });

  it('reads a file that begins with a byte order mark', async () => {
    const blob = new Blob([new Uint8Array([0xef, 0xbb, 0xbf]), JSON.stringify(rmi)]);
    const { data } = await load(URL.createObjectURL(blob));
    expect(data.organization.name).to.equal(rmi.organization.name);
  });

  it('says of a file without a contact what it lacks', async () => {
    const { reason, issues, message } = await failure(exampleUrl('broken/no-contacts'));
    expect(reason).to.equal('unusable');
    expect(issues.map(({ path }) => path)).to.deep.equal(['contacts']);
    expect(message).to.match(/contacts: nobody to turn to; expected at least one contact with a name/);
  });

  it('gives what is sound of a broken file, and what was wrong', async () => {
    const { data, issues } = await load(exampleUrl('broken/contact-without-name'));
    expect(data.contacts.map(({ name }) => name)).to.deep.equal(['Erika Mustermann']);
    expect(issues.map(({ path }) => path)).to.deep.equal(['contacts[1].name']);
  });

  it('says that there is no connection', async () => {
    // Browsers let no page talk to this port.
    expect((await failure('http://127.0.0.1:9/rmi.json')).reason).to.equal('network');
    expect((await failure('http://[esslingen')).reason).to.equal('network');
  });

  it('says that the connection was cut off', async () => {
    window.fetch = () =>
      Promise.resolve(new Response(new ReadableStream({ start: (body) => body.error(new TypeError('cut off')) })));
    expect((await failure(absolute('/cut-off.json'))).reason).to.equal('network');
  });

  it('does not wait for ever', async () => {
    let signal: AbortSignal | null | undefined;
    window.fetch = (_, init) => {
      signal = init?.signal;
      return Promise.reject(new DOMException('too late', 'TimeoutError'));
    };
    const { reason, message } = await failure(absolute('/slow.json'));
    expect(signal).to.be.instanceOf(AbortSignal);
    expect(reason).to.equal('timeout');
    expect(message).to.match(/no answer within 20 seconds$/);
  });

  it('forgets a request that failed and tries again, once for all who wait', async () => {
    const late = promised<number>();
    const answers: Record<string, object | Promise<number>> = { '/flaky.json': late.promise };
    const asked = serve(answers);
    const url = absolute('/flaky.json');
    const first = [load(url), load(url)].map((request) => request.catch((error: DataError) => error.reason));
    late.keep(503);
    expect(await Promise.all(first)).to.deep.equal(['status', 'status']);
    expect(asked).to.have.length(1);
    expect(arrived.get(url)).to.be.undefined;

    answers['/flaky.json'] = rmi;
    const [one, other] = await Promise.all([load(url), load(url)]);
    expect(one).to.equal(other);
    expect(one.data.contacts).to.have.length(rmi.contacts.length);
    expect(asked).to.have.length(2);
  });
});
