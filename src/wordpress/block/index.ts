/** The block "Contact & Opening Hours". Its name, attributes and supports are in block.json. */
import { registerBlockType } from '@wordpress/blocks';
import { deprecated } from './deprecated.js';
import { edit } from './edit.js';
import { icon } from './icons.js';
import { save } from './save.js';
import { transforms } from './transforms.js';
import { variations } from './variations.js';
import type { BlockAttributes } from './widgets.js';

registerBlockType<BlockAttributes>('rmi-widgets/widget', {
  icon: icon('contact-card'),
  edit,
  save,
  variations,
  transforms,
  deprecated,
});
