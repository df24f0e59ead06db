import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { foldText } from '../base/fold-text.js';
import type { Option } from './options.js';

/** Something was picked. */
export class PickEvent extends Event {
  constructor(readonly value: string) {
    super('editor-pick');
  }
}

/** More than these nobody reads; a few letters find the others. */
const MOST = 50;

/**
 * Finds one of many by a few letters: the combobox of the ARIA Authoring Practices, with a list and without completing what
 * is typed.
 */
export class EditorPicker extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return {
      name: {},
      label: {},
      field: {},
      options: { attribute: false },
      typed: { state: true },
      isOpen: { state: true },
      active: { state: true },
    };
  }

  /** Makes its ids its own on the page. */
  declare name: string;
  declare label: string;
  /** The field it is the control of, for links to it. */
  declare field: string | undefined;
  /** Called when the list opens. */
  declare options: () => readonly Option[];
  declare typed: string;
  declare isOpen: boolean;
  declare active: number;

  constructor() {
    super();
    this.typed = '';
    this.isOpen = false;
    this.active = -1;
    this.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
      if (option) this.#pick(option.dataset['value']!);
    });
  }

  /** Nothing of the document: what can be picked is asked for while the list is open. */
  protected override get watched(): readonly unknown[] {
    return [];
  }

  protected override render(): TemplateResult {
    const found = this.isOpen ? this.#found() : [];
    const shown = found.slice(0, MOST);
    const isOpen = this.isOpen && found.length > 0;
    return html`<label id="${this.name}-label" for="${this.name}-picker">${this.label}</label>
      <div class="picker">
        <input
          id="${this.name}-picker"
          type="text"
          role="combobox"
          autocomplete="off"
          data-own-undo
          data-path=${this.field ?? nothing}
          aria-labelledby="${this.name}-label"
          aria-autocomplete="list"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls="${this.name}-list"
          aria-activedescendant=${isOpen && this.active >= 0 ? `${this.name}-${this.active}` : nothing}
          .value=${this.typed}
          @input=${this.#onInput}
          @click=${() => this.#open()}
          @keydown=${this.#onKey}
          @blur=${() => this.#close()}
        />
        <ul
          id="${this.name}-list"
          role="listbox"
          aria-label=${this.label}
          ?hidden=${!isOpen}
          @pointerdown=${(event: Event) => event.preventDefault()}
        >
          ${shown.map(
            ({ value, label }, i) =>
              html`<li
                id="${this.name}-${i}"
                role="option"
                aria-selected=${i === this.active ? 'true' : 'false'}
                data-value=${value}
              >
                ${label}
              </li>`,
          )}
        </ul>
        <p class="hint" role="status">${this.#status(found.length)}</p>
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('active')) this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  #status(count: number): string | typeof nothing {
    if (!this.isOpen) return nothing;
    if (!count) return msg('Nichts gefunden.', { id: 'picker-none' });
    return count > MOST ?
        msg(str`${MOST} von ${count} gezeigt. Tippen Sie mehr vom Namen.`, { id: 'picker-more' })
      : nothing;
  }

  #found(): readonly Option[] {
    const words = foldText(this.typed).split(' ').filter(Boolean);
    return this.options().filter(({ label }) => {
      const text = foldText(label);
      return words.every((word) => text.includes(word));
    });
  }

  #onInput({ target }: Event & { target: HTMLInputElement }): void {
    this.typed = target.value;
    this.#open();
    this.active = this.typed.trim() ? 0 : -1;
  }

  #onKey(event: KeyboardEvent): void {
    const { key, isComposing } = event;
    if (isComposing) return;
    const found = this.isOpen ? this.#found().slice(0, MOST) : [];
    const way = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (way) {
      if (!this.isOpen) this.#open();
      else this.active = (this.active + way + found.length) % found.length || 0;
    } else if (key === 'Enter' && found[this.active]) this.#pick(found[this.active]!.value);
    else if (key === 'Escape' && this.isOpen) this.#close();
    else return;
    event.preventDefault();
  }

  #open(): void {
    if (!this.isOpen) this.active = -1;
    this.isOpen = true;
  }

  #close(): void {
    this.isOpen = false;
    this.typed = '';
    this.active = -1;
  }

  #pick(value: string): void {
    this.#close();
    this.dispatchEvent(new PickEvent(value));
    this.querySelector('input')!.focus();
  }
}

define('editor-picker', EditorPicker);
