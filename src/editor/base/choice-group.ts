import { html, type TemplateResult } from 'lit';

interface ChoiceGroup<Key extends string> {
  readonly legend: string;
  /** Name of the group on the page. */
  readonly name: string;
  readonly labels: Readonly<Record<Key, string>>;
  readonly chosen: Key;
  readonly choose: (key: Key) => void;
}

/** A few things of which one holds, all to be seen. */
export const choiceGroup = <Key extends string>({
  legend,
  name,
  labels,
  chosen,
  choose,
}: ChoiceGroup<Key>): TemplateResult =>
  html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${(Object.entries(labels) as [Key, string][]).map(
      ([key, label]) =>
        html`<label>
          <input type="radio" name=${name} .checked=${key === chosen} @change=${() => choose(key)} />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
