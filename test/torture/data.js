// Whatever a data file says: `parse` never throws, what is sound stays, no HTML, script or bad link comes of it.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, openPage, pause } from './browser.js';
import { commandLine } from './cli.js';
import { serve } from './server.js';

const RUNS = 10_000;
const COMMANDS = 100;
const MILLION = 1_000_000;
const naughty = JSON.parse(readFileSync(join(import.meta.dirname, 'naughty-strings.json'), 'utf8'));
/** What the list lacks: marks that turn the reading order, zero bytes, halves of characters, a million of one. */
const MORE = [
  '\u202Eevil\u202C',
  '\u2066\u2067\u2069',
  'a\0b',
  '\uD800',
  '\uDC00\uD800',
  '\u200B',
  '__proto__',
  'x'.repeat(MILLION),
];
const STRINGS = [...naughty, ...MORE].filter((text) => text.trim());
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'toJSON', 'length'];

/** Tries all of it, and returns what was tried, how often, and what broke. */
export async function data(dist) {
  const { parse } = await import(pathToFileURL(resolve(dist, 'node/index.js')).href);
  const rmi = JSON.parse(readFileSync(join(dist, 'data/rmi.json'), 'utf8'));
  delete rmi.checked;
  const sound = parse(rmi).data;
  const problems = [];
  const rows = [];
  const attempt = (what, tries, run) => {
    try {
      run();
    } catch (error) {
      problems.push(`${what}: ${error.message.slice(0, 400)}`);
    }
    rows.push({ what, tries });
  };
  const json = fc.jsonValue({ maxDepth: 5 });
  const wild = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  });
  attempt('any value at all', RUNS, () =>
    fc.assert(
      fc.property(fc.oneof(json, wild), (value) => isResult(parse(value))),
      { numRuns: RUNS },
    ),
  );
  const places = pathsIn(rmi);
  const mutation = fc.tuple(
    fc.constantFrom(...places),
    fc.oneof(json, wild, fc.constantFrom(undefined, ...STRINGS)),
    fc.option(fc.constantFrom(...KEYS), { nil: undefined }),
  );
  attempt('one to five mutations of the data file', RUNS / 2, () =>
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 5 }), (mutations) => {
        const mutant = structuredClone(rmi);
        for (const [path, value, key] of mutations) put(mutant, key ? [...path.slice(0, -1), key] : path, value);
        isResult(parse(mutant));
      }),
      { numRuns: RUNS / 2 },
    ),
  );
  attempt('one contact broken, the others as they were', RUNS / 5, () =>
    fc.assert(
      fc.property(fc.nat(rmi.contacts.length - 1), fc.oneof(json, wild), (i, value) => {
        const contacts = rmi.contacts.with(i, value);
        const kept = parse({ ...rmi, contacts }).data?.contacts ?? [];
        return sound.contacts.every(
          (contact, j) => j === i || kept.some((other) => JSON.stringify(other) === JSON.stringify(contact)),
        );
      }),
      { numRuns: RUNS / 5 },
    ),
  );
  attempt('keys of the prototype in every object', KEYS.length * places.length, () => {
    for (const key of KEYS)
      for (const path of places) {
        const mutant = structuredClone(rmi);
        put(mutant, [...path.slice(0, -1), key], { polluted: true });
        isResult(parse(mutant));
      }
    if ({}.polluted) throw new Error('the prototype of all objects was changed');
  });
  attempt('cycles of references', places.length, () => {
    for (const path of places) {
      const mutant = structuredClone(rmi);
      put(mutant, path, mutant);
      isResult(parse(mutant));
    }
  });
  attempt('an id twice', rmi.contacts.length, () => {
    for (const contact of rmi.contacts) {
      const { data, issues } = parse({ ...rmi, contacts: [...rmi.contacts, { ...contact, name: 'Zweite' }] });
      if (data.contacts.length !== rmi.contacts.length + 1) throw new Error(`${contact.id}: a contact is lost`);
      if (!issues.some(({ path }) => path.endsWith('.id'))) throw new Error(`${contact.id}: not reported`);
    }
  });
  const texts = places.filter((path) => typeof at(rmi, path) === 'string');
  attempt('every naughty string in every text', STRINGS.length * texts.length, () => {
    for (const text of STRINGS.filter(({ length }) => length < MILLION))
      for (const path of texts) {
        const mutant = { ...rmi, [path[0]]: structuredClone(rmi[path[0]]) };
        put(mutant, path, text);
        isResult(parse(mutant));
      }
  });
  const broken = fc.array(fc.tuple(fc.constantFrom(...places), json), { minLength: 1, maxLength: 3 }).map((changes) => {
    const mutant = structuredClone(rmi);
    for (const [path, value] of changes) put(mutant, path, value);
    return mutant;
  });
  problems.push(...commandLine(dist, parse, broken, COMMANDS));
  rows.push({ what: '`rmi validate` tells of every issue', tries: COMMANDS });
  const shown = await onPage(dist, rmi);
  rows.push({ what: 'naughty strings on a page, in every text of a contact', tries: shown.tries });
  rows.push({ what: 'a file with a right stamp and bad links', tries: 1 });
  return { rows, problems: [...problems, ...shown.problems, ...(await stamped(dist, rmi))] };
}

