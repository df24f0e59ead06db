/** A data file as text: how it is read, broken or not, and how it is written. */
import { parseTree, getNodeValue, type ParseError } from 'jsonc-parser';
import { parse } from '../../model/parse.js';
import { stampOf } from '../../model/stamp.js';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.js';
import type { Stored } from './storage.js';

export interface ReadText {
  readonly value: JsonObject;
  /** Where it is no JSON, and all of it; `value` is then what could be read. */
  readonly broken?: NonNullable<Stored['broken']>;
}

/** Reads a JSON text; undefined where there is nothing in it like a data file: a page, a picture. */
export function readJson(text: string): ReadText | undefined {
  const content = text.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const root = parseTree(content, errors, { disallowComments: true, allowTrailingComma: false });
  const value = root && (getNodeValue(root) as unknown);
  if (isJsonObject(value) && !errors.length) return { value: JSON.parse(content) as JsonObject };
  if (!isJsonObject(value) && !isJsonList(value)) return undefined;
  const before = content.slice(0, errors[0]?.offset ?? 0).split('\n');
  const broken = { text: content, line: before.length, column: before.at(-1)!.length + 1 };
  return { value: isJsonObject(value) ? value : {}, broken };
}

/** How a file of ours looks: indented by two spaces, a newline at its end. */
export const jsonText = (value: JsonObject): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * A data file as it is saved. One without any issue gets the stamp, so that pages need not look at it; it is then in the
 * form pages want, in the order the file had. Any other is saved as it is, whatever it says.
 */
export function withStamp({ checked: _, ...content }: JsonObject): JsonObject {
  const { data, issues } = parse(content);
  if (!data || issues.length) return content;
  const { $schema, ...rest } = content;
  const sound = inOrderOf(rest, data) as JsonObject;
  const result = { ...($schema !== undefined && { $schema }), ...sound };
  const { $schema: schema, ...others } = result;
  return { ...(schema !== undefined && { $schema: schema }), checked: stampOf(result), ...others };
}

/** What the parser made of a value, with the properties where they were. */
function inOrderOf(given: Json | undefined, sound: Json | undefined): Json | undefined {
  if (isJsonList(sound)) {
    const items = isJsonList(given) ? given : [given];
    return sound.map((item, i) => inOrderOf(items[i], item) ?? null);
  }
  if (!isJsonObject(given) || !isJsonObject(sound)) return sound;
  return Object.fromEntries(Object.keys(given).map((key) => [key, inOrderOf(given[key], sound[key])]));
}
