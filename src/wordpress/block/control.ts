/** The control for one attribute of a widget. */
import { SelectControl, TextControl, ToggleControl } from '@wordpress/components';
import { createElement, type Node } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { entriesFor, languages, type Choice, type Choices } from './choices.js';
import { titleOf, type WidgetAttribute } from './widgets.js';

const LEVELS = ['1', '2', '3', '4', '5', '6'];

export function control(
  attribute: WidgetAttribute,
  value: string,
  choices: Choices,
  onChange: (value: string) => void,
): Node {
  const { name, kind } = attribute;
  const common = { key: name, label: titleOf(name), help: __(attribute.description, 'rmi-widgets') };
  if (kind === 'boolean')
    return createElement(ToggleControl, {
      ...common,
      checked: value === 'true',
      onChange: (isOn: boolean) => onChange(isOn ? 'true' : ''),
    });
  const options = optionsFor(attribute, choices);
  if (options) return createElement(SelectControl, { ...common, value, options: offered(options, value), onChange });
  return createElement(TextControl, { ...common, value, type: kind === 'number' ? 'number' : 'text', onChange });
}

/** Undefined where anything can be typed. */
function optionsFor({ name, kind, options }: WidgetAttribute, choices: Choices): readonly Choice[] | undefined {
  switch (kind) {
    case 'language':
      return languages();
    case 'level':
      return [
        ...LEVELS.map((value) => ({ value, label: sprintf(__('Heading %s', 'rmi-widgets'), value) })),
        { value: '0', label: __('no heading', 'rmi-widgets') },
      ];
    case 'choice':
      return options.map((value) => ({ value, label: value }));
    default:
      return choices.state === 'ready' ? entriesFor(name, choices.data) : undefined;
  }
}

/** With "as it comes" first, and with what is set but gone from the data file: it is not dropped behind the author's back. */
function offered(options: readonly Choice[], value: string): readonly Choice[] {
  const gone = value && !options.some((option) => option.value === value);
  return [
    { value: '', label: __('automatic', 'rmi-widgets') },
    ...options,
    ...(gone ? [{ value, label: sprintf(__('%s (not in the data file)', 'rmi-widgets'), value) }] : []),
  ];
}
