/** What is saved with a post: a div that every role may keep, and in it the text that shows without the plugin. */
import { useBlockProps } from '@wordpress/block-editor';
import { createElement, RawHTML, type Node } from '@wordpress/element';
import { isRightToLeft } from '../../i18n/codes.js';
import { chosen, type BlockAttributes } from './widgets.js';

export function save({ attributes }: { readonly attributes: BlockAttributes }): Node {
  const { lang, ...others } = chosen(attributes);
  const ours = Object.entries(others).map(([name, value]): [string, string] => [`data-rmi-${name}`, value]);
  const properties = {
    ...useBlockProps.save(look(attributes.theme)),
    'data-rmi': attributes.widget,
    ...Object.fromEntries(ours),
    ...(lang && { lang, dir: isRightToLeft(lang) ? 'rtl' : 'ltr' }),
  };
  return createElement('div', properties, createElement(RawHTML, null, attributes.fallback));
}

/** The class of a look; none where it is the site's. */
export const look = (theme: string): { className?: string } => (theme ? { className: `rmi-theme-${theme}` } : {});
