// The embed builder: reads the manifest and the address, and keeps form, preview, snippets and address in step.
import { channelsOf } from './contrast.js';
import { figure } from './figure.js';
import { attributesIn, fieldsFor, make } from './form.js';
import { integrityOf, json } from './load.js';
import { widgetsOf } from './manifest.js';
import { tagOf } from './markup.js';
import { preview } from './preview.js';
import { rowsFor } from './readable.js';
import { snippetsFor } from './snippets.js';
import { COLOURS, isAtHome, read, WIDTH, write } from './state.js';
import { tabs } from './tabs.js';
import { speak, text } from './texts.js';
import { translatePage } from './translate.js';

const $ = (id) => document.getElementById(id);
/** The folder with rmi.js. An apostrophe would end a string in PHP. */
const base = new URL('../', import.meta.url).href.replaceAll("'", '%27');

/** What is wrong, by what it is about: a sentence, or what makes one in the language of the day. */
const notices = new Map();
/** What each place shows, as text. */
const shown = new Map();
let widgets, choice, site, stage, hash;
let languages = [];

start().catch((error) => notice('no-manifest', text('no-manifest')(error.message)));

async function start() {
  const query = new URLSearchParams(location.search);
  sayPage(query.get('ui') === 'en' ? 'en' : 'de');
  const files = [`${base}custom-elements.json`, `${base}web-types.json`];
  const [manifest, { version }] = await Promise.all(files.map(json));
  widgets = widgetsOf(manifest);
  site = {
    base,
    version,
    attributes: [...new Set(widgets.flatMap(({ attributes }) => attributes.map(({ name }) => name)))],
  };
  // A link must not show data of strangers under our address.
  const src = query.get('src') ?? '';
  await loadData(isAtHome(src, base) ? src : '');

  const { choice: chosen, unknown } = read(location.search, widgets, { data: site.data, base });
  choice = chosen;
  makeAbsolute(choice.attributes);
  if (!location.search) choice.attributes = firstImpression();
  if (unknown.length) notice('unknown', () => text('unknown')(unknown.join(', ')));

  $('builder').hidden = false;
  stage = preview(await framed(), say, makeRoom);
  listen();
  renderAll();
  languages = await stage.languages();
  renderForm();
}

/** What the widget in the preview has to say to its author. */
function say(message) {
  $('message').hidden = message === null;
  $('message').textContent = message === null ? '' : text('widget-says')(message);
  measure();
}

/** The height of the widget goes into a snippet. */
function makeRoom(height) {
  site.height = height;
  void renderSnippets();
}

/** Someone to look at, where the link names nobody: the first contact with hours. */
function firstImpression() {
  const contact = site.data?.contacts?.find(({ hours }) => hours);
  return contact ? { contact: contact.id } : {};
}

/** What is relative here would be something else on the page it is pasted into. */
function makeAbsolute(attributes) {
  if (attributes.src && URL.canParse(attributes.src, base)) attributes.src = new URL(attributes.src, base).href;
}

/** The frame once its page is there. */
async function framed() {
  const frame = $('preview');
  if (frame.contentDocument?.readyState !== 'complete' || frame.contentDocument.URL === 'about:blank')
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame;
}

/** Reads the data file that is chosen, for ids and names. */
async function loadData(src) {
  try {
    site.data = await json(new URL(src || 'data/rmi.json', base).href);
    notice('no-data', null);
  } catch (error) {
    site.data = undefined;
    notice('no-data', () => text('no-data')(error.message));
  }
}

const showTab = tabs($('hosts'), $('panel'), (host) => {
  choice.host = host;
  update();
});

function listen() {
  $('widget').addEventListener('change', ({ target }) => {
    const { attributes } = widgetNamed(target.value);
    // What both widgets know is kept.
    const kept = Object.entries(choice.attributes).filter(([key]) => attributes.some(({ name }) => name === key));
    Object.assign(choice, { widget: target.value, attributes: Object.fromEntries(kept) });
    renderForm();
    update();
  });
  $('choices').addEventListener('submit', (event) => event.preventDefault());
  $('choices').addEventListener('input', async ({ target }) => {
    if (target.id === 'widget') return;
    const { src } = choice.attributes;
    choice.attributes = attributesIn($('choices'), widgetNamed(choice.widget).attributes);
    choice.theme = $('choices').elements.theme.value;
    for (const name of Object.keys(COLOURS)) choice.colours[name] = $('choices').elements[name].value;
    if (target.name === 'src' && choice.attributes.src !== src) return;
    update();
  });
  $('choices').addEventListener('change', async ({ target }) => {
    // An address is worth asking for once it is complete.
    if (target.name !== 'src') return;
    const { src } = choice.attributes;
    makeAbsolute(choice.attributes);
    await loadData(src);
    renderForm();
    update();
  });
  $('width').addEventListener('input', ({ target }) => set({ width: Number(target.value) }));
  $('dark').addEventListener('change', ({ target }) => set({ scheme: target.checked ? 'dark' : 'light' }));
  $('rtl').addEventListener('change', ({ target }) => set({ direction: target.checked ? 'rtl' : 'ltr' }));
  $('fixed').addEventListener('change', ({ target }) => set({ fixed: target.checked }));
  for (const button of document.querySelectorAll('.ui button'))
    button.addEventListener('click', () => {
      choice.ui = button.value;
      renderAll();
    });
}

