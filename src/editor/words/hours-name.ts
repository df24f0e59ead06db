/** Which of the hours of an entry are meant. */
import { valueAt, type DataDocument, type Path } from '../document/document.js';
import { itemLabel, propertyLabel } from './properties.js';

/** "Telefonzeiten", "Rentenberatung"; empty for the visiting hours, which go without saying. */
export function hoursName(document: DataDocument, path: Path): string {
  const topic = path.slice(0, -1);
  const place = topic.at(-1);
  if (typeof place !== 'number' || topic.at(-2) !== 'moreHours')
    return path.at(-1) === 'hours' ? '' : propertyLabel(path);
  const label = valueAt(document, [...topic, 'label']);
  return typeof label === 'string' && label.trim() ? label.trim() : `${itemLabel(topic)} ${place + 1}`;
}
