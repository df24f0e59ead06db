import { expect } from '@open-wc/testing';
import { pause, until } from '../helpers/show.js';
import { words } from '../helpers/words.js';

const EMBED = '/dist/embed/';
const frames: Element[] = [];
const heard: MessageEvent<{ type?: string; height?: number; title?: string }>[] = [];
const hear = (event: MessageEvent<{ type?: string }>): void => void heard.push(event);

beforeEach(() => addEventListener('message', hear));
afterEach(() => {
  removeEventListener('message', hear);
  heard.length = 0;
  frames.splice(0).forEach((frame) => frame.remove());
});

/** A frame as a host pastes it. */
function frame(address: string, attributes: Readonly<Record<string, string>> = {}): HTMLIFrameElement {
  const element = document.createElement('iframe');
  for (const [name, value] of Object.entries({ width: '600', height: '100', title: 'Kontakt', ...attributes }))
    element.setAttribute(name, value);
  element.src = EMBED + address;
  document.body.append(element);
  frames.push(element);
  return element;
}

/** The widget in a frame of our own origin, once it shows its data. */
async function ready(element: HTMLIFrameElement): Promise<Element> {
  const widget = (): Element | null | undefined => element.contentDocument?.querySelector('main > [state="ready"]');
  await until(widget, `${element.src} to be ready`);
  return widget()!;
}

/** The last height a frame told us. */
const told = (element: HTMLIFrameElement): number | undefined =>
  heard.filter(({ source, data }) => source === element.contentWindow && data.type === 'rmi-height').at(-1)?.data
    .height;

/** Loads the script for hosts anew, as on a page of its own. */
async function loadHost(): Promise<void> {
  const script = document.createElement('script');
  script.src = `${EMBED}host.js?${Math.random()}`;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  document.head.append(script);
  frames.push(script);
  await loaded;
}

describe('a frame', () => {
  it('shows the contact and the language its address asks for, and says so', async () => {
    const element = frame('contact-card.html?contact=bianka-gaertner&lang=ar&heading-level=1');
    const widget = await ready(element);
    expect(words(widget)).to.contain('Bianka Gärtner').and.to.contain('الأربعاء');
    const { documentElement, title } = element.contentDocument!;
    expect([documentElement.lang, documentElement.dir]).to.deep.equal(['ar', 'rtl']);
    await until(() => element.contentDocument!.title.startsWith('Bianka Gärtner – '), 'the title');
    expect(title).to.contain('Referat für Migration & Integration');
    expect(widget.shadowRoot!.querySelector('h1')?.textContent).to.contain('Bianka Gärtner');
  });

  it('of one contact needs no question to be right', async () => {
    const element = frame('opening-hours/bianka-gaertner.html');
    expect(words(await ready(element))).to.contain('08:30–12:30 Uhr');
    expect(element.contentDocument!.title).to.equal(
      'Öffnungszeiten – Bianka Gärtner – Referat für Migration & Integration',
    );
  });

  it('shows one contact at a time, before the script as after it', async () => {
    const element = frame('open-status.html?contact=stephan-stoetzler-nottrodt');
    const widget = await ready(element);
    expect(widget.textContent).to.contain('Termine nach Vereinbarung.').and.not.to.contain('Bianka');
  });

  it('takes a look', async () => {
    const element = frame('aims.html?theme=card,dark');
    const widget = await ready(element);
    await until(() => element.contentWindow!.getComputedStyle(widget).paddingTop !== '0px', 'the look');
    expect(element.contentWindow!.getComputedStyle(element.contentDocument!.documentElement).colorScheme).to.equal(
      'dark',
    );
  });

  it('takes data of its own server, and of no other', async () => {
    const own = frame(`contact-list.html?src=${encodeURIComponent('../../data/examples/smallest.json')}`);
    // JSON is served as a module outside of dist, so this file cannot be had: the address is what counts.
    await until(() => own.contentDocument?.querySelector('main > [state]'), 'the widget');
    expect(own.contentDocument!.querySelector('rmi-contact-list')!.getAttribute('src')).to.equal(
      new URL('/data/examples/smallest.json', location.href).href,
    );
    const foreign = frame('contact-list.html?src=https://elsewhere.example/rmi.json');
    expect(words(await ready(foreign))).to.contain('Bianka Gärtner');
    expect(foreign.contentDocument!.querySelector('rmi-contact-list')!.hasAttribute('src')).to.equal(false);
  });

  it('takes no other attribute from its address', async () => {
    const widget = await ready(frame('aims.html?onclick=alert(1)&state=failed&id=x&style=color:red'));
    expect(widget.getAttributeNames()).to.have.members(['state']);
  });

  it('keeps its text for an id that the file does not have', async () => {
    const element = frame('contact-card.html?contact=meier');
    await until(() => element.contentDocument?.querySelector('main > [state="missing"]'), 'missing');
    expect(words(element.contentDocument!.querySelector('main')!)).to.contain('Bianka Gärtner');
  });

  it('tells its height whenever that changes, and the host gives it', async () => {
    await loadHost();
    const element = frame('contact-card.html?contact=bianka-gaertner');
    const widget = await ready(element);
    const bottom = (): number => widget.getBoundingClientRect().bottom;
    await until(() => Math.abs((told(element) ?? 0) - bottom()) < 8, 'the height to be told');
    await until(() => Math.abs(element.clientHeight - bottom()) < 8, 'the height to be given');
    const before = element.clientHeight;
    element.width = '260';
    await until(() => element.clientHeight > before && Math.abs(element.clientHeight - bottom()) < 8, 'a higher frame');
    expect(element.contentDocument!.documentElement.scrollHeight).to.be.at.most(element.clientHeight);
  });

  it('tells its height again to a host that came late, and gives a frame without a name its title', async () => {
    const element = frame('aims.html');
    element.removeAttribute('title');
    await ready(element);
    await until(() => told(element), 'the height');
    await loadHost();
    await until(() => element.style.height, 'the height to be given');
    expect(element.title).to.equal('Zentrale Inhalte – Referat für Migration & Integration');
  });

  it('works sandboxed without an origin of its own, where its server allows it', async () => {
    await loadHost();
    const element = frame('contact-card.html?contact=bianka-gaertner', { sandbox: 'allow-scripts' });
    expect(element.contentDocument, 'nobody looks in').to.equal(null);
    await until(() => (told(element) ?? 0) > 400, 'the widget to tell its height');
    expect(heard.find(({ source }) => source === element.contentWindow)!.origin).to.equal('null');
    await until(() => element.clientHeight === told(element), 'the height to be given');
  });
});

