/** Calls back once what is there now is painted; in a hidden tab, where nothing is, soon. */
export function afterPaint(callback: () => void): void {
  if (document.hidden) setTimeout(callback);
  else requestAnimationFrame(() => setTimeout(callback));
}
