import { css } from 'lit';

export const styles = css`
  /* As wide as its names, so that it can stand beside a heading. */
  .root {
    container-type: normal;
  }
  .languages {
    gap: 0.25em;
  }
  button {
    padding-inline: 0.625em;
    border-color: transparent;
    hyphens: manual;
  }
  .current {
    border-color: currentColor;
    font-weight: 700;
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
