import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { BLOCK_RULES } from '../../src/plugins/survey-charts/blocks/registry';
import { RULES } from '../../src/plugins/survey-charts/checks/registry';
import { ruleDocuments } from './rule-documents';
import { CONCERNS } from './what-is-checked';

const FOLDER = path.resolve(__dirname, '..', '..', 'docs', 'checks');

test('every rule has its page, and no page is without a rule', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...ruleDocuments().keys()].sort());
});

test.each([...ruleDocuments()])('%s is as the rule is (npm run check-docs)', (file, content) => {
  expect(readFileSync(path.join(FOLDER, file), 'utf8')).toBe(content);
});

test('every rule is of some use, and what the checks are for has a rule that exists', () => {
  const named = new Set(Object.values(CONCERNS).flatMap((concerns) => concerns.flatMap(({ rules }) => rules)));
  expect([...named].sort()).toEqual([...new Set([...RULES, ...BLOCK_RULES].map(({ id }) => id))].sort());
});
