import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { CITY, scenes } from './scenes.js';
import * as situations from './situations.js';
import { contactWidget, inScene, type ContactArgs, type Story } from './story.js';

const notice = ({ contact, src, data, lang, fallback }: ContactArgs): TemplateResult =>
  html`<rmi-notice contact=${ifDefined(contact)} src=${src} lang=${ifDefined(lang)} .data=${data}
    >${fallback}</rmi-notice
  >`;

export default {
  title: 'Widgets/Notice',
  ...contactWidget('rmi-notice'),
  render: notice,
} satisfies Meta<ContactArgs>;

export { Notices, Away, AwayAlone } from './moments.js';

/** No contact is named: only what everybody should know. */
export const ForEverybody: Story<ContactArgs> = inScene(scenes.open, { args: { src: CITY, contact: undefined } });

/** A contact who is away, in a building with a notice of its own. */
export const ForContact: Story<ContactArgs> = inScene(scenes.open, { args: { src: CITY, contact: 'max-mustermann' } });

/** The notice ended this minute: nothing is shown, and takes no room. */
export const Ended: Story<ContactArgs> = inScene(scenes.noticeEnded);

/** Nothing holds: nothing is shown. */
export const NoneHolds: Story<ContactArgs> = inScene(scenes.open);

export const LongText: Story<ContactArgs> = inScene(scenes.longNotice, situations.Sidebar240);

export { FileMissing, FileMissingWithoutFallback, Waiting } from './situations.js';
export { UnknownContact, SmallestFile } from './moments.js';

export const RightToLeft: Story<ContactArgs> = { ...ForContact, ...situations.RightToLeft };
export const Dark: Story<ContactArgs> = inScene(scenes.notices, situations.Dark);
export const Sidebar240: Story<ContactArgs> = inScene(scenes.away, situations.Sidebar240);
export const Themed: Story<ContactArgs> = inScene(scenes.notices, situations.Themed);