function set(part) {
  Object.assign(choice, part);
  update();
}

const widgetNamed = (wanted) => widgets.find(({ name }) => name === wanted);

function sayPage(language) {
  speak(language);
  document.documentElement.lang = language;
  translatePage();
}

/** Everything, in the language chosen. */
function renderAll() {
  sayPage(choice.ui);
  for (const button of document.querySelectorAll('.ui button'))
    button.setAttribute('aria-pressed', String(button.value === choice.ui));
  renderNotices();
  renderForm();
  update();
}

function renderForm() {
  const { name: chosen, attributes } = widgetNamed(choice.widget);
  const named = widgets.map(({ name, tag }) => ({ name, label: text(`widget.${name}`, tag) }));
  $('widget').replaceChildren(
    ...named
      .sort((a, b) => a.label.localeCompare(b.label, choice.ui))
      .map(({ name, label }) => make('option', { value: name, textContent: label, selected: name === chosen })),
  );
  $('attributes').replaceChildren(...fieldsFor(attributes, choice.attributes, { data: site.data, languages }));
  const { elements } = $('choices');
  elements.theme.value = choice.theme;
  for (const [name, colour] of Object.entries(choice.colours)) elements[name].value = colour;
  Object.assign($('width'), { min: WIDTH.least, max: WIDTH.most, value: choice.width });
  $('dark').checked = choice.scheme === 'dark';
  $('rtl').checked = choice.direction === 'rtl';
  $('fixed').checked = choice.fixed;
}

/** What follows from the choice. */
function update() {
  const { name, summary } = widgetNamed(choice.widget);
  $('summary').textContent = text(`summary.${name}`, summary);
  $('colours').hidden = choice.theme !== 'own';
  const all = choice.width === WIDTH.most;
  $('pixels').value = all ? text('width.all') : text('width')(choice.width);
  $('preview').style.inlineSize = all ? '' : `${choice.width}px`;
  stage.show(choice, tagOf(choice, site, { lines: true }));
  measure();
  showTab(choice.host);
  history.replaceState(null, '', `?${write(choice)}`);
  void renderSnippets();
}

async function renderSnippets() {
  const { host, fixed } = choice;
  $('pin').hidden = host === 'frame';
  notice('no-hash', null);
  if (fixed)
    try {
      hash ??= await integrityOf(`${base}rmi.js`);
    } catch (error) {
      notice('no-hash', () => (error.message === 'https' ? text('no-hash') : text('no-hash.why')(error.message)));
    }
  // Meanwhile something else may have been chosen.
  if (host !== choice.host || fixed !== choice.fixed) return;
  const { once, paste } = snippetsFor(host, choice, fixed ? { ...site, integrity: hash } : site);
  const noFrame = host === 'frame' && !paste.length;
  $('note').textContent = text(noFrame ? 'note.no-frame' : `note.${host}`);
  const guide = `../guide/${choice.ui === 'en' ? 'en.html' : ''}`;
  $('guide-start').href = guide;
  Object.assign($('guide'), { href: `${guide}#${host}`, textContent: text('guide') });
  showSnippets('paste', paste);
  showSnippets('once', once);
  showSnippets('share', [{ what: 'link', code: location.href }]);
}

/** Leaves alone what is the same as before: someone may be copying it. */
function showSnippets(place, snippets) {
  const content = JSON.stringify([choice.ui, snippets]);
  if (shown.get(place) === content) return;
  shown.set(place, content);
  $(place).replaceChildren(...snippets.map((snippet) => figure(snippet, $('said'))));
}

/** Whether the chosen colours, and those that widgets mix from them, can be read. */
function measure() {
  if (choice.theme !== 'own') return;
  const { surface, text: words, accent } = choice.colours;
  const ground = channelsOf(surface);
  const colours = { text: channelsOf(words), accent: channelsOf(accent), ...stage.mixed(surface) };
  $('contrast').replaceChildren(...rowsFor(colours, ground));
}

/** Says something above the form, or takes it back. `say` is asked again when the language changes. */
function notice(key, say) {
  if (say === null ? !notices.delete(key) : !notices.set(key, say)) return;
  renderNotices();
}

function renderNotices() {
  $('notices').replaceChildren(
    ...[...notices.values()].map((say) =>
      make('p', { className: 'notice', textContent: typeof say === 'string' ? say : say() }),
    ),
  );
}
