/** `rmi doctor`: why a widget does not show, and what to change. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EXIT, Misuse, print, printJson, type Command } from '../command.js';
import { error, type Advice } from '../doctor/advice.js';
import { checkData } from '../doctor/data.js';
import { checkFrames } from '../doctor/frame.js';
import { knownWidgets } from '../doctor/known.js';
import { checkMarkup } from '../doctor/markup.js';
import { readPage, type Page } from '../doctor/page.js';
import { policiesFrom } from '../doctor/policy.js';
import { reach, textOf, type Reached, urlFrom } from '../doctor/reach.js';
import { checkScripts, type Host } from '../doctor/script.js';

export const command: Command = {
  summary: 'Looks at a page: which widgets it has, what keeps them from working, what to change.',
  usage: '<url or file>',
  examples: [
    ['rmi doctor https://your-city.example/contact', 'what the server sends, as a browser would judge it'],
    ['rmi doctor page.html', 'a saved page; addresses without a host are files beside it'],
    ['rmi doctor https://your-city.example/contact --json', 'prints {page, ok, widgets, advice …}'],
  ],
  async run({ positionals: [given], options }) {
    if (!given) throw new Misuse('which page? For example: rmi doctor https://your-city.example/contact');
    const url = /^https?:/i.test(given) ? urlFrom(given) : pathToFileURL(resolve(given));
    if (!url) throw new Misuse(`"${given}" is no address; expected one like https://your-city.example/contact`);
    const answer = await reach(url);
    if (typeof answer === 'string' && url.protocol === 'file:') throw new Misuse(`${given}: ${answer}`);
    const report = await examine(given, answer);
    if (options['json']) printJson(report);
    else print(textOfReport(report));
    return report.ok ? EXIT.ok : EXIT.notFine;
  },
};

interface Report {
  readonly page: string;
  readonly ok: boolean;
  readonly widgets: readonly {
    readonly tag: string;
    readonly line: number;
    readonly form: string;
    readonly attributes: object;
  }[];
  readonly scripts: readonly string[];
  readonly data: readonly string[];
  readonly advice: readonly Advice[];
}

async function examine(page: string, answer: Reached | string): Promise<Report> {
  const failed = (problem: string): Report => ({
    page,
    ok: false,
    widgets: [],
    scripts: [],
    data: [],
    advice: [error(problem, 'correct the address, or save the page and give the file')],
  });
  if (typeof answer === 'string') return failed(`the page does not arrive: ${answer}`);
  if ((answer.status ?? 200) >= 400) return failed(`the page does not arrive: the server answers ${answer.status}`);
  const facts = readPage(textOf(answer));
  const host = hostOf(answer, facts);
  const scripts = await checkScripts(facts, host);
  const data = await checkData(facts, host, scripts.urls);
  const advice = [
    ...checkMarkup(facts, await knownWidgets()),
    ...scripts.advice,
    ...data.advice,
    ...(await checkFrames(facts, host)),
  ].sort((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
  return {
    page,
    ok: advice.every(({ level }) => level !== 'error'),
    widgets: facts.widgets.map(({ tag, line, form, attributes }) => ({
      tag,
      line,
      form,
      attributes: Object.fromEntries(attributes),
    })),
    scripts: scripts.urls.map(({ href }) => href),
    data: data.urls.map(({ href }) => href),
    advice,
  };
}

function hostOf({ url, headers }: Reached, { base, policies }: Page): Host {
  const header = headers.get('content-security-policy');
  return {
    url,
    base: (base !== undefined && urlFrom(base, url)) || url,
    origin: url.protocol === 'file:' ? undefined : url.origin,
    policies: policiesFrom([...(header ? [header] : []), ...policies]),
  };
}

function textOfReport({ page, ok, widgets, scripts, data, advice }: Report): string {
  const lines = widgets.map(
    ({ tag, line, form, attributes }) =>
      `  line ${line}: ${form === 'div' ? `div, becomes ${tag}` : tag}${Object.entries(
        attributes as Record<string, string>,
      )
        .map(([name, value]) => ` ${name}="${value}"`)
        .join('')}`,
  );
  return [
    `${page}: ${widgets.length === 1 ? '1 widget' : `${widgets.length} widgets`}`,
    ...lines,
    ...scripts.map((href) => `  script: ${href}`),
    ...data.map((href) => `  data: ${href}`),
    ...advice.flatMap(({ level, at, problem, fix }) => [
      '',
      `${level === 'error' ? '✖' : '!'} ${at ? `line ${at.line}: ` : ''}${problem}`,
      `  → ${fix}`,
    ]),
    '',
    ok ?
      advice.length ?
        'It works; the warnings are worth a look.'
      : 'All is well.'
    : 'Something keeps it from working.',
    'What scripts of the page add later is not seen here.',
  ].join('\n');
}
