import { css } from 'lit';

export const styles = css`
  /* In a long list a card is laid out when it is near; without the margin the ring around the focus would be cut off. */
  @supports (overflow-clip-margin: 1em) {
    :host(:nth-child(n + 20)) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 32em;
      overflow-clip-margin: 1em;
    }
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space)) calc(6 * var(--_space));
    align-items: start;
  }
  .who {
    display: flex;
    gap: calc(2 * var(--_space));
    align-items: center;
  }
  .who .heading {
    font-size: 1.25em;
    line-height: 1.25;
  }
  .who > div {
    min-inline-size: 0;
  }
  .role {
    color: var(--_muted);
  }
  .image {
    flex: none;
    inline-size: 4.5em;
    block-size: 4.5em;
    border-radius: var(--_radius);
    object-fit: cover;
  }
  .reach {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  .who + .reach {
    margin-block-start: calc(-1 * var(--_space));
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .details {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
  }
  .details > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    column-gap: calc(3 * var(--_space));
    padding-block: 0.3125em;
    border-block-start: 0.0625em solid var(--_line);
  }
  .details > div:last-child {
    border-block-end: 0.0625em solid var(--_line);
  }
  dt {
    color: var(--_muted);
    hyphens: manual;
  }
  .line,
  .description {
    display: block;
  }
  .line {
    hyphens: manual;
  }
  .description {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .long {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .tasks > * + *,
  .offices > * + * {
    margin-block-start: var(--_space);
  }
  .offices li + li {
    margin-block-start: var(--_space);
  }
  @container (max-width: 15em) {
    .details,
    .details > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 44em) {
    .card {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .who {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
