/** Situations of many widgets: stories that name none. A stories file exports those its widget has. */
import { html } from 'lit';
import { arabic, dark, fallback, hang, inState, NEVER, NOWHERE, sidebar, situation, themed } from './story.js';

export const FileMissing = situation('There is no such file: what the author wrote between the tags stays.', {
  ...inState('failed'),
  args: { src: NOWHERE, fallback },
});

/** The same, where the department's name stands between the tags. */
export const FileMissingBelowName = {
  ...FileMissing,
  args: { ...FileMissing.args, fallback: html`Referat für Migration & Integration` },
};

export const FileMissingWithoutFallback = situation('There is no such file, and nothing between the tags.', {
  ...inState('failed'),
  args: { src: NOWHERE },
});

export const Waiting = situation('The file is on its way, and takes its time.', {
  ...inState('waiting'),
  args: { src: NEVER },
  decorators: [hang],
});

export const RightToLeft = situation('An Arabic block of the page, right to left.', { decorators: [arabic] });

export const Dark = situation('A dark block: every colour follows the text colour.', { decorators: [dark] });

export const Sidebar240 = situation('A sidebar of 240 px.', { decorators: [sidebar] });

export const Themed = situation("The page's designer set the `--rmi-*` properties.", { decorators: [themed] });
