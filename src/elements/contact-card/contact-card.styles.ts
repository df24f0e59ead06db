import { css } from 'lit';

export const styles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space)) calc(6 * var(--_space));
    align-items: start;
  }
  /*
   * Of one of many, all but the name is laid out when the reader is near; a screen reader has the names of all as headings.
   * Only where the browser then keeps in place what the reader looks at.
   */
  @supports (overflow-anchor: auto) {
    @media screen {
      .many > :not(.who, :focus-within) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 14em;
      }
    }
  }
  .who {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: center;
  }
  .who > * {
    grid-column: 2;
  }
  .who .heading {
    font-size: 1.25em;
  }
  .image {
    grid-area: 1 / 1 / span 9;
    inline-size: 4.5em;
    block-size: 4.5em;
    margin-inline-end: calc(2 * var(--_space));
    border-radius: var(--_radius);
    object-fit: cover;
  }
  .reach {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  .more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_space));
  }
  .more:empty {
    display: none;
  }
  .details {
    display: grid;
    grid-template-columns: fit-content(50%) minmax(0, 1fr);
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
  .description {
    display: block;
    color: var(--_muted);
  }
  .list > * + *,
  li + li {
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
`;
