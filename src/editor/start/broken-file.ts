import { msg, str } from '@lit/localize';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { define } from '../base/define.js';
import { LocalizedElement } from '../base/localized-element.js';
import { isJsonObject, type Json, type JsonObject } from '../document/json.js';
import { downloadText } from '../storage/download.js';
import type { Stored } from '../storage/storage.js';

/** The clerk decided what becomes of a file that is not JSON. */
export class BrokenFileEvent extends Event {
  constructor(readonly opens: boolean) {
    super('broken-file');
  }
}

/** How many lines of the file are shown on each side of where it breaks. */
const AROUND = 2;

/** A file that is not JSON: where it breaks, and what can be read all the same. */
export class EditorBrokenFile extends LocalizedElement {
  static override get properties(): PropertyDeclarations {
    return { name: {}, stored: { attribute: false } };
  }

  name = '';
  stored!: Stored;

  protected override render(): TemplateResult {
    const { text, line, column } = this.stored.broken!;
    const { data } = this.stored.document;
    const readable = Object.keys(data).length > 0;
    return html`<section class="start-broken" aria-labelledby="start-broken">
      <h2 id="start-broken" tabindex="-1">
        ${msg(str`${this.name}: Ab Zeile ${line} ist die Datei beschädigt`, { id: 'broken-title' })}
      </h2>
      <p>
        ${msg(
          str`Zeile ${line}, Zeichen ${column}: Hier steht etwas, das in einem Datenblatt nicht stehen kann. Oft fehlt davor ein Komma oder ein Anführungszeichen.`,
          {
            id: 'broken-place',
          },
        )}
      </p>
      <pre tabindex="0" aria-label=${msg('Die Stelle in der Datei', { id: 'broken-excerpt' })}>
${excerpt(text, line)}</pre>
      <p>${readable ? this.#summary(data) : msg('Es lässt sich nichts davon lesen.', { id: 'broken-nothing' })}</p>
      <div class="actions">
        ${
          readable ?
            html`<button type="button" class="primary" @click=${() => this.#decide(true)}>
              ${msg('Öffnen, was lesbar ist', { id: 'broken-open' })}
            </button>`
          : ''
        }
        <button type="button" @click=${() => downloadText(this.name, text)}>
          ${msg('Datei herunterladen, wie sie ist', { id: 'broken-download' })}
        </button>
        <button type="button" @click=${() => this.#decide(false)}>${msg('Zurück', { id: 'broken-back' })}</button>
      </div>
    </section>`;
  }

  #summary(data: JsonObject): string {
    const count = (list: Json | undefined): number => (Array.isArray(list) ? list.length : 0);
    const people = count(data['contacts']);
    const houses = count(data['locations']);
    const offices = count(data['offices']);
    const texts = isJsonObject(data['sections']) ? Object.keys(data['sections']).length : 0;
    return msg(
      str`Lesbar sind: ${people} Kontakte, ${houses} Gebäude, ${offices} Geschäftsstellen, ${texts} Texte. Gespeichert wird erst, wenn Sie es sagen.`,
      {
        id: 'broken-readable',
      },
    );
  }

  #decide(opens: boolean): void {
    this.dispatchEvent(new BrokenFileEvent(opens));
  }
}

/** The lines around one, each with its number. */
function excerpt(text: string, line: number): string {
  const first = Math.max(1, line - AROUND);
  return text
    .split('\n')
    .slice(first - 1, line + AROUND)
    .map((content, i) => `${first + i === line ? '▶' : ' '} ${first + i}  ${content}`)
    .join('\n');
}

define('editor-broken-file', EditorBrokenFile);

declare global {
  interface HTMLElementTagNameMap {
    'editor-broken-file': EditorBrokenFile;
  }
}
