// The HTML of every story as a reader's browser has it, shadow roots put in place, is valid.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { openStage } from './stage.js';

/** What is switched off, and why. Everything else of the two sets must hold. */
const OFF = {
  // A browser writes its tree down in a style of its own.
  'attr-quotes': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'no-trailing-whitespace': 'off',
  'void-style': 'off',
  'doctype-style': 'off',
  'no-implicit-button-type': 'error',
  // Stories set widths and colours around a widget, and a widget through properties, which a strict policy allows.
  'no-inline-style': 'off',
  // Our own elements have names of their own.
  'element-name': ['error', { pattern: '^(rmi|editor)-[a-z-]+$' }],
  // Numbers do not break: they stand in a <bdi> that keeps its line.
  'tel-non-breaking': 'off',
  // Nothing is sent: results come while typing.
  'wcag/h32': 'off',
  // ARIA 1.2 lets a list have a name.
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
};

/** What a combobox offers is a listbox (ARIA 1.2, APG): a <select>, which is advised, cannot be filtered by typing. */
const isOffered = ({ ruleId, selector }, html) =>
  ruleId === 'prefer-native-element' &&
  html.includes(`role="combobox"`) &&
  html.includes(`aria-controls="${selector?.replace(/^#|\\/g, '')}"`);

describe('the HTML of every story', () => {
  let stage;
  before(async () => (stage = await openStage()));
  after(() => stage?.close());

  const validator = new HtmlValidate(
    new FileSystemConfigLoader({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'], rules: OFF }),
  );
  const faults = async (html) => {
    const { results } = await validator.validateString(html);
    return results.flatMap(({ messages }) =>
      messages
        .filter((fault) => !isOffered(fault, html))
        .map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`),
    );
  };

  for (const [language, of] of [
    ['de', /./],
    ['ar', /Department\/W|Signpost\/R|Hours\/Ap/i],
  ])
    it(`is valid (${language})`, async () => {
      const found = [];
      for (const path of stage.stories.filter((path) => of.test(path))) {
        await stage.show(path, { language });
        const html = await stage.page.evaluate(flatten);
        assert.match(html, /<(rmi|editor)-/);
        found.push(...(await faults(html)).map((fault) => `${path}: ${fault}`));
      }
      assert.deepEqual(found, []);
    });

  it('is looked at', async () => {
    assert.match((await faults('<ul><div></div></ul>')).join(), /element-permitted-content/);
    assert.match((await faults('<ul role="listbox" id="lonely" aria-label="x"></ul>')).join(), /prefer-native-element/);
  });
});

/** Runs in the page: what a reader sees as one tree without shadow roots. An id counts in its root only, so it is numbered. */
function flatten() {
  let roots = 0;
  const copy = (node, number) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return [node.cloneNode()];
    if (node.localName === 'slot') {
      const assigned = node.assignedNodes();
      return (assigned.length ? assigned : [...node.childNodes]).flatMap((child) => copy(child, number));
    }
    const clone = node.cloneNode();
    for (const name of ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
      if (clone.hasAttribute(name)) clone.setAttribute(name, `${clone.getAttribute(name)}-${number}`);
    const inner = node.shadowRoot ? ++roots : number;
    clone.append(...[...(node.shadowRoot ?? node).childNodes].flatMap((child) => copy(child, inner)));
    return [clone];
  };
  return copy(document.querySelector('main'), 0)[0].outerHTML.replace(/<!--.*?-->/gs, '');
}
