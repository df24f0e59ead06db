import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { EditorElement } from '../base/editor-element.js';
import { iconButton } from '../base/icon-button.js';
import { ICONS } from '../base/icons.js';
import { redo, undo } from './history.js';

/** Undo and redo, each with what it would do. */
export class EditorHistoryButtons extends EditorElement {
  protected override get watched(): readonly unknown[] {
    return [this.store.undoLabel, this.store.redoLabel];
  }

  protected override render(): TemplateResult {
    const { undoLabel, redoLabel } = this.store;
    return html`<div role="group" class="history" aria-label=${msg('Rückgängig', { id: 'history-group' })}>
      ${iconButton({
        label:
          undoLabel === undefined ?
            msg('Rückgängig', { id: 'history-group' })
          : msg(str`Rückgängig: ${undoLabel} (Strg+Z)`, { id: 'history-undo' }),
        text: undoLabel,
        icon: ICONS.undo,
        isOff: undoLabel === undefined,
        act: () => this.dispatchEvent(undo(this.store)),
      })}
      ${iconButton({
        label:
          redoLabel === undefined ?
            msg('Wiederherstellen', { id: 'history-nothing-to-redo' })
          : msg(str`Wiederherstellen: ${redoLabel} (Strg+Y)`, { id: 'history-redo' }),
        text: redoLabel,
        icon: ICONS.redo,
        isOff: redoLabel === undefined,
        act: () => this.dispatchEvent(redo(this.store)),
      })}
    </div>`;
  }
}

define('editor-history-buttons', EditorHistoryButtons);