/** A stamp says that a file was looked at, not by whom: it must open no door. */
async function stamped(dist, rmi) {
  const [first, ...others] = rmi.contacts;
  const evil = 'javascript:document.title=1';
  const content = {
    ...rmi,
    contacts: [...others, { ...first, id: 'evil', url: evil, image: evil, email: evil, telephone: evil }],
  };
  delete content.checked;
  let sum = 1;
  for (const character of JSON.stringify(content).split('')) sum = Math.imul(sum ^ character.charCodeAt(0), 16_777_619);
  const pages = {};
  const server = await serve(dist, pages);
  server.put('/data/rmi.json', JSON.stringify({ checked: sum, ...content }));
  pages['/page'] =
    `<!doctype html><html lang="de"><title>P</title><script type="module" src="${server.origin}/rmi.js"></script>
    <rmi-contact-card contact="evil"></rmi-contact-card>`;
  const browser = await launch();
  const { page } = await openPage(browser);
  await page.goto(`${server.partner}/page`, { waitUntil: 'load' });
  await page.waitForSelector('rmi-contact-card[state=ready]');
  const links = await page.$eval('rmi-contact-card', ({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('[href], [src]')].map(
      (node) => node.getAttribute('href') ?? node.getAttribute('src'),
    ),
  );
  await browser.close();
  server.end();
  return links.filter((link) => /^javascript:/i.test(link)).map((link) => `a stamped file made the link ${link}`);
}

/** A page of one contact for each string: nothing runs, nothing is made of it, and it is shown as it is. */
async function onPage(dist, rmi) {
  const problems = [];
  const contacts = STRINGS.map((text, i) => ({
    id: `n${i}`,
    ...Object.fromEntries(
      ['name', 'jobTitle', 'description', 'room', 'email', 'url', 'image', 'telephone', 'honorificPrefix'].map(
        (key) => [key, text],
      ),
    ),
    tasks: [text],
    keywords: [text],
    hours: { regular: [{ dayOfWeek: 'Monday', opens: '08:00', closes: '09:00' }], note: text },
  }));
  const file = {
    ...rmi,
    contacts,
    organization: { ...rmi.organization, name: STRINGS.at(5), description: STRINGS.at(9), url: 'javascript:alert(1)' },
    sections: {
      overview: { heading: STRINGS.join(' ').slice(0, 5000), items: STRINGS.filter(({ length }) => length < MILLION) },
    },
  };
  const pages = {};
  const server = await serve(dist, pages);
  server.put('/data/rmi.json', JSON.stringify(file));
  pages['/page'] =
    `<!doctype html><html lang="de"><title>P</title><script type="module" src="${server.origin}/rmi.js"></script>
    <rmi-contact-list></rmi-contact-list><rmi-overview></rmi-overview>
    ${contacts.map(({ id }) => `<rmi-contact-card contact="${id}"></rmi-contact-card>`).join('')}`;
  const browser = await launch();
  const { page, errors } = await openPage(browser, {
    before: () => {
      window.ran = 0;
      for (const name of ['alert', 'prompt', 'confirm', 'eval']) window[name] = () => void window.ran++;
    },
  });
  await page.goto(`${server.partner}/page`, { waitUntil: 'load' });
  for (let i = 0; i < 300 && (await page.$$eval('rmi-contact-card:not([state=ready])', ({ length }) => length)); i++)
    await pause(200);
  const found = await page.evaluate(() => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((node) => [node, ...(node.shadowRoot ? all(node.shadowRoot) : [])]);
    const nodes = all(document.body);
    return {
      ran: window.ran,
      waiting: document.querySelectorAll('rmi-contact-card:not([state=ready])').length,
      foreign: [...new Set(nodes.map(({ localName }) => localName))].filter((name) =>
        /^(script|iframe|object|embed|style|link|meta|base|form|video|audio|x|marquee|math)$/.test(name),
      ),
      handlers: nodes.filter((node) => node.getAttributeNames().some((name) => name.startsWith('on'))).length,
      links: [
        ...new Set(
          nodes.flatMap((node) => ['href', 'src', 'action'].map((name) => node.getAttribute(name)).filter(Boolean)),
        ),
      ].filter((link) => !/^(https?:\/\/|tel:|mailto:|geo:)/i.test(link)),
      names: [...document.querySelectorAll('rmi-contact-card')].map(
        (card) => card.shadowRoot.querySelector('[part="heading"]')?.textContent ?? '',
      ),
    };
  });
  if (found.ran) problems.push(`${found.ran} scripts ran`);
  if (found.waiting) problems.push(`${found.waiting} cards did not come`);
  if (found.foreign.length) problems.push(`elements came of text: ${found.foreign}`);
  if (found.handlers) problems.push(`${found.handlers} handlers came of text`);
  if (found.links.length) problems.push(`links: ${found.links.slice(0, 3)}`);
  if (errors.length) problems.push(`uncaught: ${errors[0]}`);
  STRINGS.forEach((text, i) => {
    // A page knows no half characters: they become U+FFFD on the way.
    if (!found.names[i].includes(text.toWellFormed().trim()) && !found.names[i].includes(text.trim()))
      problems.push(
        `not shown as it is: ${JSON.stringify(text.slice(0, 40))}, but ${JSON.stringify(found.names[i].slice(0, 40))}`,
      );
  });
  await browser.close();
  server.end();
  return { problems, tries: STRINGS.length * 11 };
}

function isResult({ data, issues }) {
  if (data !== null && !(data.contacts.length && typeof data.organization.name === 'string'))
    throw new Error('data without a contact or a name');
  if (issues.some(({ message }) => typeof message !== 'string' || message.length > 2_000))
    throw new Error('an issue without words');
}

const pathsIn = (value) =>
  typeof value !== 'object' || !value ?
    []
  : Object.entries(value).flatMap(([key, part]) => [[key], ...pathsIn(part).map((path) => [key, ...path])]);

const at = (root, path) => path.reduce((part, key) => part?.[key], root);

function put(root, path, value) {
  const parent = at(root, path.slice(0, -1));
  // A list whose length is no number is no list of JavaScript's.
  if (typeof parent !== 'object' || !parent || (Array.isArray(parent) && path.at(-1) === 'length')) return;
  if (value === undefined) delete parent[path.at(-1)];
  else Object.defineProperty(parent, path.at(-1), { value, enumerable: true, configurable: true, writable: true });
}

if (process.argv[1] === import.meta.filename) console.log(await data(process.argv[2] ?? 'dist'));
