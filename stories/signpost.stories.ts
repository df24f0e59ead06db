import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import * as moments from './moments.js';
import { CITY, scenes } from './scenes.js';
import { argTypes, inScene, widget, type Story, type WidgetArgs } from './story.js';

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
  ...widget('rmi-signpost'),
  argTypes: { ...argTypes, query: { control: 'text', table: { category: 'reader' } } },
  render: signpost,
} satisfies Meta<SignpostArgs>;

/** A story whose reader types this. */
const asked = (query: string, story: Story = inScene(scenes.open)): Story<SignpostArgs> => ({
  ...story,
  args: { ...story.args, query },
});

/** Before anything is typed: the question, the field, topics to pick. */
export const Unasked: Story<SignpostArgs> = inScene(scenes.open);

/** The reader has a word of their own language. */
export const OwnLanguage = asked('tercüman');

/** A letter is missing, and it finds all the same. */
export const Typo = asked('Dolmetcher');

/** A whole sentence: what matters in it is found. */
export const Sentence = asked('Ich brauche einen Dolmetscher für meine Mutter');

/** A number is asked for: the department's fax number comes first. */
export const FaxNumber = asked('Wie ist die Faxnummer?');

/** A room is asked for: who sits there. */
export const Room = asked('Wer sitzt in Zimmer 316?');

/** When is it open? The whole week of who receives visitors. */
export const WhenOpen = asked('wann habt ihr offen?');

/** A Ukrainian word on a keyboard with Latin letters. */
export const LatinSpelling = asked('perekladach');

/** A word of everyday life that the file does not have. */
export const EverydayWord = asked('fonder une association');

/** Several were found, the best first. */
export const Several = asked('Leitung');

/** After hours: when the office opens next. */
export const Evening = asked('Antrag', inScene(scenes.evening));

/** Nothing was found: the department's telephone number, and the topics there are. */
export const NothingFound = asked('Reisepass');

/** The page has its own heading: the question looks the same and is none. */
export const WithoutHeading = asked('buntES', inScene(scenes.open, { args: { 'heading-level': 0 } }));

export { FileMissing } from './situations.js';

export const LongNames = asked('Schillingsfürst', moments.LongNames);
export const RightToLeft = asked('مترجم', moments.RightToLeft);
export const Dark = asked('переводчик', moments.Dark);
export const Sidebar240 = asked('interpreter', moments.Sidebar240);
export const Themed = asked('Ehrenamt', moments.Themed);

/** The least a file can say: a name. */
export const SmallestFile = asked('Information', inScene(scenes.smallest));

/** A made-up city whose file uses all a file can say. */
export const FictionalCity = asked('Begegnung', inScene(scenes.open, { args: { src: CITY } }));
