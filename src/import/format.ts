/** Which format a text has. */
import type { ImportFormat } from './imported.js';
import { rulesIn } from './osm/text.js';
import { ruleFrom } from './osm/rule.js';

export const FORMATS = ['csv', 'vcard', 'osm', 'jsonld'] as const satisfies readonly ImportFormat[];

/** By what is in it, and where that tells nothing by the name of its file. */
export function formatOf(text: string, fileName = ''): ImportFormat {
  const content = text.replace(/^\uFEFF/, '').trimStart();
  if (/^BEGIN:VCARD/im.test(content)) return 'vcard';
  if (/^[<[{]/.test(content)) return 'jsonld';
  if (/\.(vcf|vcard)$/i.test(fileName)) return 'vcard';
  if (/\.(json|jsonld|html?)$/i.test(fileName)) return 'jsonld';
  if (/\.(csv|tsv)$/i.test(fileName)) return 'csv';
  return content.split(/\r?\n/).some((line) => isHours(line.split('\t').at(-1) ?? '')) ? 'osm' : 'csv';
}

const isHours = (text: string): boolean => {
  const rules = rulesIn(text);
  return rules.length > 0 && rules.every(({ text: rule }) => ruleFrom(rule, false));
};
