// Tabs as the ARIA Authoring Practices describe them: one stop for the tab key, arrows within.

/**
 * Makes the buttons of a list tabs of one panel.
 *
 * @param {HTMLElement} list a `tablist`
 * @param {HTMLElement} panel
 * @param {(name: string) => void} chosen told when the reader chooses; `name` is the value of the button
 * @returns {(name: string) => void} shows a tab as chosen
 */
export function tabs(list, panel, chosen) {
  const buttons = [...list.querySelectorAll('button')];
  panel.setAttribute('role', 'tabpanel');
  for (const button of buttons) {
    button.setAttribute('role', 'tab');
    button.setAttribute('aria-controls', panel.id);
    button.addEventListener('click', () => chosen(button.value));
  }
  list.addEventListener('keydown', (event) => {
    const steps = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
    const at = buttons.indexOf(event.target);
    const to = { ArrowRight: at + steps, ArrowLeft: at - steps, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const button = buttons.at(to % buttons.length);
    button.focus();
    chosen(button.value);
  });
  return (name) => {
    for (const button of buttons) {
      const isChosen = button.value === name;
      button.setAttribute('aria-selected', String(isChosen));
      button.tabIndex = isChosen ? 0 : -1;
      if (isChosen) panel.setAttribute('aria-labelledby', button.id);
    }
  };
}
