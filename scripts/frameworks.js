// Writes what React, Vue and Svelte know of our tags in their templates: types, made from the manifest.
import { writeFileSync } from 'node:fs';

/** How a framework's own types learn of the tags; `Widget` is said anew for each. */
const FRAMEWORKS = {
  react: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { WidgetAttributes, WidgetListeners } from './attributes.js';

type Widgets = {
  [Tag in keyof WidgetAttributes]: DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]> &
    WidgetAttributes[Tag] &
    WidgetListeners;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Widgets {}
  }
}
`,
  vue: `import type { HTMLAttributes, PublicProps } from 'vue';
import type { WidgetAttributes, WidgetEvents } from './attributes.js';

type Camel<Text extends string> = Text extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camel<Tail>>}\` : Text;
type Props<Attributes> = { [Name in keyof Attributes as Camel<Name & string>]: Attributes[Name] };
type Listeners = { [Name in keyof WidgetEvents as \`on\${Capitalize<Camel<Name>>}\`]?: (event: WidgetEvents[Name]) => void };

type Widgets = {
  [Tag in keyof WidgetAttributes]: new () => HTMLElementTagNameMap[Tag] & {
    $props: HTMLAttributes & PublicProps & Props<WidgetAttributes[Tag]> & Listeners;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Widgets {}
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
import type { WidgetAttributes, WidgetListeners } from './attributes.js';

type Widgets = {
  [Tag in keyof WidgetAttributes]: HTMLAttributes<HTMLElementTagNameMap[Tag]> & WidgetAttributes[Tag] & WidgetListeners;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Widgets {}
}
`,
};

/** @param manifest Custom elements manifest. @param {string} out Folder of the declarations. */
export function writeFrameworkTypes(manifest, out) {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  writeFileSync(`${out}/attributes.d.ts`, attributesOf(elements));
  for (const [name, types] of Object.entries(FRAMEWORKS)) {
    writeFileSync(`${out}/${name}.d.ts`, `${types}\nexport {};\n`);
    // Whoever imports it for its types gets an empty module, not an error.
    writeFileSync(`${out}/${name}.js`, 'export {};\n');
  }
}

function attributesOf(elements) {
  const events = new Map(elements.flatMap(({ events }) => events).map(({ name, type }) => [name, type.text]));
  const names = [...elements.map(({ name }) => name), ...events.values()];
  return `import type { ${names.join(', ')} } from './index.js';

/** What each widget takes in a template: its attributes, and the properties that have none. */
export interface WidgetAttributes {
${elements.map(({ tagName, ...element }) => `  '${tagName}': {\n${lines(element).join('\n')}\n  };`).join('\n')}
}

/** The events of widgets. */
export interface WidgetEvents {
${[...events].map(([name, type]) => `  '${name}': ${type};`).join('\n')}
}

/** The same as React 19 and Svelte 5 write them: \`onrmi-ready={…}\`. */
export type WidgetListeners = { [Name in keyof WidgetEvents as \`on\${Name}\`]?: (event: WidgetEvents[Name]) => void };
`;
}

/** An attribute without a property, like \`lang\`, is every element's; \`state\` is for reading. */
const lines = ({ name, attributes, members }) => [
  ...attributes
    .filter(({ fieldName }) => fieldName && fieldName !== 'state')
    .map((attribute) => line(name, attribute, attribute.fieldName)),
  ...members.filter(({ attribute }) => !attribute).map((member) => line(name, member, member.name)),
];

/** A template's plain text gives a number as its digits, and a flag as nothing or "". */
const TEXT = { number: ' | `${number}`', boolean: " | ''" };

const line = (owner, { name, type, description }, property) =>
  `    /** ${description.replace(/\s+/g, ' ')} */\n    '${name}'?: ${owner}['${property}']${TEXT[type.text] ?? ''};`;
