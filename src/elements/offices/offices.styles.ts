import { css } from 'lit';

export const styles = css`
  .offices {
    display: grid;
    padding: 0;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: calc(4 * var(--_space)) calc(6 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
    /* Unlike "none" this stays a list to VoiceOver. */
    list-style-type: '';
  }
  .offices > li {
    padding-block-start: calc(1.5 * var(--_space));
    border-block-start: 0.0625em solid var(--_line);
  }
  .offices .heading {
    font-size: 1em;
  }
  .description,
  .label {
    color: var(--_muted);
  }
  .offices > li > :is(rmi-open-status, .facts, .who) {
    margin-block-start: var(--_space);
  }
  .offices > li > rmi-open-status + .facts {
    margin-block-start: 0;
  }
  .name {
    font-weight: 600;
  }
  .role {
    display: block;
  }
  .facts {
    padding: 0;
    list-style-type: '';
    hyphens: manual;
  }
`;
