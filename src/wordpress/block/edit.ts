/** The block while it is written: the real widget, and what can be chosen in the sidebar. */
import { useBlockProps } from '@wordpress/block-editor';
import type { Edit } from '@wordpress/blocks';
import { Disabled, Notice } from '@wordpress/components';
import { createElement, Fragment, useEffect, useRef, type Node } from '@wordpress/element';
import { prepare } from './canvas.js';
import { goneFrom, useChoices } from './choices.js';
import { fallbackFor } from './fallback.js';
import { look } from './save.js';
import { Sidebar } from './sidebar.js';
import { site } from './site.js';
import { chosen, titleOf, widgetNamed, type BlockAttributes } from './widgets.js';

export function edit({ attributes, setAttributes }: Edit<BlockAttributes>): Node {
  const ref = useRef<HTMLElement | null>(null);
  const { widget, theme } = attributes;
  const { lang = site().lang, ...others } = chosen(attributes);
  const choice = JSON.stringify([widget, lang, others]);

  useEffect(() => {
    if (ref.current) prepare(ref.current.ownerDocument);
  }, []);
  useFallback(attributes, setAttributes, choice);

  // Its content shows while there is nothing else to show.
  const properties = { ...others, lang, ...languagesOf(widget, others), key: choice };
  const gone = goneFrom(useChoices(), others);
  return createElement(
    Fragment,
    null,
    createElement(Sidebar, { attributes, setAttributes }),
    createElement(
      'div',
      useBlockProps({ ref, ...look(theme || site().theme) }),
      // A link in it would lead away from what is being written.
      createElement(Disabled, null, createElement(`rmi-${widget}`, properties, titleOf(widget))),
      gone ? createElement(Notice, { status: 'warning', isDismissible: false }, gone) : null,
    ),
  );
}

/** The site's, where the widget offers some and the block does not say which. */
function languagesOf(widget: string, { languages = site().languages }: Readonly<Record<string, string>>): object {
  const offersSome = widgetNamed(widget)?.attributes.some(({ name }) => name === 'languages');
  return offersSome && languages ? { languages } : {};
}

/** Keeps the text with the choice. A post that was only opened is not changed. */
function useFallback(
  attributes: BlockAttributes,
  setAttributes: (changed: Partial<BlockAttributes>) => void,
  choice: string,
): void {
  const before = useRef(attributes.fallback ? choice : '');
  useEffect(() => {
    if (before.current === choice) return undefined;
    before.current = choice;
    let isCurrent = true;
    void fallbackFor(attributes).then(
      (fallback) => isCurrent && setAttributes({ fallback }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [choice]);
}
