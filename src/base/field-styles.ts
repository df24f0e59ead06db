import { css } from 'lit';

/** The look of fields, for the few widgets that have one. */
export const fieldStyles = css`
  input {
    inline-size: 100%;
  }
  input,
  select {
    min-block-size: max(2.75em, 44px);
    padding: 0.375em 0.75em;
    border: 0.0625em solid;
    border-color: var(--_control);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
  }
`;
