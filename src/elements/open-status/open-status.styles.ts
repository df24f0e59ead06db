import { css } from 'lit';

export const styles = css`
  .status {
    display: flex;
    align-items: baseline;
    gap: var(--_space);
    min-block-size: 1.5em;
    hyphens: manual;
    overflow-wrap: anywhere;
  }
  .shape {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .state,
  .shape {
    font-weight: 600;
    color: var(--_state, var(--_muted));
  }
  .open {
    --_state: var(--_open);
  }
  .open .shape {
    fill: currentColor;
  }
  .closed {
    --_state: var(--_closed);
  }
  .by-appointment {
    --_state: var(--_appointment);
  }
  /* Paper does not know the time. */
  @media print {
    :host {
      display: none;
    }
  }
`;
