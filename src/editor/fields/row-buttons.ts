import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { iconButton } from '../base/icon-button.js';
import { ICONS } from '../base/icons.js';

interface RowButtons {
  /** What screen readers call the row. */
  readonly place: string;
  /** Where it stands, of how many. */
  readonly index: number;
  readonly count: number;
  /** Is given the name of the button too, where the focus is to stay. */
  readonly move: (way: -1 | 1, button: string) => void;
  readonly remove: (button: string) => void;
}

/** Up, down and away. */
export const rowButtons = ({ place, index, count, move, remove }: RowButtons): TemplateResult =>
  html`<span class="row-buttons">
    ${iconButton({
      label: msg(str`Nach oben: ${place}`, { id: 'list-up' }),
      icon: ICONS.up,
      name: 'up',
      isOff: index === 0,
      act: () => move(-1, 'up'),
    })}
    ${iconButton({
      label: msg(str`Nach unten: ${place}`, { id: 'list-down' }),
      icon: ICONS.down,
      name: 'down',
      isOff: index === count - 1,
      act: () => move(1, 'down'),
    })}
    ${iconButton({
      label: msg(str`Löschen: ${place}`, { id: 'list-delete' }),
      icon: ICONS.remove,
      name: 'remove',
      act: () => remove('remove'),
    })}
  </span>`;
