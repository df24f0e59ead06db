import { later } from './clock.js';

/** Hands the reader a file made on the page; no server is asked. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click is over.
  later(() => URL.revokeObjectURL(url), 60_000);
}
