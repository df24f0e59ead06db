import { css } from 'lit';

export const styles = css`
  /* Each notice has a frame of its own; one around all of them would stay when they are over. */
  :host {
    padding: 0;
    border: none;
    background: none;
  }
  .empty ~ * {
    display: none;
  }
  ul {
    display: grid;
    gap: var(--_space);
    padding: 0;
    list-style: none;
  }
  .part > ul {
    margin-block: var(--_space);
  }
  li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space);
    padding: var(--_space) calc(1.5 * var(--_space));
    border-inline-start: 0.25em solid;
    border-color: var(--_color);
    background: var(--_soft);
  }
  .info {
    --_color: var(--_accent);
  }
  .warning {
    --_color: var(--_appointment);
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.125em;
    fill: none;
    color: var(--_color);
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  strong {
    font-weight: 700;
  }
  p {
    max-inline-size: 65ch;
  }
  /* A finger finds it: WCAG 2.2, 2.5.8. */
  a {
    display: inline-block;
    min-block-size: 24px;
  }
`;
