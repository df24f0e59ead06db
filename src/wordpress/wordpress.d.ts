/** The little of WordPress's packages that we use. WordPress has them in the page, as `wp.blocks` and so on. */

declare module '@wordpress/element' {
  export type Node = unknown;
  // Properties are checked by the component, in the browser.
  export type Component = (properties: never) => Node;
  export function createElement(type: string | Component, properties?: object | null, ...children: Node[]): Node;
  export const Fragment: Component;
  export const RawHTML: Component;
  export function useEffect(effect: () => void | (() => void), on: readonly unknown[]): void;
  export function useRef<T>(initial: T): { current: T };
  export function useState<T>(initial: T): [T, (next: T) => void];
}

declare module '@wordpress/blocks' {
  import type { Node } from '@wordpress/element';

  export interface Edit<Attributes> {
    readonly attributes: Attributes;
    readonly setAttributes: (changed: Partial<Attributes>) => void;
  }
  export interface Variation<Attributes> {
    readonly name: string;
    readonly title: string;
    readonly description: string;
    readonly icon: Node;
    readonly attributes: Partial<Attributes>;
    readonly isActive: readonly (keyof Attributes)[];
    readonly scope: readonly ('inserter' | 'block' | 'transform')[];
  }
  export interface Settings<Attributes> {
    readonly icon: Node;
    readonly edit: (properties: Edit<Attributes>) => Node;
    readonly save: (properties: { readonly attributes: Attributes }) => Node;
    readonly variations: readonly Variation<Attributes>[];
    readonly transforms: { readonly from: readonly object[] };
    readonly deprecated: readonly object[];
  }
  export function registerBlockType<Attributes>(name: string, settings: Settings<Attributes>): void;
  export function createBlock<Attributes>(name: string, attributes: Partial<Attributes>): object;
}

declare module '@wordpress/block-editor' {
  import type { Component } from '@wordpress/element';

  export const InspectorControls: Component;
  export const useBlockProps: {
    (properties?: object): object;
    save(properties?: object): object;
  };
}

declare module '@wordpress/components' {
  import type { Component } from '@wordpress/element';

  export const Disabled: Component;
  export const Notice: Component;
  export const PanelBody: Component;
  export const SelectControl: Component;
  export const TextControl: Component;
  export const ToggleControl: Component;
}

declare module '@wordpress/i18n' {
  export function __(text: string, domain: 'rmi-widgets'): string;
  export function sprintf(text: string, ...values: (string | number)[]): string;
}

declare module '@wordpress/shortcode' {
  interface Shortcode {
    readonly attrs: { readonly named: Readonly<Record<string, string>> };
  }
  const shortcode: { next(tag: string, text: string): { readonly shortcode: Shortcode } | undefined };
  export default shortcode;
}

/** What `vite.config.ts` takes from custom-elements.json. */
declare const RMI_WIDGETS: readonly import('./block/widgets.js').Widget[];
