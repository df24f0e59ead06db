/** Whether colours can be read, as rows of a table. */
import { html, type TemplateResult } from 'lit';
import { contrast, cut, NON_TEXT, TEXT, type Channels } from './contrast.js';
import { sentences, text } from './texts.js';

/**
 * @param colours by what they colour: `colour.…` in the texts
 * @param ground what they stand on
 */
export const contrastRows = (colours: Readonly<Record<string, Channels>>, ground: Channels): TemplateResult[] =>
  Object.entries(colours).map(([name, colour]) => {
    const least = name === 'control' ? NON_TEXT : TEXT;
    const ratio = contrast(colour, ground);
    const isEnough = ratio >= least;
    return html`<tr class=${isEnough ? 'enough' : 'too-little'}>
      <th scope="row">${text(`colour.${name}`)}</th>
      <td>${sentences().ratio(cut(ratio))}</td>
      <td>${isEnough ? text('enough') : sentences().tooLittle(least)}</td>
    </tr>`;
  });
