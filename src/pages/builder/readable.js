// Whether colours can be read, as rows of a table.
import { contrast, cut, NON_TEXT, TEXT } from './contrast.js';
import { make } from './form.js';
import { text } from './texts.js';

/**
 * @param {Record<string, number[]>} colours by what they colour (`colour.…` in the texts); red, green and blue, 0 to 255
 * @param {number[]} ground what they stand on
 */
export const rowsFor = (colours, ground) =>
  Object.entries(colours).map(([name, colour]) => {
    const least = name === 'control' ? NON_TEXT : TEXT;
    const ratio = contrast(colour, ground);
    const isEnough = ratio >= least;
    const row = make('tr', { className: isEnough ? 'enough' : 'too-little' });
    row.append(
      make('th', { scope: 'row', textContent: text(`colour.${name}`) }),
      make('td', { textContent: text('ratio')(cut(ratio)) }),
      make('td', { textContent: isEnough ? text('enough') : text('too-little')(least) }),
    );
    return row;
  });
