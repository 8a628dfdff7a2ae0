import { describe, expect, test } from '@jest/globals';
import { ARTICLE_RULES } from '../../src/plugins/survey-charts/checks/registry';
import { CORPUS_SURVEYS } from './corpus/surveys';
import { UNSEEN } from './corpus/unseen';
import { corpusInput } from './corpus-input';
import { variantArticle } from './rule-examples';
import { VARIANTS } from './variants';
import type { Variant } from './variants/variant';

const SURVEYS = [...CORPUS_SURVEYS, ...UNSEEN.flatMap(({ surveys }) => surveys)];

/** Some sentences of each rule, on top of the examples of its page: how many of them it gets right, and which not. */
describe.each(Object.entries(VARIANTS))('%s', (id, { survey, finds, passes }) => {
  const rule = ARTICLE_RULES.find((one) => one.id === id);
  const found = ([language, what, own = survey]: Variant) => {
    const article = variantArticle(language, what, own);
    // The usual introduction tells how many answered the survey that is usually tried.
    const intro = own === undefined ? article.intro : '';
    return rule?.check(corpusInput({ ...article, intro }, SURVEYS)) ?? [];
  };
  const shown = ([, what]: Variant) => (typeof what === 'string' ? what : JSON.stringify(what));

  test('there is such a rule', () => expect(rule?.id).toBe(id));
  test.each(finds.map((one) => [shown(one), one] as const))('finds: %s', (_shown, one) =>
    expect(found(one)).not.toEqual([]),
  );
  test.each(passes.map((one) => [shown(one), one] as const))('lets pass: %s', (_shown, one) =>
    expect(found(one)).toEqual([]),
  );
});
