import { expect, test } from '@jest/globals';
import { CAPITALS } from './capitals';

test.each([
  ['PLEASE SIGN UP BEFORE 15 SEPTEMBER.', ['PLEASE SIGN UP BEFORE 15 SEPTEMBER']],
  ['De CAO VNG geldt.', []],
  ['Kom op tijd, LET GOED OP, en bel.', ['LET GOED OP']],
])('finds what is shouted once: %s', (text, found) => {
  expect([...text.matchAll(CAPITALS)].map(([words]) => words)).toEqual(found);
});
