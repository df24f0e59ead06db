/** Each widget as an entry of its own in the inserter. */
import type { Variation } from '@wordpress/blocks';
import { __ } from '@wordpress/i18n';
import { icon } from './icons.js';
import { titleOf, widgets, type BlockAttributes } from './widgets.js';

export const variations: readonly Variation<BlockAttributes>[] = widgets.map(({ name, summary }) => ({
  name,
  title: titleOf(name),
  description: __(summary, 'rmi-widgets'),
  icon: icon(name),
  attributes: { widget: name },
  isActive: ['widget'],
  scope: ['inserter', 'block', 'transform'],
}));
