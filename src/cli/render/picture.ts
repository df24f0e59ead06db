/** Makes what the server renderer writes fit for a page that nobody hydrates. */

/** Without script a button does nothing, so it is not shown. */
const WITHOUT_SCRIPT = '<style>@media (scripting:none){button,form,.filter{display:none!important}}</style>';

/** A tag that never comes alive. */
const PREFIX = 'pre-';

/**
 * A widget inside a widget becomes a picture of itself: under its own tag it would come alive before the widget around it,
 * and load what that one hands to it. Notes for a hydration that never happens are left out.
 *
 * @param html what stands in a shadow root, from `@lit-labs/ssr`, in which all text is escaped
 */
export const picture = (html: string): string =>
  html
    .replace(/<!--.*?-->|<\?>/gs, '')
    .replace(/<style>.*?<\/style>/gs, (sheet) => sheet.replace(/(?<![\w-])rmi-(?=[a-z])/g, `${PREFIX}$&`))
    .replace(/<(\/?)(rmi-[\w-]+)([^>]*?)(?: defer-hydration)?>/g, `<$1${PREFIX}$2$3>`)
    .replace(/<template shadowroot="open"/g, '<template')
    .replace(/>\s+</g, '> <')
    .replace(/\s+/g, ' ')
    .trim()
    .concat(WITHOUT_SCRIPT);

/** The tag of a widget that `picture` has changed; undefined for any other tag. */
export const picturedTag = (tag: string): string | undefined =>
  tag.startsWith(`${PREFIX}rmi-`) ? tag.slice(PREFIX.length) : undefined;
