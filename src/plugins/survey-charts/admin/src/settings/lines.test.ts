import { expect, test } from '@jest/globals';
import { readTypedWords, typedWords } from './lines';

const words = { jargon: [{ word: 'borgen', simple: 'zorgen voor' }], known: ['RADIO', 'OR'] };

test('words go to lines and back', () => {
  expect(typedWords(words)).toEqual({ jargon: 'borgen = zorgen voor', known: 'RADIO\nOR' });
  expect(readTypedWords(typedWords(words))).toEqual(words);
});

test('empty lines are none, and half a line stays, for the server to name', () => {
  expect(readTypedWords({ jargon: ' borgen=zorgen voor \n\n omtrent \n= over', known: ' \nOR\n' })).toEqual({
    jargon: [
      { word: 'borgen', simple: 'zorgen voor' },
      { word: 'omtrent', simple: '' },
      { word: '', simple: 'over' },
    ],
    known: ['OR'],
  });
});
