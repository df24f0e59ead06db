/**
 * Where what had the focus has gone, as a button once it has done its work, whoever works with keys goes on at the heading of
 * the view instead of at the very top of the page.
 */
export function keepPlace(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus();
}
