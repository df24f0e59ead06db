import { css } from 'lit';

export const styles = css`
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(8 * var(--_space));
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    align-items: baseline;
    justify-content: space-between;
  }
  header > div {
    min-inline-size: 0;
  }
  header .heading {
    font-size: 1.75em;
    line-height: 1.2;
  }
  .locations,
  .texts {
    display: grid;
    gap: calc(6 * var(--_space)) calc(8 * var(--_space));
    align-items: start;
  }
  footer {
    padding-block-start: calc(2 * var(--_space));
    border-block-start: 0.0625em solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .address {
    display: none;
    overflow-wrap: anywhere;
  }
  @container (min-width: 48em) {
    .locations {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .texts {
      --_section-columns: minmax(0, 1fr) minmax(0, 2fr);
    }
  }
  /* In letters of 10 pt the contacts fit on one page. Firefox leaves pages empty where it breaks a grid. */
  @media print {
    :host {
      font-size: min(1em, 10pt);
    }
    .root {
      display: block;
      break-inside: auto;
      --rmi-space: 0.375em;
    }
    .root > * + * {
      margin-block-start: calc(4 * var(--_space));
    }
    .texts {
      --_section-columns: minmax(0, 1fr);
    }
    .address {
      display: block;
    }
  }
`;
