/** Files from a person's computer: read, looked at, and only then saved. */
import { __, sprintf } from '@wordpress/i18n';
import { strFromU8, unzipSync } from 'fflate';
import { isJsonObject, type Json, type JsonObject } from '../../editor/document/json.js';
import type { Stored } from '../../editor/storage/storage.js';
import type { WordPressStorage } from '../../editor/storage/wordpress.js';
import { isLocale } from '../../i18n/codes.js';
import { parse } from '../../model/parse.js';
import { Refused, withFault } from './notice.js';

/** More than this no list in a notice is read. */
const MOST_ISSUES = 10;
const MOST_BYTES = 5 * 1024 * 1024;

export async function upload(
  form: HTMLFormElement,
  storage: WordPressStorage,
  seen: Pick<Stored, 'revisions'>,
): Promise<string> {
  const { files } = form.querySelector<HTMLInputElement>('input[type=file]')!;
  const texts = Object.assign({}, ...(await Promise.all([...files!].map(textsOf)))) as Record<string, string>;
  const translations: Record<string, JsonObject> = {};
  let data: JsonObject | undefined;
  for (const [name, text] of Object.entries(texts)) {
    const json = read(name, text);
    const language = name.replace(/\.json$/, '');
    if (isLocale(language)) translations[language] = json;
    else if (data) throw new Refused(__('There are two data files among them; choose one.', 'rmi-widgets'));
    else data = json;
  }
  if (!data) throw new Refused(__('There is no data file among them.', 'rmi-widgets'));
  const issues = issuesOf(data);
  const document = { data, translations: Object.keys(translations).length ? translations : await kept(storage) };
  const { fallbackFault } = await storage.save(
    document,
    seen,
    sprintf(__('%s uploaded', 'rmi-widgets'), [...files!].map(({ name }) => name).join(', ')),
  );
  const saved = withFault(__('The file is saved, and every page shows it.', 'rmi-widgets'), fallbackFault);
  if (!issues.length) return saved;
  return `${saved} ${sprintf(__('What is broken in it is left out: %s', 'rmi-widgets'), issues.slice(0, MOST_ISSUES).join(' '))}`;
}

/** Who uploads the data file alone means to keep the translations. */
const kept = async (storage: WordPressStorage): Promise<Readonly<Record<string, JsonObject>>> =>
  (await storage.open()).document.translations;

/** The JSON texts of a file by their names, without folders; those of a zip file are what is in it. */
async function textsOf(file: File): Promise<Record<string, string>> {
  if (file.size > MOST_BYTES) throw new Refused(sprintf(__('%s is larger than 5 MB.', 'rmi-widgets'), file.name));
  if (!file.name.endsWith('.zip')) return { [file.name]: await file.text() };
  try {
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter: ({ name, originalSize }) => name.endsWith('.json') && originalSize <= MOST_BYTES,
    });
    return Object.fromEntries(
      Object.entries(entries).map(([name, content]) => [name.replace(/.*\//, ''), strFromU8(content)]),
    );
  } catch (error) {
    throw new Refused(sprintf(__('%s is no zip file that can be read.', 'rmi-widgets'), file.name), [
      (error as Error).message,
    ]);
  }
}

function read(name: string, text: string): JsonObject {
  let json: Json | undefined;
  try {
    json = JSON.parse(text) as Json;
  } catch (error) {
    throw new Refused(sprintf(__('%s is no JSON. Nothing was changed.', 'rmi-widgets'), name), [
      (error as Error).message,
    ]);
  }
  if (isJsonObject(json)) return json;
  throw new Refused(sprintf(__('%s is no data file. Nothing was changed.', 'rmi-widgets'), name));
}

/** What the widgets would leave out; refused where nothing would be left. */
function issuesOf(json: JsonObject): readonly string[] {
  const { data, issues } = parse(json);
  const messages = issues.map(({ message }) => message);
  if (data) return messages;
  throw new Refused(
    __('The file has nothing that can be shown. Nothing was changed.', 'rmi-widgets'),
    messages.slice(0, MOST_ISSUES),
  );
}
