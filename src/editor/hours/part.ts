import type { Place } from '../../hours/status.js';
import { EditorElement } from '../base/editor-element.js';
import { pathProperty } from '../base/path-property.js';
import { now } from '../base/now.js';
import { dataPath, valueAt, type DataDocument, type Path } from '../document/document.js';
import { isJsonObject, type JsonObject } from '../document/json.js';
import { todayAt } from '../../hours/week.js';
import { hoursName } from '../words/hours-name.js';
import { isSame } from './json/raw.js';
import { problemText } from './problems.js';
import { placeOf, soundHours, type SoundHours } from './sound.js';

/** Properties of slots and exceptions that have fields of their own. */
const FIELDS = /\.(opens|closes|validFrom|validThrough|reason)$/;

/** What the parts of the hours form share: the hours at a path, a way to change them, what is wrong with them. */
export abstract class HoursPart extends EditorElement {
  static override get properties() {
    return { path: pathProperty, at: { attribute: false } };
  }

  /** Where the hours stand: `['data', 'contacts', 1, 'hours']`. */
  path: Path = [];
  /** The moment it is. Default: now. */
  at?: Date | undefined;

  /** The hours as they stand; none where there are none, or something else. */
  protected get hours(): JsonObject {
    const value = valueAt(this.store.document, this.path);
    return isJsonObject(value) ? value : {};
  }

  protected override get watched(): readonly unknown[] {
    const { document } = this.store;
    return [valueAt(document, this.path), document.data['organization'], hoursName(document, this.path)];
  }

  protected get sound(): SoundHours {
    return soundHours(valueAt(this.store.document, this.path));
  }

  protected get place(): Place & { readonly timeZone: string } {
    return placeOf(this.store.document.data['organization']);
  }

  protected get today(): number {
    return todayAt(this.at ?? now(), this.place);
  }

  /** Changes the hours as one step to undo; hours without anything in them go. */
  protected change(label: string, recipe: (hours: JsonObject) => JsonObject): void {
    const before = this.hours;
    const after = recipe(before);
    if (isSame(before, after)) return;
    const key = this.path.at(-1)!;
    this.store.change(label, (draft: unknown) => {
      const parent = valueAt(draft as DataDocument, this.path.slice(0, -1)) as Record<string | number, unknown>;
      if (Object.keys(after).length) parent[key] = after;
      else delete parent[key];
    });
  }

  /** What a part is called: several forms may be on one page. */
  protected nameOf(part: string): string {
    return [hoursName(this.store.document, this.path), part].filter(Boolean).join(': ');
  }

  /** Id of the list of usual times that helps while typing; two forms may be on one page. */
  protected get timesList(): string {
    return `${dataPath(this.path)}-times`;
  }

  /** The parser's name for a property of the hours: `contacts[1].hours.regular[0].opens`. */
  protected fieldOf(name: string): string {
    return `${dataPath(this.path)}.${name}`;
  }

  /** What is wrong with a property of the hours, `regular[0].opens`; undefined where nothing is. */
  protected problemAt(name: string): string | undefined {
    const fault = this.sound.faults.find(({ path }) => path === name);
    return fault && problemText(fault);
  }

  /** The same for a property of a slot or an exception; without a property, for whatever has no field of its own. */
  protected entryProblem(entry: string, property: string): string | undefined {
    if (property) return this.problemAt(`${entry}.${property}`);
    const fault = this.sound.faults.find(
      ({ path }) => path === entry || (path.startsWith(`${entry}.`) && !FIELDS.test(path)),
    );
    return fault && problemText(fault);
  }

  /** Focuses something once it is there. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }
}
