import { css } from 'lit';

export const styles = css`
  /* As wide as its words, so that it can stand beside a heading. */
  .root {
    container-type: normal;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
  }
  svg {
    inline-size: 1.25em;
    margin-inline-end: 0.25em;
    vertical-align: middle;
    fill: none;
    stroke: currentColor;
  }
  select {
    inline-size: min(100%, 11em);
  }
  .announcement {
    position: absolute;
    clip-path: inset(50%);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
