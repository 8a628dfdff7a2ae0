import { expect, test } from '@jest/globals';
import { DEFAULT_LIMITS } from '../../../survey/limits';
import { createCheckOutcomes } from './check-outcomes';

const paragraph = (text: string) => ({
  __component: 'survey.text',
  text: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
});
const material = (text: string) => ({
  row: { documentId: 'a', title: 'Titel', slug: 'titel', intro: 'Kort.', summary: 'Kort.', body: [paragraph(text)] },
  questions: [],
  language: 'nl' as const,
  limits: DEFAULT_LIMITS,
});
const jargon = (outcomes: ReturnType<ReturnType<typeof createCheckOutcomes>>) =>
  outcomes.find(({ rule }) => rule === 'jargon')?.passed;

test('the same article is judged once an hour, another one anew', () => {
  let hour = 10;
  const outcomesOf = createCheckOutcomes(() => new Date(Date.UTC(2026, 10, 28, hour)));
  const first = outcomesOf(material('Wij gaan naar huis.'), []);
  expect(jargon(first)).toBe(true);
  expect(outcomesOf(material('Wij gaan naar huis.'), [])).toBe(first);
  const other = material('Teneinde naar huis te gaan.');
  expect(jargon(outcomesOf(other, []))).toBe(false);
  expect(jargon(outcomesOf({ ...other, house: { jargon: [], known: ['teneinde'] } }, []))).toBe(true);
  hour = 11;
  const later = outcomesOf(material('Wij gaan naar huis.'), []);
  expect(later).toEqual(first);
  expect(later).not.toBe(first);
});
