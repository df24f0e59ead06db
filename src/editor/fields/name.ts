import { define } from '../base/define.js';
import { nameEntry } from '../document/entries.js';
import type { EntryList } from '../document/identity.js';
import type { Json } from '../document/json.js';
import { EditorText } from './text.js';

/** What an entry is known by; the id of a new entry is made from it. */
export class EditorName extends EditorText {
  protected override change(value: Json | undefined, step: string): void {
    const [, list, index, key] = this.path as readonly [string, EntryList, number, string];
    nameEntry(this.store, { list, index, key }, value as string | undefined, this.changeLabel, step);
  }
}

define('editor-name', EditorName);
