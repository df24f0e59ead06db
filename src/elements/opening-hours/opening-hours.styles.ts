import { css } from 'lit';

export const styles = css`
  .root > .heading:first-child {
    font-size: 1.125em;
  }
  .root > * + *,
  li + li {
    margin-block-start: var(--_space);
  }
  table {
    inline-size: 100%;
    max-inline-size: 26em;
    border-collapse: collapse;
    hyphens: manual;
  }
  /* For those who hear it: who sees has the heading. */
  caption {
    position: absolute;
    max-inline-size: 6em;
    clip-path: inset(50%);
  }
  tr {
    border-block: 0.0625em solid var(--_line);
  }
  th,
  td {
    padding-block: 0.375em;
    vertical-align: baseline;
    text-align: start;
    font-weight: inherit;
  }
  th {
    padding-inline: 0.75em 1em;
  }
  td {
    inline-size: 46%;
    padding-inline-end: 0.5em;
    overflow-wrap: anywhere;
  }
  td time {
    white-space: nowrap;
  }
  .today {
    font-weight: 700;
  }
  /* Half of a collapsed border is inside the cell. */
  .today th {
    border-inline-start: 0.1875em solid;
    border-color: var(--_accent);
    text-indent: -0.09375em;
  }
  .mark {
    margin-inline-start: 0.25em;
    font-size: 0.8125em;
    font-weight: 400;
    color: var(--_muted);
  }
  td .slot,
  td .reason {
    display: block;
  }
  .closed,
  .appointment,
  .reason {
    font-weight: 400;
    color: var(--_muted);
  }
  .exceptions {
    max-inline-size: 26em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.1875em solid;
    border-color: var(--_appointment);
    list-style: none;
  }
  .exceptions .date {
    display: block;
    font-weight: 600;
  }
  .exceptions .slot + .slot::before {
    content: ', ';
  }
  /* A time with its word has one line; weight and bar mark today, as there is no room for a word. */
  @container (max-width: 20em) {
    th {
      padding-inline: 0.5em 0.25em;
    }
    td {
      inline-size: 60%;
    }
    .mark {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  /* Letters twice as large on a phone. */
  @container (max-width: 14em) {
    th,
    td {
      display: block;
    }
    td {
      inline-size: auto;
      padding: 0 0.75em 0.375em;
    }
  }
`;
