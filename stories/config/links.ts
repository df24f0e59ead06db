/** A page of this folder for Storybook: a link to `hosting.md` leads to the page that shows it. */
export const inStorybook = (markdown: string): string =>
  markdown.replace(/\]\(([\w-]+)\.mdx?\)/g, '](?path=/docs/$1--docs)');
