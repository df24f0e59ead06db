// The snippets of each host: what an administrator sets once, and what an editor pastes.
import { divOf, escaped, frameOf, tagOf } from './markup.js';

export const HOSTS = ['html', 'wordpress', 'typo3', 'drupal', 'joomla', 'frame', 'react', 'vue'];

/**
 * @typedef {{ what: string, code: string }} Snippet `what`: a text of the builder, `snippet.…`
 * @typedef {{ once: Snippet[], paste: Snippet[] }} Snippets
 */

/**
 * The snippets of a choice for one host.
 *
 * @param {string} host one of HOSTS
 * @param {import('./state.js').Choice} choice
 * @param {import('./markup.js').Site} site
 * @returns {Snippets}
 */
export function snippetsFor(host, choice, site) {
  const { once, paste } = MAKERS[host](choice, site);
  // A style sheet of the host does not reach into a frame.
  if (host === 'frame') return { once, paste };
  const sheet = [
    ...(choice.theme === 'own' ? [{ what: 'colours', code: colours(choice) }] : []),
    ...(site.height ? [{ what: 'room', code: room(choice, site) }] : []),
  ];
  return { once: [...once, ...sheet], paste };
}

const MAKERS = {
  html: (choice, site) => ({
    once: [{ what: 'head', code: head(choice, site) }],
    paste: [{ what: 'body', code: tagOf(choice, site, { lines: true }) }],
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
${tags(choice, site)}
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
${tags(choice, site)}
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
    const attributes = Object.entries(script(site)).slice(1);
    const list = attributes.map(([name, value]) => `'${name}' => '${value}'`).join(', ');
    const style = theme(choice, site);
    return {
      once: [
        {
          what: 'template',
          code: `// rmi-widgets ${site.version}
$wa = $this->getWebAssetManager();
$wa->registerAndUseScript('rmi-widgets', '${site.base}rmi.js', [], [${list}]);${
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
        code: `export function ${choice.widget.replace(/(^|-)(.)/g, (_, _dash, letter) => letter.toUpperCase())}() {
  return (
    ${tagOf(choice, site, { lines: true }).replaceAll('\n', '\n    ')}
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
        code: `<template>\n  ${tagOf(choice, site, { lines: true }).replaceAll('\n', '\n  ')}\n</template>`,
      },
    ],
  }),
};

/** Attributes of the script tag; the address first. */
const script = ({ base, integrity }) => ({
  src: `${base}rmi.js`,
  type: 'module',
  ...(integrity && { integrity, crossorigin: 'anonymous' }),
});

/** Address of the style sheet of a theme that is a file. */
const theme = ({ theme: name }, { base }) => (['card', 'contrast'].includes(name) ? `${base}themes/${name}.css` : '');

const head = (choice, site) => `<!-- rmi-widgets ${site.version} -->\n${tags(choice, site)}`;

function tags(choice, site) {
  const { src, type, ...pin } = script(site);
  const pinned = Object.entries(pin).map(([name, value]) => ` ${name}="${value}"`);
  const style = theme(choice, site);
  return [
    `<script type="${type}" src="${escaped(src)}"${pinned.join('')}></script>`,
    ...(style ? [`<link rel="stylesheet" href="${escaped(style)}">`] : []),
  ].join('\n');
}

function drupalLibrary(choice, site) {
  const { src, ...attributes } = script(site);
  const list = Object.entries(attributes).map(([name, value]) => `${name}: ${value}`);
  const style = theme(choice, site);
  return [
    'rmi-widgets:',
    `  version: '${site.version}'`,
    '  header: true',
    '  js:',
    `    ${src}: { type: external, minified: true, attributes: { ${list.join(', ')} } }`,
    ...(style ? ['  css:', '    theme:', `      ${style}: { type: external, minified: true }`] : []),
  ].join('\n');
}

/** As high as in the preview from the start: what stands below does not move when the widget comes. */
function room({ widget, attributes }, { height }) {
  // A link may bring anything.
  const about = ['contact', 'location'].filter((name) => /^[\w-]+$/.test(attributes[name] ?? ''));
  const only = (prefix) => about.map((name) => `[${prefix}${name}='${attributes[name]}']`).join('');
  return `rmi-${widget}${only('')},
[data-rmi='${widget}']${only('data-rmi-')} {
  display: block;
  min-block-size: ${Math.ceil(height * 8) / 8}em;
}`;
}

const colours = ({ colours: chosen }) =>
  [
    ':root {',
    ...Object.entries(chosen).map(([name, colour]) => `  --rmi-${name}: ${colour};`),
    '  --rmi-padding: 1.25em;',
    '}',
  ].join('\n');
