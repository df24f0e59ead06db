import { css } from 'lit';

export const styles = css`
  /* As wide as its words, so that it can stand beside a heading. */
  .root {
    container-type: normal;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.625em;
    align-items: center;
  }
  svg {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin-inline-end: 0.375em;
    vertical-align: -0.1875em;
    fill: none;
    stroke: currentColor;
  }
  select {
    max-inline-size: 100%;
    cursor: pointer;
  }
  .announcement {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
