import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { canPick } from './ways.js';

interface OnMachineChoice {
  readonly pickFolder: () => void;
  readonly pickFile: () => void;
  /** Where the browser cannot write files, it is given some. */
  readonly take: (files: readonly File[]) => void;
}

/** A file on this machine. */
export const onMachineChoice = (choice: OnMachineChoice): TemplateResult =>
  html`<section aria-labelledby="start-machine">
    <h2 id="start-machine">${msg('Auf diesem Gerät oder einem Netzlaufwerk', { id: 'start-machine' })}</h2>
    ${canPick() ? pickers(choice) : fileInput(choice)}
  </section>`;

const pickers = ({ pickFolder, pickFile }: OnMachineChoice): TemplateResult =>
  html`<p class="hint">
      ${msg('Im Ordner des Datenblatts liegen auch seine Übersetzungen.', { id: 'start-folder-hint' })}
    </p>
    <div class="actions">
      <button type="button" @click=${pickFolder}>${msg('Ordner wählen', { id: 'start-pick-folder' })}</button>
      <button type="button" @click=${pickFile}>${msg('Nur die Datei wählen', { id: 'start-pick' })}</button>
    </div>`;

/** Where the browser cannot write files, they are downloaded. */
const fileInput = ({ take }: OnMachineChoice): TemplateResult =>
  html`<div class="field">
    <label for="start-file">
      ${msg('Datenblatt wählen, mit seinen Übersetzungen oder als ZIP', { id: 'start-files' })}
    </label>
    <p class="hint" id="start-file-hint">
      ${msg('Gespeichert wird in diesem Browser, indem Sie die Dateien herunterladen.', { id: 'start-download' })}
    </p>
    <input
      id="start-file"
      type="file"
      multiple
      accept=".json,.zip,application/json"
      aria-describedby="start-file-hint"
      @change=${({ target }: Event) => {
        const { files } = target as HTMLInputElement;
        if (files?.length) take([...files]);
      }}
    />
  </div>`;
