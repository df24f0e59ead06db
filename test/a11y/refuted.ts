/**
 * What IBM's engine asks a person to look at, and the person's answer. Everything else it says fails the test; so does an
 * entry here that it never says.
 */
export const REFUTED: Readonly<Record<string, string>> = {
  'html_skipnav_exists Potential_1':
    'A way past repeated blocks is the business of the page; a widget is one of its blocks, and its headings are real ones.',
  'style_color_misuse Potential_1':
    'No meaning lies in colour alone: a state is a word with a shape of its own, today is a word, a weight and aria-current, a pressed button has aria-pressed and a thicker border.',
  'style_highcontrast_visible Manual_1':
    'The only content from CSS is the comma between times of one day; media.node.js renders every widget in forced colours.',
  'list_structure_proper Potential_1':
    'A <dl> whose groups stand in <div>s is what HTML allows (4.4.9); html.node.js checks it.',
  'text_block_heading potential_heading':
    'heading-level="0" is set by an author whose page has the heading already; a second one would be noise.',
  'input_label_visible potential_no_label':
    'The engine knows the label of an input, and not that of a select; the label stands before it, with `for`, and axe knows it.',
  'select_options_grouped Potential_1': 'Languages have no groups; those of the reader come first.',
  'form_submit_button_exists Potential_1':
    'Nothing is sent: results come while typing, and Enter only puts the keyboard of a phone away.',
};
