import { describe, expect, test } from '@jest/globals';
import { percentWithoutBase } from '../../src/plugins/survey-charts/checks/article/percent-without-base';
import { type CorpusBlock, method, result, text } from './corpus/corpus-article';
import { CORPUS_SURVEYS } from './corpus/surveys';
import { UNSEEN_2_SURVEYS } from './corpus/unseen-2/surveys';
import { corpusInput } from './corpus-input';
import { variantArticle } from './rule-examples';

type Language = 'nl' | 'en';
const INTRO = { nl: 'Hoe werken zij?', en: 'How do they work?' };
const SURVEYS = [...CORPUS_SURVEYS, ...UNSEEN_2_SURVEYS];

/** An article of these blocks alone: no introduction, no facts about the survey that tell how many took part. */
function issues(language: Language, survey: string, body: readonly CorpusBlock[]) {
  const article = { ...variantArticle(language, ''), survey, intro: INTRO[language], body };
  return percentWithoutBase.check(corpusInput(article, SURVEYS));
}

const HYBRID = 'hybride-werken';
const UNKNOWN = 'vrijwilligers-2025';

describe('percent-without-base finds', () => {
  test.each<readonly [Language, string, string]>([
    ['nl', HYBRID, '32 procent werkt 2 dagen thuis.'],
    ['nl', HYBRID, '32 procent werkt 2 dagen thuis. Dat zijn 260 ambtenaren.'],
    ['nl', HYBRID, 'In een zaal met 40 mensen stak een op de drie de hand op.'],
    ['nl', UNKNOWN, 'Riet kookt voor 25 mensen. 38 procent doet net als zij 2 tot 5 uur per week iets.'],
    ['en', HYBRID, '32 percent work from home 2 days.'],
    ['en', HYBRID, 'Half come for the company: 406 civil servants.'],
    ['en', UNKNOWN, 'A team of 30 people cooks. 38 percent do the same.'],
  ])('%s, %s: %s', (language, survey, words) => expect(issues(language, survey, [text(words)])).toHaveLength(1));

  test('beside facts that do not know how many took part', () =>
    expect(issues('nl', UNKNOWN, [text('38 procent doet 2 tot 5 uur.'), method(UNKNOWN)])).toHaveLength(1));

  test('beside a figure of which nobody knows of how many people it is', () => {
    const [issue] = issues('nl', UNKNOWN, [text('38 procent doet 2 tot 5 uur.'), result('volunteer-hours')]);
    expect(issue?.message.key).toBe('percent-without-base-unknown');
  });
});

describe('percent-without-base lets pass', () => {
  test.each<readonly [Language, string, string]>([
    ['nl', HYBRID, '32 procent werkt 2 dagen thuis. Er deden 812 werknemers mee.'],
    ['nl', HYBRID, '260 van de 812 werken 2 dagen thuis: 32 procent.'],
    ['nl', HYBRID, 'Ruim 800 ambtenaren deden mee. 32 procent werkt 2 dagen thuis.'],
    ['nl', UNKNOWN, 'Er vulden 640 vrijwilligers een lijst in. 38 procent doet 2 tot 5 uur.'],
    ['en', HYBRID, '32 percent of the 812 work from home 2 days.'],
    ['en', HYBRID, 'Nearly 800 employees told us. 32 percent work from home 2 days.'],
    ['en', UNKNOWN, 'We asked 640 volunteers. 38 percent do 2 to 5 hours.'],
  ])('%s, %s: %s', (language, survey, words) => expect(issues(language, survey, [text(words)])).toEqual([]));

  test('beside facts that know how many took part', () =>
    expect(issues('nl', HYBRID, [text('32 procent werkt 2 dagen thuis.'), method(HYBRID)])).toEqual([]));
  test('before a figure, which says of how many people', () =>
    expect(issues('nl', HYBRID, [text('32 procent werkt 2 dagen thuis.'), result('home-days')])).toEqual([]));
  test.each<readonly [Language, string]>([
    ['nl', '38 procent doet 2 tot 5 uur. Hoeveel vrijwilligers meededen, is niet bekend.'],
    ['en', '38 percent do 2 to 5 hours. It is not known how many volunteers took part.'],
  ])('beside such a figure, where the text says so: %s, %s', (language, words) =>
    expect(issues(language, UNKNOWN, [text(words), result('volunteer-hours')])).toEqual([]),
  );
});
