import { css } from 'lit';

export const styles = css`
  .signpost {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
  }
  form {
    display: grid;
    gap: 0.25em;
    max-inline-size: 32em;
  }
  label,
  .suggestions {
    color: var(--_muted);
  }
  .topics {
    margin-block-start: calc(0.5 * var(--_space));
  }
  .topics button[aria-pressed='true'] {
    background: var(--_soft);
    font-weight: 600;
    border-width: 0.125em;
  }
  ul {
    padding: 0;
    /* Not "none", after which Safari's screen reader would not call it a list. */
    list-style-type: '';
  }
  .count:not(:empty) {
    color: var(--_muted);
  }
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space));
    padding-block: calc(2.5 * var(--_space));
    border-block-start: 0.0625em solid var(--_line);
  }
  .result:last-child {
    border-block-end: 0.0625em solid var(--_line);
  }
  .why {
    color: var(--_muted);
    border-inline-start: 0.1875em solid;
    border-color: var(--_accent);
    padding-inline-start: var(--_space);
  }
  rmi-opening-hours {
    margin-block: var(--_space);
  }
  .place,
  .number {
    hyphens: manual;
  }
  @container (min-width: 44em) {
    .result {
      grid-template-columns: minmax(0, 1fr) fit-content(50%);
      align-items: end;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
