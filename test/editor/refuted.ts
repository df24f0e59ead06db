/** What IBM's engine asks a person to look at in the editor, and the person's answer; see ../a11y/refuted.ts. */
export const REFUTED: Readonly<Record<string, string>> = {
  'style_color_misuse Potential_1':
    'What is wrong is said in words beside its colour; the view that is shown has a bar, a weight and aria-current.',
  'style_highcontrast_visible Manual_1':
    'The one thing from CSS is the square before the name of the editor: decoration.',
  'style_focus_visible potential_focus_not_visible':
    'Every control has the ring of editor.css, 3 px of the accent; forced colours draw one of their own.',
  'input_label_visible potential_no_label':
    'Labels stand above their fields; in a list of texts the legend names all, each says its place to screen readers; pictures on buttons have a name and a tooltip.',
  'input_fields_grouped Potential_1':
    'Groups of fields are forms with a heading; a fieldset around each would be read before every field.',
  'form_submit_button_exists Potential_1':
    'Every change is kept as it is typed, and shown beside; nothing waits to be sent. Saving has a view of its own.',
  'element_tabbable_visible potential_visible': 'The way past the navigation shows as soon as it has the focus.',
  'aria_keyboard_handler_exists potential_no_keyboard_access':
    'The combobox is a text field with arrows, Enter and Escape; references.test.ts uses them.',
  'element_tabbable_unobscured potential_obscured':
    'Only the notice lies over the page; the page can be scrolled from under it, and it can be closed.',
  'select_options_grouped Potential_1':
    'Länder, buildings and units have no groups; time zones begin with their continent.',
  'widget_tabbable_exists fail_no_tabbable':
    'The focus stays in the combobox, which names the active option (aria-activedescendant), as the pattern wants it.',
};
