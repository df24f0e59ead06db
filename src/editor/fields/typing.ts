/** When what is done becomes a step of its own to undo: while typing a sentence at a time, else each act. */

let count = 0;
/** A name that no step has had. */
export const newStep = (): string => String(++count);

export class Typing {
  #step = newStep();
  #wasDeleting = false;

  /** Begins anew, as when a field is entered. */
  begin(): void {
    this.#step = newStep();
    this.#wasDeleting = false;
  }

  /** Name of the step that is open. */
  get step(): string {
    return this.#step;
  }

  /** Name of the step an input belongs to. A paste, a new line, a sentence's end and the turn to deleting begin another. */
  stepOf({ inputType, data }: InputEvent): string {
    const isDeleting = inputType.startsWith('delete');
    const isWhole = /^(insertFrom|insertReplacement|insertLineBreak|insertParagraph)/.test(inputType);
    if (isWhole || isDeleting !== this.#wasDeleting) this.#step = newStep();
    const step = this.#step;
    if (isWhole || (data && /[.!?]$/.test(data))) this.#step = newStep();
    this.#wasDeleting = isDeleting;
    return step;
  }
}
