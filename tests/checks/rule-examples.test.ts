import { describe, expect, test } from '@jest/globals';
import { ARTICLE_RULES } from '../../src/plugins/survey-charts/checks/registry';
import { CORPUS_SURVEYS } from './corpus/surveys';
import { corpusInput } from './corpus-input';
import { DEMO_SURVEYS } from './demo-corpus';
import { RULE_EXAMPLES, type RuleExample } from './rule-examples';

const SURVEYS = [...CORPUS_SURVEYS, ...DEMO_SURVEYS];

describe.each(ARTICLE_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { triggers, passes } = RULE_EXAMPLES[id] ?? { triggers: [], passes: [] };
  const run = ({ article, surveys = SURVEYS }: RuleExample) => rule.check(corpusInput(article, surveys));

  test('has examples of both kinds', () => {
    // A label can lack only in a question of its own: run.test.ts has that one.
    if (id !== 'figure-label-missing') expect(triggers.length).toBeGreaterThan(0);
    expect(passes.length).toBeGreaterThan(0);
  });

  if (triggers.length > 0) {
    test.each(triggers.map((one) => [one.shown, one] as const))('finds: %s', (_shown, one) => {
      const issues = run(one);
      expect(issues.length).toBeGreaterThan(0);
      expect(issues.every((issue) => issue.rule === id && issue.severity === rule.severity)).toBe(true);
    });
  }

  test.each(passes.map((one) => [one.shown, one] as const))('lets pass: %s', (_shown, one) => {
    expect(run(one)).toEqual([]);
  });
});
