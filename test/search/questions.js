// How well the search answers what people ask: the questions of `questions.json`, each in the language of its reader.
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const load = async (path) => (await runnerImport(`./src/${path}.ts`, { logLevel: 'error' })).module;
const { parse } = await load('model/parse');
const { createIndex } = await load('search/search');
const { createVocabulary } = await load('search/vocabulary/vocabulary');
const { data } = parse(read('data/rmi.json'));

/** Text of the file → translation. */
const translationsFor = (language) =>
  language === 'de' ? undefined : (
    new Map(Object.values(read(`data/translations/${language}.json`)).map(({ source, target }) => [source, target]))
  );

/**
 * Asks all questions of a half. Right is who may come first, or nobody where the department has nothing for it.
 *
 * @param {'tuned' | 'aside'} half
 * @param {{ isPlain?: boolean, isGermanPage?: boolean }} how without the vocabulary; without a translation of the file
 * @returns {{ language: string, question: string, contacts: string[], found: string[], isRight: boolean }[]}
 */
export function answers(half, { isPlain = false, isGermanPage = false } = {}) {
  const more = isPlain ? {} : { createVocabulary };
  const searches = new Map();
  return read('test/search/questions.json')
    .filter((entry) => entry.half === half)
    .map(({ language, question, contacts }) => {
      if (!searches.has(language)) {
        const translations = isGermanPage ? undefined : translationsFor(language);
        searches.set(language, createIndex(data, { translations, ...more }));
      }
      const results = searches.get(language)(question);
      const found = results.map(({ contact }) => contact.id);
      const isRight = contacts.length ? contacts.includes(found[0]) : !found.length;
      return { language, question, contacts, found, isRight, asks: results.map(({ ask }) => ask) };
    });
}
