/** Tabs as the ARIA Authoring Practices describe them: one stop for the tab key, arrows within. */

/**
 * Makes the buttons of a list tabs of one panel.
 *
 * @param list a `tablist`
 * @param onChoice told when the reader chooses; `name` is the value of the button
 * @returns shows a tab as chosen
 */
export function tabs(list: HTMLElement, panel: HTMLElement, onChoice: (name: string) => void): (name: string) => void {
  const buttons = [...list.querySelectorAll('button')];
  panel.setAttribute('role', 'tabpanel');
  for (const button of buttons) {
    button.setAttribute('role', 'tab');
    button.setAttribute('aria-controls', panel.id);
    button.addEventListener('click', () => onChoice(button.value));
  }
  list.addEventListener('keydown', (event) => {
    const forward = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
    const at = buttons.findIndex((button) => button === event.target);
    const keys: Partial<Record<string, number>> = {
      ArrowRight: at + forward,
      ArrowLeft: at - forward,
      Home: 0,
      End: -1,
    };
    const to = keys[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const button = buttons.at(to % buttons.length)!;
    button.focus();
    onChoice(button.value);
  });
  return (name) => {
    for (const button of buttons) {
      const isChosen = button.value === name;
      button.ariaSelected = String(isChosen);
      button.tabIndex = isChosen ? 0 : -1;
      if (isChosen) panel.setAttribute('aria-labelledby', button.id);
    }
  };
}
