/** What is wrong with the data, at its field, in words that say what to do. The page's own parser finds it. */
import { zoneOf } from '../../hours/zone.js';
import type { Fault } from '../../model/shape.js';
import { sanitize } from '../../model/sanitize.js';
import { dataPath, valueAt, type DataDocument, type Path } from '../document/document.js';
import type { JsonObject } from '../document/json.js';
import { entryLabel } from './entries.js';
import { faultMessage } from './fault-messages.js';
import { propertyLabel } from './properties.js';

export interface Problem {
  readonly path: Path;
  /** `data-path` of the control to focus; where there is none, that of the nearest around it. */
  readonly field: string;
  /** The entry it is in: "Bianka Gärtner". */
  readonly entry: string;
  /** The property: "Telefon". */
  readonly label: string;
  /** One sentence or two. */
  readonly message: string;
  readonly kind: Fault['kind'];
}

/** Every problem of the open data file, in the order of the file. */
export function problemsOf({ document }: { readonly document: DataDocument }): readonly Problem[] {
  return faultsOf(document.data).map((fault) => {
    const path = pathOf(fault.path, document);
    return {
      path,
      field: dataPath(path),
      entry: entryLabel(document, path),
      label: propertyLabel(path),
      message: faultMessage(fault),
      kind: fault.kind,
    };
  });
}

const found = new WeakMap<JsonObject, readonly Fault[]>();

/** Found once for each state of the file, however many fields ask. */
function faultsOf(data: JsonObject): readonly Fault[] {
  let faults = found.get(data);
  if (!faults) {
    const sanitized = sanitize(data);
    faults = [...sanitized.faults, ...zoneFault(sanitized.data?.organization.timeZone)];
    found.set(data, faults);
  }
  return faults;
}

/** Only a program that has the zones can tell whether there is such a one. */
function zoneFault(timeZone: string | undefined): readonly Fault[] {
  try {
    if (timeZone) zoneOf(timeZone);
    return [];
  } catch {
    return [
      { path: 'organization.timeZone', kind: 'value', value: timeZone, right: { kind: 'text', format: 'timeZone' } },
    ];
  }
}

/** The path of what the parser calls `contacts[1].telephone`. */
export function pathOf(name: string, document?: DataDocument): Path {
  // The name of an unknown property may itself look like a way to somewhere.
  const whole = ['data', name];
  if (document && valueAt(document, whole) !== undefined) return whole;
  const keys = [...name.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, place]) => (place ? Number(place) : key));
  return ['data', ...keys];
}
