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
  .count {
    min-block-size: 1.5em;
    color: var(--_muted);
  }
  @media print {
    .filter {
      display: none;
    }
    .root {
      break-inside: auto;
    }
    .heading {
      break-after: avoid;
    }
    /* As in a telephone directory. */
    ul {
      columns: 20em;
    }
  }
`;
