import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { CITY, scenes } from './scenes.js';
import {
  arabic,
  args,
  argTypes,
  dark,
  fallback,
  inScene,
  inState,
  NOWHERE,
  sidebar,
  themed,
  type Story,
  type WidgetArgs,
} from './story.js';

interface SignpostArgs extends WidgetArgs {
  /** What the reader types. */
  query?: string;
}

/** Types into the field of a signpost, as its reader does. */
function type(element: HTMLElement, query: string): void {
  const field = element.shadowRoot!.querySelector('input')!;
  field.value = query;
  field.dispatchEvent(new InputEvent('input'));
}

const signpost = ({ src, data, lang, 'heading-level': level, fallback, query = '' }: SignpostArgs): TemplateResult =>
  html`<rmi-signpost
    src=${src}
    lang=${ifDefined(lang)}
    heading-level=${level}
    .data=${data}
    @rmi-ready=${(event: Event) => type(event.target as HTMLElement, query)}
    >${fallback}</rmi-signpost
  >`;

export default {
  title: 'Widgets/Signpost',
  component: 'rmi-signpost',
  args,
  argTypes: { ...argTypes, query: { control: 'text', table: { category: 'reader' } } },
  render: signpost,
} satisfies Meta<SignpostArgs>;

/** Before anything is typed: the question, the field, topics to pick. */
export const Unasked: Story<SignpostArgs> = inScene(scenes.open);

/** The reader has a word of their own language. */
export const OwnLanguage: Story<SignpostArgs> = { ...inScene(scenes.open), args: { query: 'tercüman' } };

/** A letter is missing, and it finds all the same. */
export const Typo: Story<SignpostArgs> = { ...inScene(scenes.open), args: { query: 'Dolmetcher' } };

/** A whole sentence: what matters in it is found. */
export const Sentence: Story<SignpostArgs> = {
  ...inScene(scenes.open),
  args: { query: 'Ich brauche einen Dolmetscher für meine Mutter' },
};

/** Several were found, the best first. */
export const Several: Story<SignpostArgs> = { ...inScene(scenes.open), args: { query: 'Leitung' } };

/** After hours: when the office opens next. */
export const Evening: Story<SignpostArgs> = { ...inScene(scenes.evening), args: { query: 'Antrag' } };

/** Nothing was found: the department's telephone number. */
export const NothingFound: Story<SignpostArgs> = { ...inScene(scenes.open), args: { query: 'Reisepass' } };

/** The page has its own heading: the question looks the same and is none. */
export const WithoutHeading: Story<SignpostArgs> = {
  ...inScene(scenes.open),
  args: { 'heading-level': 0, query: 'buntES' },
};

/** There is no such file: what the author wrote between the tags stays. */
export const FileMissing: Story<SignpostArgs> = { ...inState('failed'), args: { src: NOWHERE, fallback } };

/** A name, a role and a web address longer than any line. */
export const LongNames: Story<SignpostArgs> = {
  ...inScene(scenes.longNames),
  args: { ...inScene(scenes.longNames).args, query: 'Schillingsfürst' },
  render: (args) => sidebar(signpost(args)),
};

/** An Arabic block of the page, right to left. */
export const RightToLeft: Story<SignpostArgs> = {
  ...inScene(scenes.open),
  args: { query: 'مترجم' },
  render: (args) => arabic(signpost(args)),
};

/** A dark block: every colour follows the text colour. */
export const Dark: Story<SignpostArgs> = {
  ...inScene(scenes.open),
  args: { query: 'переводчик' },
  render: (args) => dark(signpost(args)),
};

/** A sidebar of 240 px. */
export const Sidebar240: Story<SignpostArgs> = {
  ...inScene(scenes.open),
  args: { query: 'interpreter' },
  render: (args) => sidebar(signpost(args)),
};

/** The page's designer set the `--rmi-*` properties. */
export const Themed: Story<SignpostArgs> = {
  ...inScene(scenes.open),
  args: { query: 'Ehrenamt' },
  render: (args) => themed(signpost(args)),
};

/** The least a file can say: a name. */
export const SmallestFile: Story<SignpostArgs> = {
  ...inScene(scenes.smallest),
  args: { ...inScene(scenes.smallest).args, query: 'Information' },
};

/** A made-up city whose file uses all a file can say. */
export const FictionalCity: Story<SignpostArgs> = { ...inScene(scenes.open), args: { src: CITY, query: 'Begegnung' } };
