/** What goes into the head of a page. */
import type { Choice } from './choice.js';
import { escaped } from './markup.js';
import type { Site } from './site.js';

/** Attributes of the script tag. */
export interface Script {
  readonly src: string;
  readonly type: 'module';
  readonly integrity?: string;
  readonly crossorigin?: 'anonymous';
}

export const scriptOf = ({ base, integrity }: Site): Script => ({
  src: `${base}rmi.js`,
  type: 'module',
  ...(integrity && { integrity, crossorigin: 'anonymous' }),
});

/** Address of the style sheet of a theme that is a file. */
export const themeSheet = ({ theme }: Choice, { base }: Site): string | undefined =>
  theme === 'card' || theme === 'contrast' ? `${base}themes/${theme}.css` : undefined;

/** The script, and the style sheet if there is one. */
export function headTags(choice: Choice, site: Site): string {
  const { src, type, ...pin } = scriptOf(site);
  const pinned = Object.entries(pin).map(([name, value]) => ` ${name}="${value}"`);
  const script = `<script type="${type}" src="${escaped(src)}"${pinned.join('')}></script>`;
  const style = themeSheet(choice, site);
  return style ? `${script}\n<link rel="stylesheet" href="${escaped(style)}">` : script;
}
