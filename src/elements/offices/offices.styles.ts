import { css } from 'lit';

export const styles = css`
  ul {
    padding: 0;
    /* Unlike "none" this stays a list to VoiceOver. */
    list-style-type: '';
  }
  .groups {
    margin-block-start: calc(2 * var(--_space));
  }
  .groups > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(2 * var(--_space)) calc(6 * var(--_space));
    padding-block: calc(2 * var(--_space));
    border-block-start: 0.0625em solid var(--_line);
    align-items: baseline;
  }
  .groups > li:last-child {
    border-block-end: 0.0625em solid var(--_line);
  }
  [part] + [part] {
    margin-block-start: calc(1.5 * var(--_space));
  }
  .groups .heading {
    font-size: 1em;
  }
  .description,
  .label {
    color: var(--_muted);
  }
  .name {
    font-weight: 600;
  }
  .role {
    display: block;
  }
  .facts {
    hyphens: manual;
  }
  @container (min-width: 36em) {
    .groups > li {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
