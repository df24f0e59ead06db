/** Hours of contacts, one a line: their id or name, a tab, and the hours as OpenStreetMap has them; or the hours alone. */
import { issueList, known, type Imported } from '../imported.js';
import { hoursFromOsm, OSM_EXAMPLE } from './hours.js';

export function contactsFromOsm(text: string): Imported {
  const { issues, reportAt } = issueList();
  const entries = text.split(/\r\n|\r|\n/).flatMap((content, i) => {
    if (!content.trim()) return [];
    const line = i + 1;
    const [hoursText = '', name = ''] = content.split('\t').reverse();
    const hours = hoursFromOsm(hoursText, reportAt(line));
    if (!hours && !issues.some((issue) => issue.line === line)) reportAt(line)('nothing', OSM_EXAMPLE, content);
    return hours ? [{ line, contact: known({ name: name.trim(), hours }) }] : [];
  });
  return { format: 'osm', entries, issues };
}
