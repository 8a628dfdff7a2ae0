import { expect, test } from '@jest/globals';
import { EXAMPLE_RESULTS, exampleFacts } from '../../../../blocks/example-questions';
import { LANGUAGES } from '../../../../survey/language';
import { DEFAULT_LIMITS } from '../../../../survey/limits';
import { viewOf } from '../../../../survey/view-of';
import { publicQuestion } from './question';

const cases = Object.keys(EXAMPLE_RESULTS).flatMap((key) => LANGUAGES.map((language) => ({ key, language })));

const CORRECTION = {
  nl: { date: '2026-03-12', text: 'Bij ‘Nee’ stond 18 procent. Dat moet 16 procent zijn.' },
  en: { date: '2026-03-12', text: 'It said 18 percent at ‘No’. That should be 16 percent.' },
};

test.each(cases)(
  '$key in $language: the view and nothing else, without what is more precise than shown',
  ({ key, language }) => {
    const facts = exampleFacts(key, language);
    if (facts === undefined) throw new Error(`There is no example "${key}".`);
    const { survey } = facts;
    const view = viewOf(facts.result, { key, language, survey, limits: DEFAULT_LIMITS });
    const withoutExact = JSON.parse(JSON.stringify(view, (name, value) => (name === 'exact' ? undefined : value)));
    expect(JSON.parse(JSON.stringify(publicQuestion(facts, language, DEFAULT_LIMITS)))).toEqual({
      ...withoutExact,
      documentId: key,
      corrections: key === 'corrected' ? [CORRECTION[language]] : [],
    });
  },
);
