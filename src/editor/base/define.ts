/** Makes a tag of the editor known to the page, once. Node, which has no page, may import every module all the same. */
export function define(tag: `editor-${string}`, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry?.get(tag)) registry?.define(tag, element);
}