describe('host.js', () => {
  it('listens to the frame itself only', async () => {
    await loadHost();
    const element = frame('aims.html');
    const widget = await ready(element);
    await until(() => Math.abs(element.clientHeight - widget.getBoundingClientRect().bottom) < 8, 'the height');
    const { height } = element.style;
    const [source, origin] = [element.contentWindow, location.origin];
    const send = (init: MessageEventInit): boolean => dispatchEvent(new MessageEvent('message', init));
    const data = { type: 'rmi-height', height: 7 };
    send({ data, source: window, origin });
    send({ data, source, origin: 'https://elsewhere.example' });
    send({ data, source, origin: 'null' });
    for (const wrong of [-1, 0, NaN, '7px; color: red', {}, undefined])
      send({ data: { type: 'rmi-height', height: wrong }, source, origin });
    for (const wrong of [null, 'rmi-height', { type: 'other', height: 7 }]) send({ data: wrong, source, origin });
    await pause();
    expect(element.style.height).to.equal(height);
    send({ data, source, origin });
    expect(element.style.height, 'the frame itself').to.equal('7px');
  });

  /** A page that asks for more height than it has. */
  const FORGED = "<script>parent.postMessage({ type: 'rmi-height', height: 9999 }, '*')</script>";
  const hasAsked = (element: HTMLIFrameElement): unknown =>
    until(
      () => heard.some(({ source, data }) => source === element.contentWindow && data.height === 9999),
      'the forgery to be heard',
    );
  const FORGERS: Readonly<Record<string, (element: HTMLIFrameElement) => void>> = {
    'a page of another origin': (element) => (element.src = `data:text/html,${FORGED}`),
    'a page of the same server in another folder': (element) =>
      (element.src = `/hosts/page?${String(new URLSearchParams({ id: 'forger', markup: FORGED }))}`),
    'a page written into the frame': (element) => (element.srcdoc = FORGED),
    'a page that is sandboxed': (element) => {
      element.setAttribute('sandbox', 'allow-scripts');
      element.src = `data:text/html,${FORGED}`;
    },
  };
  for (const [who, forge] of Object.entries(FORGERS))
    it(`gives no height to ${who}, next to a frame of ours`, async () => {
      await loadHost();
      const ours = frame('aims.html');
      const neighbour = document.createElement('iframe');
      neighbour.height = '100';
      forge(neighbour);
      document.body.append(neighbour);
      frames.push(neighbour);
      await hasAsked(neighbour);
      await until(() => ours.style.height, 'ours to get its height');
      expect(neighbour.style.height).to.equal('');
      expect(neighbour.clientHeight).to.equal(100);
    });

  it('gives no height to another page that a frame of ours has gone on to', async () => {
    await loadHost();
    const element = frame('aims.html');
    await until(() => element.style.height, 'its height');
    element.contentWindow!.location.replace(`data:text/html,${FORGED}`);
    await hasAsked(element);
    await pause();
    expect(element.style.height).not.to.equal('9999px');
  });
});
