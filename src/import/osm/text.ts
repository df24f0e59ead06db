/** An `opening_hours` text cut into its rules. */

export interface RuleText {
  readonly text: string;
  /** Whether it adds to the rules before it instead of replacing them on its days. */
  readonly adds: boolean;
}

/**
 * Rules end at a semicolon, or at a comma behind times where something else than a time follows; neither counts inside
 * of a comment. `||` begins what holds where nothing else is known, which counts as a rule that nobody understands.
 */
export function rulesIn(text: string): readonly RuleText[] {
  const rules: RuleText[] = [];
  let adds = false;
  let rule = '';
  const end = (nextAdds: boolean): void => {
    if (rule.trim()) rules.push({ text: rule.trim(), adds });
    rule = '';
    adds = nextAdds;
  };
  for (const [piece] of text.matchAll(/"[^"]*"|;|,|[^";,]+|"/g)) {
    const isBehindTimes = /(\d|off|closed|open|")\s*$/i.test(rule) && !/[a-z]{3}\s+\d+\s*$/i.test(rule);
    if (piece === ';') end(false);
    else if (piece === ',' && isBehindTimes) rule += PENDING;
    else if (rule.endsWith(PENDING)) {
      const isTime = /^\s*\d{1,2}[:.]\d/.test(piece);
      rule = rule.slice(0, -PENDING.length);
      if (isTime) rule += `,${piece}`;
      else {
        end(true);
        rule = piece;
      }
    } else rule += piece;
  }
  rule = rule.replace(PENDING, ',');
  end(false);
  return rules;
}

/** A comma of which is not known yet what it divides. */
const PENDING = '\0';
