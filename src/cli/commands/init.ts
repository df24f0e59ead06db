/** `rmi init`: a starting data file for another office, from options or by questions. */
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { checkText, findingText } from '../check.js';
import { EXIT, Misuse, print, printJson, textOption, type Command } from '../command.js';
import { QUESTIONS, type Answers, type Question } from '../../starter/answers.js';
import { starter } from '../../starter/starter.js';

const questions = Object.entries(QUESTIONS) as [keyof typeof QUESTIONS, Question][];

export const command: Command = {
  summary: 'Begins a data file for another office, by questions or from options.',
  usage: '[file]',
  examples: [
    ['rmi init', 'asks, and writes rmi.json'],
    [
      'rmi init rmi.json --name "Bürgeramt" --contact "Information" --hours "Mo-Fr 08:00-12:00; We off"',
      'asks nothing',
    ],
    ['rmi init - --name "Bürgeramt" --contact "Information"', 'prints it'],
  ],
  options: {
    ...Object.fromEntries(
      questions.map(([name, { ask, value, required }]) => [
        name,
        { type: 'string' as const, value, description: required ? `${ask} Needed` : ask },
      ]),
    ),
    ask: { type: 'boolean', description: 'ask, even where the answers come through a pipe, one a line' },
    force: { type: 'boolean', description: 'replace a file that is there already' },
  },
  async run(args) {
    const [file = 'rmi.json'] = args.positionals;
    const given = Object.fromEntries(questions.flatMap(([name]) => fitting(name, textOption(args, name))));
    const missing = questions.filter(([name, { required }]) => required && !given[name]).map(([name]) => `--${name}`);
    const asks = args.options['ask'] === true || (missing.length > 0 && process.stdin.isTTY === true);
    if (missing.length && !asks)
      throw new Misuse(`needs ${missing.join(' and ')}; or run it in a terminal to be asked`);
    const answers = asks ? await ask(given) : given;
    const text = `${JSON.stringify(starter(answers), null, 2)}\n`;
    const { findings } = checkText(file, text);
    if (findings.length) throw new Misuse(findings.map(findingText).join('\n'));
    if (file !== '-') await save(file, text, args.options['force'] === true);
    if (args.options['json']) printJson(file === '-' ? { data: JSON.parse(text) as unknown } : { file });
    else if (file === '-') print(text);
    else print(`${file} is there. Next: rmi validate ${file}, and put it where the widgets look: data/rmi.json.`);
    return EXIT.ok;
  },
};

function fitting(name: keyof typeof QUESTIONS, answer: string | undefined): [string, string][] {
  if (answer === undefined) return [];
  const wrong = QUESTIONS[name].wrong(answer);
  if (wrong) throw new Misuse(`--${name}: ${wrong}`);
  return [[name, answer]];
}

/** Asks what is not known yet, again where an answer does not fit; an empty answer leaves out what is not needed. */
async function ask(given: Answers): Promise<Answers> {
  const answers: Record<string, string | undefined> = { ...given };
  const terminal = createInterface({ input: process.stdin, terminal: false });
  const lines = terminal[Symbol.asyncIterator]();
  try {
    for (const [name, question] of questions) {
      while (answers[name] === undefined) {
        // Questions go to standard error, so that `rmi init - > rmi.json` works.
        process.stderr.write(`${question.ask}${question.required ? '' : ' (Enter: leave out)'} `);
        const next = (await lines.next()) as IteratorResult<string, undefined>;
        if (next.done) throw new Misuse(`no answer to "${question.ask}"`);
        const answer = next.value.trim();
        const wrong = answer || question.required ? question.wrong(answer) : undefined;
        if (wrong) process.stderr.write(`${wrong}\n`);
        else answers[name] = answer;
      }
    }
  } finally {
    terminal.close();
  }
  return answers;
}

async function save(file: string, text: string, force: boolean): Promise<void> {
  try {
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Misuse(code === 'EEXIST' ? `${file} is there already; --force replaces it` : message);
  }
}
