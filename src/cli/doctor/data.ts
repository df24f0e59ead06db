/** Whether the data files of a page arrive, and say what the widgets ask for. */
import { isLocale } from '../../i18n/codes.js';
import { match } from '../../i18n/locale.js';
import type { RmiData } from '../../model/schema.js';
import { checkText, findingText } from '../check.js';
import { suggestion } from '../similar.js';
import { error, warning, type Advice } from './advice.js';
import type { Found, Page } from './page.js';
import { forbids } from './policy.js';
import { mayRead, reach, textOf, typeOf, type Reached, urlFrom } from './reach.js';
import type { Host } from './script.js';

/** Looks at every data file of a page, each asked for once. */
export async function checkData(
  page: Page,
  host: Host,
  scripts: readonly URL[],
): Promise<{ readonly advice: readonly Advice[]; readonly urls: readonly URL[] }> {
  const files = new Map<string, Found[]>();
  const advice: Advice[] = [];
  for (const widget of page.widgets) {
    const { line, column } = widget;
    const address = addressOf(widget, page) ?? beside(scripts);
    if (!address) continue;
    const url = urlFrom(address, host.base);
    if (!url) advice.push(error(`no usable address of a data file: ${address}`, 'correct it', { line, column }));
    else files.set(url.href, [...(files.get(url.href) ?? []), widget]);
  }
  const results = await Promise.all([...files].map(([href, widgets]) => checkFile(new URL(href), widgets, host)));
  return { advice: [...advice, ...results.flat()], urls: [...files.keys()].map((href) => new URL(href)) };
}

/** The address a page gives a widget's data: its own, of the `<rmi-data>` around it, or of the whole page. */
const addressOf = ({ attributes, provided }: Found, { data }: Page): string | undefined =>
  attributes.get('src') || provided || data;

/** `data/rmi.json` beside the script. */
function beside([script]: readonly URL[]): string | undefined {
  return script && new URL('data/rmi.json', script.href.replace(/elements\/[^/]*$/, '')).href;
}

async function checkFile(url: URL, widgets: readonly Found[], host: Host): Promise<readonly Advice[]> {
  const advice: Advice[] = [];
  const directive = forbids(host.policies, ['connect-src', 'default-src'], url, host.url);
  if (directive)
    advice.push(error(`the policy of the page forbids the data: ${directive}`, `add ${url.origin} to connect-src`));
  if (host.url.protocol === 'https:' && url.protocol === 'http:')
    advice.push(error(`a page with https may not load data with http: ${url.href}`, 'write https://'));
  const answer = await reach(url, host.origin);
  if (typeof answer === 'string')
    return [...advice, error(`the data does not arrive: ${url.href}: ${answer}`, 'correct the address')];
  const { status = 200 } = answer;
  if (status >= 400)
    return [
      ...advice,
      error(`the data does not arrive: ${url.href}: the server answers ${status}`, 'correct the address'),
    ];
  if (!mayRead(host.origin, answer))
    advice.push(
      error(
        `the server of the data does not allow pages of ${host.origin}: ${url.href}`,
        'let it send Access-Control-Allow-Origin: *, as the file is public anyway',
      ),
    );
  if (answer.status !== undefined && !/^(application|text)\/(\w+\+)?json$/.test(typeOf(answer)))
    advice.push(
      warning(
        `the server sends the data as ${typeOf(answer) || 'nothing'}: ${url.href}`,
        'let it send .json as application/json',
      ),
    );
  const { data, findings } = checkText(url.href, textOf(answer));
  const tell = data ? warning : error;
  advice.push(...findings.map((finding) => tell(findingText(finding), 'correct the data file')));
  if (!data) return advice;
  return [
    ...advice,
    ...widgets.flatMap((widget) => checkIds(widget, data)),
    ...(await checkTranslations(answer, widgets, data, host)),
  ];
}

/** Attributes that name an entry of the file, and its list. */
const REFERENCES = { contact: 'contacts', location: 'locations' } as const;

function checkIds({ tag, attributes, line, column }: Found, data: RmiData): readonly Advice[] {
  return Object.entries(REFERENCES).flatMap(([name, list]) => {
    const id = attributes.get(name);
    const ids = (data[list] ?? []).flatMap((entry) => entry.id ?? []);
    if (!id || ids.includes(id)) return [];
    const fix = ids.length ? `this file has ${ids.map((one) => `"${one}"`).join(', ')}` : 'this file has no ids';
    return [error(`<${tag}>: the data has no ${name} "${id}"${suggestion(id, ids)}`, fix, { line, column })];
  });
}

/** Whether the texts are there in the languages the page speaks. */
async function checkTranslations(
  { url }: Reached,
  widgets: readonly Found[],
  { language = 'de' }: RmiData,
  host: Host,
): Promise<readonly Advice[]> {
  const spoken = new Set(widgets.flatMap(({ lang }) => match(lang)?.locale ?? []));
  const foreign = [...spoken].filter((locale) => isLocale(locale) && locale !== match(language)?.locale);
  const results = await Promise.all(
    foreign.map(async (locale) => {
      const overlay = new URL(`translations/${locale}.json`, url);
      const answer = await reach(overlay, host.origin);
      const problem =
        typeof answer === 'string' ? answer
        : (answer.status ?? 200) >= 400 ? `the server answers ${answer.status}`
        : mayRead(host.origin, answer) ? undefined
        : `it does not allow pages of ${host.origin}`;
      return (
        problem &&
        warning(
          `no texts in "${locale}": ${overlay.href}: ${problem}`,
          `until they are there, texts of the file show in "${language}"`,
        )
      );
    }),
  );
  return results.filter((advice) => advice !== undefined).filter((advice) => advice !== '');
}
