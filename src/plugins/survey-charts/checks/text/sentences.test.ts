import { describe, expect, it } from '@jest/globals';
import { sentencesOf, wordsIn } from './sentences';

describe('sentencesOf', () => {
  it.each([
    ['Zo. Dat is 12,5 procent. En dan?', ['Zo.', 'Dat is 12,5 procent.', 'En dan?']],
    ['Op 1. mei begon het. Zo.', ['Op 1. mei begon het.', 'Zo.']],
    ['Er waren 1.204 mensen. Zo.', ['Er waren 1.204 mensen.', 'Zo.']],
    ['Bijv. Utrecht doet mee. Zo.', ['Bijv. Utrecht doet mee.', 'Zo.']],
    ['Dr. Jansen en mr. Smit zeggen het. Zo.', ['Dr. Jansen en mr. Smit zeggen het.', 'Zo.']],
    ['Zij zei: ‘Het is goed.’ Toen ging zij.', ['Zij zei: ‘Het is goed.’', 'Toen ging zij.']],
    ['Wat is dit?! Ik weet het niet …', ['Wat is dit?!', 'Ik weet het niet …']],
    ['J.P. Balkenende deed mee. Zo.', ['J.P. Balkenende deed mee.', 'Zo.']],
    ['Zij hebben diploma A en B. Tel die op.', ['Zij hebben diploma A en B.', 'Tel die op.']],
    ['Dat geldt o.a. Voor Utrecht.', ['Dat geldt o.a. Voor Utrecht.']],
    ['Het is zo (zie p. 12). Zo.', ['Het is zo (zie p. 12).', 'Zo.']],
    ['Op no. 5 woont zij. Zo.', ['Op no. 5 woont zij.', 'Zo.']],
    ['Het kost ca. 30 euro. Zo.', ['Het kost ca. 30 euro.', 'Zo.']],
    ['That is e.g. Utrecht. So.', ['That is e.g. Utrecht.', 'So.']],
    ['Zie www.example.org. Daar staat het.', ['Zie www.example.org.', 'Daar staat het.']],
    ['Twee regels\nzonder punt', ['Twee regels', 'zonder punt']],
    ['', []],
  ])('parts %j', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
});

describe('wordsIn', () => {
  it.each([
    ['50-plussers zijn er', 3],
    ['12–15 woorden', 2],
    ['collega’s', 1],
    ['1.204 mensen', 2],
    ['– zo –', 1],
  ])('counts %j', (text, count) => expect(wordsIn(text)).toHaveLength(count));
});
