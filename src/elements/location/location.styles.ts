import { css } from 'lit';

export const styles = css`
  .where > * + * {
    margin-block-start: calc(2 * var(--_space));
  }
  .where > .heading + * {
    margin-block-start: var(--_space);
  }
  .label {
    font-weight: 600;
  }
  dl,
  .stops {
    margin-block-start: var(--_space);
    max-inline-size: 26em;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(2 * var(--_space));
    padding-block: 0.3125em;
    border-block-start: 0.0625em solid var(--_line);
  }
  dl > div:last-child {
    border-block-end: 0.0625em solid var(--_line);
  }
  dt {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  .actions {
    align-items: center;
  }
  /* Few computers have an app for these links; phones do. */
  .app {
    display: none;
  }
  @media (pointer: coarse) {
    .app {
      display: inline-flex;
    }
  }
  .notice {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .map {
    display: block;
    inline-size: 100%;
    block-size: 22em;
    border: 0.0625em solid var(--_line);
    border-radius: var(--_radius);
  }
  @media print {
    .notice,
    .map {
      display: none;
    }
  }
`;
