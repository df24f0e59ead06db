import { css } from 'lit';

/**
 * The look all widgets share. Font and text colour are the host page's; every other colour is mixed from the text colour,
 * or a grey that is seen on light and dark, so it follows the page into the dark even where the page does not say so. Sizes
 * are in `em`: a root of 62.5 % does not shrink us.
 *
 * Chromium before 111, Firefox before 113 and Safari before 16.2 mix no colours, and drop a declaration that uses one. A text
 * then has the colour around it, and so has a line whose colour stands alone: `border-color`, not `border`.
 */
export const styles = css`
  :host {
    --_space: var(--rmi-space, 0.5em);
    --_accent: var(--rmi-accent, color-mix(in oklab, currentColor 48%, #0a63b8));
    --_muted: var(--rmi-muted, color-mix(in oklab, currentColor 82%, transparent));
    --_line: var(--rmi-line, #8886);
    --_control: var(--rmi-control, color-mix(in oklab, currentColor 60%, transparent));
    --_soft: var(--rmi-soft, #8882);
    --_open: var(--rmi-open, color-mix(in oklab, currentColor 35%, #178a44));
    --_closed: var(--rmi-closed, color-mix(in oklab, currentColor 35%, #d0342c));
    --_appointment: var(--rmi-appointment, color-mix(in oklab, currentColor 35%, #b26a00));
    --_radius: var(--rmi-radius, 0.25em);

    display: block;
    box-sizing: border-box;
    padding: var(--rmi-padding, 0);
    border: var(--rmi-border, none);
    border-radius: var(--rmi-radius, 0);
    background: var(--rmi-surface, none);
    font: inherit;
    font-size: var(--rmi-font-size, inherit);
    color: var(--rmi-text, inherit);
  }
  :host([hidden]) {
    display: none;
  }
  /* Not on the host, where a page's reset would reach it. A widget inside a widget stands on the ground of the outer one. */
  .root {
    container-type: inline-size;
    line-height: 1.5;
    text-align: start;
    hyphens: auto;
    overflow-wrap: break-word;
    --rmi-padding: initial;
    --rmi-border: initial;
    --rmi-surface: initial;
    --rmi-font-size: initial;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font: inherit;
  }
  .heading {
    font-family: var(--rmi-heading-font, inherit);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  /* What the widget is called. */
  :where(.root, .root > :first-child) > :where(.heading):first-child {
    font-size: 1.375em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
  }
  :focus-visible {
    outline: 0.1875em solid;
    outline-color: var(--_accent);
    outline-offset: 0.125em;
    border-radius: var(--_radius);
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.25em;
    padding: 0.25em 0.875em;
    border: 0.0625em solid;
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    line-height: 1.25;
    text-align: start;
    text-decoration: none;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  button:hover,
  .button:hover,
  .primary {
    background: var(--_soft);
  }
  .primary {
    font-weight: 600;
    border-width: 0.125em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  time,
  bdi {
    font-variant-numeric: tabular-nums;
  }
  .line {
    display: block;
    hyphens: manual;
  }
  .role {
    color: var(--_muted);
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li::marker {
    color: var(--_accent);
  }
  .prose {
    max-inline-size: 65ch;
  }
  .note,
  .waiting,
  .failed {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .note {
    margin-block-start: calc(2 * var(--_space));
  }
  .failed button {
    display: flex;
    margin-block-start: var(--_space);
  }
  /* A wait too short to notice shows nothing. */
  .waiting {
    animation: appear 0s 0.5s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  @media (pointer: coarse) {
    button,
    .button {
      min-block-size: max(2.75em, 44px);
    }
  }
  /* Black on white, from a dark page too; no widget is torn and there is nothing to press. Firefox measures words a hair too narrow. */
  @media print {
    :host {
      background: #fff;
      color: #000;
    }
    .root,
    li,
    tr {
      break-inside: avoid;
    }
    dt {
      overflow-wrap: normal;
    }
    button,
    .actions {
      display: none;
    }
  }
`;
