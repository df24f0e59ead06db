import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { EditorElement } from '../base/editor-element.js';
import { pathProperty } from '../base/path-property.js';
import { dataPath, valueAt, type Path } from '../document/document.js';
import type { Json } from '../document/json.js';
import { newStep } from './typing.js';
import { ProblemsController } from '../problems/problems-controller.js';
import '../translations/stale-note.js';
import { entryLabel } from '../words/entries.js';
import { propertyHint, propertyLabel } from '../words/properties.js';

/** What every field is: one property of the data file with its label, its hint and what is wrong with it. */
export abstract class EditorField extends EditorElement {
  static override get properties(): PropertyDeclarations {
    return { path: pathProperty, label: {} };
  }

  /** The property. */
  declare path: Path;
  /** What it is called. Default: the words for this property. */
  declare label: string | undefined;

  protected readonly problems = new ProblemsController(this);

  /** What the file says; undefined where it says nothing. */
  protected get value(): Json | undefined {
    return valueAt(this.store.document, this.path);
  }

  protected override get watched(): readonly unknown[] {
    return [this.value];
  }

  /** Name of the field in links, and of its control. */
  protected get field(): string {
    return dataPath(this.path);
  }

  protected get labelText(): string {
    return this.label ?? propertyLabel(this.path);
  }

  protected get hint(): string | undefined {
    return propertyHint(this.path);
  }

  protected get problem(): string | undefined {
    return this.problems.of(this.field)?.message;
  }

  /** What a group is called where its legend does not tell it from another one on the page. */
  protected get groupName(): string | typeof nothing {
    return nothing;
  }

  /** Ids of what describes the control. */
  protected get describedBy(): string | typeof nothing {
    const parts = [this.hint && 'hint', this.problem && 'problem'].filter(Boolean);
    return parts.map((part) => `${this.field}-${part}`).join(' ') || nothing;
  }

  /** What is undone later, in the clerk's words: "Raum: Bianka Gärtner". */
  protected get changeLabel(): string {
    return `${this.labelText}: ${entryLabel(this.store.document, this.path)}`;
  }

  /** @param step changes of the same step are undone together; default: each by itself */
  protected change(value: Json | undefined, step = newStep()): void {
    this.store.set(this.path, value, this.changeLabel, step);
  }

  protected renderHint(): TemplateResult | typeof nothing {
    return this.hint ? html`<p class="hint" id="${this.field}-hint">${this.hint}</p>` : nothing;
  }

  protected renderProblem(): TemplateResult | typeof nothing {
    return this.problem ? html`<p class="problem" id="${this.field}-problem">${this.problem}</p>` : nothing;
  }

  /** What a change does to the translations of a text. */
  protected renderStaleNote(): TemplateResult | typeof nothing {
    return html`<editor-stale-note .path=${this.path}></editor-stale-note>`;
  }

  /** Label, hint and problem above a control that has the field's name as its id. */
  protected renderAround(control: unknown): TemplateResult {
    return html`<label for=${this.field}>${this.labelText}</label> ${this.renderHint()} ${this.renderProblem()}
      ${control}`;
  }

  /** The same for several controls that belong together. */
  protected renderGroup(controls: unknown): TemplateResult {
    return html`<fieldset aria-label=${this.groupName} aria-describedby=${this.describedBy}>
      <legend>${this.labelText}</legend>
      ${this.renderHint()} ${this.renderProblem()} ${controls}
    </fieldset>`;
  }
}
