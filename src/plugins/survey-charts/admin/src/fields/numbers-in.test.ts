import { expect, test } from '@jest/globals';
import { numbersIn } from './numbers-in';

test('the numbers of a text are found as they are written, each once, without what ends the sentence', () => {
  expect(numbersIn('Van de 1.040 zei 61,5 procent ja, en 61,5 is veel. Nee: 8.')).toEqual(['1.040', '61,5', '8']);
  expect(numbersIn('Ruim de helft.')).toEqual([]);
});
