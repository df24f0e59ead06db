import { wait } from '../base/wait.js';

/** Milliseconds after which every browser has taken what was offered. */
const TAKEN = 60_000;

/** Hands something to whoever sits there, as a file. */
export function offerDownload(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  void wait(TAKEN).then(() => URL.revokeObjectURL(address));
}
