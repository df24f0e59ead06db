/** The snippets of each host: what an administrator sets once, and what an editor pastes. */
import type { Choice } from './choice.js';
import { headTags, scriptOf, themeSheet } from './head.js';
import type { Host } from './hosts.js';
import { divOf, escaped, frameOf, linesOf } from './markup.js';
import { colourRule, roomRule } from './rules.js';
import type { Site } from './site.js';

export interface Snippet {
  /** What it is: `snippet.…` of the texts. */
  readonly what: string;
  readonly code: string;
}
export interface Snippets {
  readonly once: readonly Snippet[];
  readonly paste: readonly Snippet[];
}

/** The snippets of a choice for one host. */
export function snippetsFor(host: Host, choice: Choice, site: Site): Snippets {
  const { once, paste } = MAKERS[host](choice, site);
  // A style sheet of the host does not reach into a frame.
  if (host === 'frame') return { once, paste };
  const rules = [
    ...(choice.theme === 'own' ? [{ what: 'colours', code: colourRule(choice.colours) }] : []),
    ...(site.height ? [{ what: 'room', code: roomRule(choice, site.height) }] : []),
  ];
  return { once: [...once, ...rules], paste };
}

const MAKERS: Readonly<Record<Host, (choice: Choice, site: Site) => Snippets>> = {
  html: (choice, site) => ({
    once: [{ what: 'head', code: head(choice, site) }],
    paste: [{ what: 'body', code: linesOf(choice, site) }],
  }),

  wordpress: (choice, site) => ({
    once: [
      {
        what: 'plugin',
        code: `<?php
/**
 * Plugin Name: rmi-widgets
 * Version: ${site.version}
 */
add_action( 'wp_head', function () { ?>
${headTags(choice, site)}
<?php } );`,
      },
    ],
    paste: [{ what: 'block', code: divOf(choice, site) }],
  }),

  typo3: (choice, site) => ({
    once: [
      {
        what: 'typoscript',
        code: `# rmi-widgets ${site.version}
page.headerData.1711 = TEXT
page.headerData.1711.value (
${headTags(choice, site)}
)`,
      },
    ],
    paste: [{ what: 'source', code: divOf(choice, site) }],
  }),

  drupal: (choice, site) => ({
    once: [
      { what: 'libraries', code: drupalLibrary(choice, site) },
      { what: 'info', code: 'libraries:\n  - THEME/rmi-widgets' },
      {
        what: 'tags',
        code: `<div ${['data-rmi', ...site.attributes.map((name) => `data-rmi-${name}`)].join(' ')}>`,
      },
    ],
    paste: [{ what: 'source', code: divOf(choice, site) }],
  }),

  joomla: (choice, site) => {
    const { src, ...attributes } = scriptOf(site);
    const list = Object.entries(attributes).map(([name, value]) => `'${name}' => '${value}'`);
    const style = themeSheet(choice, site);
    return {
      once: [
        {
          what: 'template',
          code: `// rmi-widgets ${site.version}
$wa = $this->getWebAssetManager();
$wa->registerAndUseScript('rmi-widgets', '${src}', [], [${list.join(', ')}]);${
            style ? `\n$wa->registerAndUseStyle('rmi-widgets', '${style}');` : ''
          }`,
        },
      ],
      paste: [{ what: 'source', code: divOf(choice, site) }],
    };
  },

  frame: (choice, site) => ({
    once: [{ what: 'height', code: `<script src="${escaped(site.base)}embed/host.js" async></script>` }],
    // A provider has nothing to show in a frame.
    paste: choice.widget === 'data' ? [] : [{ what: 'frame', code: frameOf(choice, site) }],
  }),

  react: (choice, site) => ({
    once: [{ what: 'app', code: head(choice, site) }],
    paste: [
      {
        what: 'component',
        code: `export function ${choice.widget.replace(/(^|-)(.)/g, (_, _dash: string, letter: string) => letter.toUpperCase())}() {
  return (
    ${linesOf(choice, site).replaceAll('\n', '\n    ')}
  );
}`,
      },
    ],
  }),

  vue: (choice, site) => ({
    once: [
      { what: 'app', code: head(choice, site) },
      {
        what: 'vite',
        code: `vue({
  template: {
    compilerOptions: { isCustomElement: (tag) => tag.startsWith('rmi-') },
  },
})`,
      },
    ],
    paste: [
      {
        what: 'component',
        code: `<template>\n  ${linesOf(choice, site).replaceAll('\n', '\n  ')}\n</template>`,
      },
    ],
  }),
};

const head = (choice: Choice, site: Site): string => `<!-- rmi-widgets ${site.version} -->\n${headTags(choice, site)}`;

function drupalLibrary(choice: Choice, site: Site): string {
  const { src, ...attributes } = scriptOf(site);
  const list = Object.entries(attributes).map(([name, value]) => `${name}: ${value}`);
  const style = themeSheet(choice, site);
  return [
    'rmi-widgets:',
    `  version: '${site.version}'`,
    '  header: true',
    '  js:',
    `    ${src}: { type: external, minified: true, attributes: { ${list.join(', ')} } }`,
    ...(style ? ['  css:', '    theme:', `      ${style}: { type: external, minified: true }`] : []),
  ].join('\n');
}
