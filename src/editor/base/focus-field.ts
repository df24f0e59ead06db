/** Goes to the control of a field, by what problems and differences call it. */

/** More turns than a view takes to show a field: it renders its form, that its fields, they their controls. */
const TURNS = 50;

/**
 * Focuses the control of a field once everything is rendered; where it has none of its own, that of what it belongs to:
 * `contacts[1].hours.closed` has `contacts[1].hours`.
 */
export async function focusField(field: string): Promise<boolean> {
  await viewRendered();
  for (let name = field; name; name = parentOf(name)) {
    const control = controlOf(name);
    if (!control) continue;
    for (let details = control.closest('details'); details; details = details.parentElement!.closest('details'))
      details.open = true;
    control.focus();
    control.scrollIntoView({ block: 'center' });
    return true;
  }
  return false;
}

/** Waits for all there will be, as what is there at first may be about to go. */
export async function viewRendered(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await Promise.resolve();
}

const controlOf = (field: string): HTMLElement | null => document.querySelector(`[data-path="${CSS.escape(field)}"]`);

const parentOf = (field: string): string => field.replace(/(\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/, '');
