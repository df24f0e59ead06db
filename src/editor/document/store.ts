/** The one place that holds what is being edited. Every change goes through it, and so can be undone. */
import { apply, create, type Draft, type Patches } from 'mutative';
import { parse, type Parsed } from '../../model/parse.js';
import type { DataDocument, Path } from './document.js';
import { isEqual } from './equal.js';
import type { Json } from './json.js';

interface Step {
  /** What was done, in the clerk's words: "Zimmer von Bianka Gärtner". */
  readonly label: string;
  /** Steps of the same field one after the other are one step, as while typing. */
  readonly field: string | undefined;
  readonly forward: Patches;
  readonly back: Patches;
}

/** Something about the document changed; read it anew. */
export class DocumentChangeEvent extends Event {
  constructor() {
    super('document-change');
  }
}

export class DocumentStore extends EventTarget {
  #document: DataDocument;
  #saved: DataDocument;
  #done: Step[] = [];
  #undone: Step[] = [];
  #parsed: { readonly data: unknown; readonly result: Parsed } | undefined;

  /** @param saved what of it is saved; default: all */
  constructor(document: DataDocument, saved = document) {
    super();
    this.#document = document;
    this.#saved = saved;
  }

  get document(): DataDocument {
    return this.#document;
  }

  /** As it was opened or last saved: what changes are told against, and what a merge begins from. */
  get saved(): DataDocument {
    return this.#saved;
  }

  /** Not where all that was done was undone. */
  get hasChanges(): boolean {
    return !isEqual(this.#document as unknown as Json, this.#saved as unknown as Json);
  }

  /** What the page's own parser makes of the data as they are now. */
  get parsed(): Parsed {
    const { data } = this.#document;
    if (this.#parsed?.data !== data) this.#parsed = { data, result: parse(data) };
    return this.#parsed.result;
  }

  /** What `undo` would take back; undefined where there is nothing. */
  get undoLabel(): string | undefined {
    return this.#done.at(-1)?.label;
  }

  /** What `redo` would bring back; undefined where there is nothing. */
  get redoLabel(): string | undefined {
    return this.#undone.at(-1)?.label;
  }

  /**
   * Changes the document.
   *
   * @param label what is done, in the clerk's words
   * @param recipe changes the draft it is given
   * @param field names the field that is being typed in, so that a whole word is undone at once
   */
  change(label: string, recipe: (draft: Draft<DataDocument>) => void, field?: string): void {
    const [document, forward, back] = create(this.#document, recipe, { enablePatches: true });
    if (document === this.#document) return;
    const before = this.#done.at(-1);
    const isSameField = field !== undefined && before?.field === field && !this.#undone.length;
    this.#done = isSameField ? this.#done.slice(0, -1) : this.#done;
    this.#done.push({
      label,
      field,
      forward: isSameField ? [...before.forward, ...forward] : forward,
      back: isSameField ? [...back, ...before.back] : back,
    });
    this.#undone = [];
    this.#become(document);
  }

  /**
   * Sets one value; undefined removes it, and of an entry the part that becomes empty by it, as the position without its
   * last degree.
   *
   * @param field as for `change`; default: the path
   */
  set(path: Path, value: unknown, label: string, field = JSON.stringify(path)): void {
    this.change(label, (draft) => setIn(draft, path, value), field);
  }

  /** Takes the last step back. */
  undo(): void {
    const step = this.#done.pop();
    if (!step) return;
    this.#undone.push(step);
    this.#become(apply(this.#document, step.back));
  }

  redo(): void {
    const step = this.#undone.pop();
    if (!step) return;
    this.#done.push(step);
    this.#become(apply(this.#document, step.forward));
  }

  /** Says that the document was saved, or, after a merge, what it was saved upon. */
  markSaved(saved: DataDocument = this.#document): void {
    this.#saved = saved;
    this.dispatchEvent(new DocumentChangeEvent());
  }

  #become(document: DataDocument): void {
    this.#document = document;
    this.dispatchEvent(new DocumentChangeEvent());
  }
}

type Node = Record<string | number, unknown>;

function setIn(root: unknown, path: Path, value: unknown): void {
  const trail: Node[] = [root as Node];
  path.slice(0, -1).forEach((key, i) => {
    const node = trail.at(-1)!;
    if (typeof node[key] !== 'object' || node[key] === null) {
      if (value === undefined) return;
      node[key] = typeof path[i + 1] === 'number' ? [] : {};
    }
    trail.push(node[key] as Node);
  });
  if (trail.length < path.length) return;
  const last = path.at(-1)!;
  const part = path.at(-2);
  if (value !== undefined) trail.at(-1)![last] = value;
  else if (Array.isArray(trail.at(-1))) (trail.at(-1) as unknown as unknown[]).splice(Number(last), 1);
  else delete trail.at(-1)![last];
  // `contacts[1].geo` goes; an entry, and what the file itself is made of, stays.
  const isPart = path.length > 4 && typeof part === 'string';
  if (value === undefined && isPart && !Object.keys(trail.at(-1)!).length) delete trail.at(-2)![part];
}
