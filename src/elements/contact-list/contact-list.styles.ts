import { css } from 'lit';

export const styles = css`
  .root > * + * {
    margin-block-start: calc(3 * var(--_space));
  }
  ul {
    padding: 0;
    /* Unlike none, an empty marker leaves it a list for VoiceOver. */
    list-style-type: '';
  }
  li {
    padding-block: calc(4 * var(--_space));
    border-block-start: 0.0625em solid var(--_line);
  }
  /* In a long list, cards nobody has scrolled to cost nothing. */
  .many > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 24em;
  }
  /* It would cut the ring around what has the focus. */
  .many > li:focus-within {
    content-visibility: visible;
  }
  li:first-child {
    border-block-start: none;
    padding-block-start: 0;
  }
  .filter {
    display: grid;
    gap: 0.25em;
    max-inline-size: 30em;
  }
  label {
    font-weight: 600;
  }
  input {
    inline-size: 100%;
    min-block-size: max(2.75em, 44px);
    padding: 0.375em 0.75em;
    border: 0.0625em solid var(--_control);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
  }
  .count {
    min-block-size: 1.5em;
    color: var(--_muted);
  }
  @media print {
    .filter {
      display: none;
    }
    .many > li {
      content-visibility: visible;
    }
  }
`;
