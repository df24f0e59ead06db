/** What an author chooses beside the text: made from custom-elements.json, so that a new attribute is simply there. */
import { InspectorControls } from '@wordpress/block-editor';
import { Notice, PanelBody, SelectControl } from '@wordpress/components';
import { createElement, type Node } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { useChoices, type Choices } from './choices.js';
import { control } from './control.js';
import { titleOf, widgetNamed, widgets, type BlockAttributes } from './widgets.js';

/** What nearly everybody sets; the rest is folded away. */
const FIRST = ['contact', 'location', 'lang', 'heading-level'];
const THEMES = ['card', 'contrast'];

export interface SidebarProperties {
  readonly attributes: BlockAttributes;
  readonly setAttributes: (changed: Partial<BlockAttributes>) => void;
}

export function Sidebar({ attributes, setAttributes }: SidebarProperties): Node {
  const choices = useChoices();
  const fields = (widgetNamed(attributes.widget)?.attributes ?? []).map((attribute) => ({
    isFirst: FIRST.includes(attribute.name),
    node: control(attribute, attributes[attribute.name] ?? '', choices, (value) =>
      setAttributes({ [attribute.name]: value }),
    ),
  }));
  const select = (name: 'widget' | 'theme', label: string, options: readonly object[]): Node =>
    createElement(SelectControl, {
      key: name,
      label,
      value: attributes[name],
      options,
      onChange: (value: string) => setAttributes({ [name]: value }),
    });
  return createElement(
    InspectorControls,
    null,
    createElement(
      PanelBody,
      { title: __('What is shown', 'rmi-widgets') },
      trouble(choices),
      select(
        'widget',
        __('Widget', 'rmi-widgets'),
        widgets.map(({ name }) => ({ value: name, label: titleOf(name) })),
      ),
      ...fields.filter(({ isFirst }) => isFirst).map(({ node }) => node),
    ),
    createElement(
      PanelBody,
      { title: __('Look and more', 'rmi-widgets'), initialOpen: false },
      select('theme', __('Look', 'rmi-widgets'), [
        { value: '', label: __('as on the whole site', 'rmi-widgets') },
        { value: 'none', label: __('plain', 'rmi-widgets') },
        ...THEMES.map((theme) => ({ value: theme, label: titleOf(theme) })),
      ]),
      ...fields.filter(({ isFirst }) => !isFirst).map(({ node }) => node),
    ),
  );
}

function trouble(choices: Choices): Node {
  if (choices.state !== 'failed') return null;
  const text = __('The data file cannot be read, so names are not listed here. (%s)', 'rmi-widgets');
  return createElement(
    Notice,
    { key: 'trouble', status: 'warning', isDismissible: false },
    sprintf(text, choices.reason),
  );
}
