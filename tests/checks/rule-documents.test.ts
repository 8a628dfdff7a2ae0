import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { ruleDocuments } from './rule-documents';

const FOLDER = path.resolve(__dirname, '..', '..', 'docs', 'checks');

test('every rule has its page, and no page is without a rule', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...ruleDocuments().keys()].sort());
});

test.each([...ruleDocuments()])('%s is as the rule is (npm run check-docs)', (file, content) => {
  expect(readFileSync(path.join(FOLDER, file), 'utf8')).toBe(content);
});
