/** The two engines that look for barriers, made to say what they found in words a test can show. */
import type { RunOptions, AxeResults } from 'axe-core';
import { everyElement } from '../helpers/every-element.js';
import { REFUTED } from './refuted.js';

interface Finding {
  readonly ruleId: string;
  readonly reasonId: string;
  /** How bad it would be, and what came out: ["VIOLATION", "POTENTIAL"]. */
  readonly value: readonly [level: string, outcome: string];
  readonly message: string;
  readonly snippet: string;
}
interface Engines {
  readonly axe?: { run(root: Element, options: RunOptions): Promise<AxeResults> };
  readonly ace?: {
    readonly Checker: new () => {
      addRuleset(ruleset: object): void;
      check(root: Node, rulesets: readonly string[]): Promise<{ readonly results: readonly Finding[] }>;
    };
  };
}

/** The refutations that something the engine said on this page has called for. */
export const answered = new Set<string>();

async function engine<Name extends keyof Engines>(name: Name, path: string): Promise<NonNullable<Engines[Name]>> {
  const page = window as Engines;
  if (!page[name]) {
    const script = document.createElement('script');
    script.src = `/node_modules/${path}`;
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${path} could not be loaded; run npm ci`));
    });
    document.head.append(script);
    await loaded;
  }
  return page[name] as NonNullable<Engines[Name]>;
}

/**
 * What axe finds below a node, one line each, with the rules for WCAG 2.2's target size too.
 *
 * @param rules only these; default: all
 */
export async function axeFindings(root: Element, rules?: string[]): Promise<readonly string[]> {
  const axe = await engine('axe', 'axe-core/axe.min.js');
  // What the browser lays out only when the reader is near has no place yet that could be judged.
  for (const element of everyElement(root))
    if (getComputedStyle(element).contentVisibility === 'auto')
      (element as HTMLElement).style.contentVisibility = 'visible';
  const { violations } = await axe.run(root, {
    resultTypes: ['violations'],
    ...(rules ? { runOnly: rules } : { rules: { 'target-size': { enabled: true } } }),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `axe ${id}: ${html} ${failureSummary}`),
  );
}

/**
 * What IBM's engine finds on the page and nobody has refuted, one line each.
 *
 * @param rules only these; default: all
 * @param refuted what a person has looked at, and the answer
 */
export async function ibmFindings(
  rules?: readonly string[],
  refuted: Readonly<Record<string, string>> = REFUTED,
): Promise<readonly string[]> {
  const { Checker } = await engine('ace', 'accessibility-checker-engine/ace.js');
  const checker = new Checker();
  if (rules) checker.addRuleset(rulesetOf(rules));
  const { log } = console;
  // It tells the console of every colour it cannot read; those are computed in contrast.test.ts.
  console.log = () => {};
  try {
    const { results } = await checker.check(document, rules ? ['picked'] : ['IBM_Accessibility', 'WCAG_2_2']);
    return results
      .filter(({ value }) => value[1] !== 'PASS')
      .filter(({ ruleId, reasonId }) => {
        const reason = `${ruleId} ${reasonId}`;
        if (reason in refuted) answered.add(reason);
        return !(reason in refuted);
      })
      .map(({ ruleId, reasonId, value, message, snippet }) => {
        return `IBM ${ruleId} ${reasonId} (${value.join(', ')}): ${message} ${snippet}`;
      });
  } finally {
    console.log = log;
  }
}

function rulesetOf(ids: readonly string[]): object {
  const rules = ids.map((id) => ({ id, level: 'VIOLATION', toolkitLevel: '1' }));
  const checkpoint = { num: '1', name: 'picked', wcagLevel: 'AA', summary: '', rules };
  return { id: 'picked', name: 'picked', category: 'Accessibility', description: '', checkpoints: [checkpoint] };
}
