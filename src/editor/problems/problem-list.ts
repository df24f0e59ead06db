/** What is wrong with the open document, as far as it is time to say so. */
import { createContext } from '@lit/context';
import { debounced, type Debounced } from '../base/debounce.js';
import type { DocumentStore } from '../document/store.js';
import { problemsOf, type Problem } from '../words/problems.js';

/** Problems came or went; read them anew. */
export class ProblemsChangeEvent extends Event {
  constructor() {
    super('problems-change');
  }
}

/** A rest long enough that nobody is in the middle of a word. Reading a file of thousands of entries takes its time. */
const REST = 400;

export class ProblemList extends EventTarget {
  #found: readonly Problem[] = [];
  #shown: readonly Problem[] = [];
  #byField: ReadonlyMap<string, Problem> = new Map();
  /** The field that is being filled in; what is wrong with it is said once it was left. */
  #held: string | undefined;
  readonly #look: Debounced;

  constructor(readonly store: DocumentStore) {
    super();
    this.#look = debounced(REST, () => this.refresh());
    store.addEventListener('document-change', this.#look);
    this.refresh();
  }

  /** In the order of the file. */
  get all(): readonly Problem[] {
    return this.#shown;
  }

  /** The first problem of a field, by its `data-path`. */
  of(field: string): Problem | undefined {
    return this.#byField.get(field);
  }

  /** Says that a field is being filled in. What is known to be wrong with it stays until it is mended. */
  hold(field: string): void {
    this.#held = this.of(field) ? undefined : field;
  }

  /** Says that the field was left. */
  release(): void {
    if (this.#held === undefined) return;
    this.#held = undefined;
    this.#look.now();
  }

  /** Looks at once, as before saving. */
  refresh(): void {
    this.#found = problemsOf(this.store);
    const shown = this.#found.filter(({ field }) => !this.#isHeld(field));
    this.#shown = shown;
    this.#byField = new Map([...shown].reverse().map((problem) => [problem.field, problem]));
    this.dispatchEvent(new ProblemsChangeEvent());
  }

  /** Ends following the document. */
  dispose(): void {
    this.store.removeEventListener('document-change', this.#look);
    this.#look.cancel();
  }

  #isHeld(field: string): boolean {
    const held = this.#held;
    return held !== undefined && (field === held || (field.startsWith(held) && /[.[]/.test(field[held.length]!)));
  }
}

export const problemsContext = createContext<ProblemList | undefined>(Symbol('problems'));
