import { describe, expect, test } from '@jest/globals';
import { spoken } from './spoken';

describe('in Dutch', () => {
  test.each([
    ['31% vindt van wel.', '31 procent vindt van wel.'],
    ['33,3 % van de mensen', '33,3 procent van de mensen'],
    ['De groep 21–40%', 'De groep 21 tot 40 procent'],
    ['21%–40%', '21 procent tot 40 procent'],
    ['Tussen 2025 – 2026', 'Tussen 2025 tot 2026'],
    ['1.200 mensen en 1.250.000 antwoorden', '1200 mensen en 1250000 antwoorden'],
    ['versie 1.2, 0,5 en 2026', 'versie 1.2, 0,5 en 2026'],
    ['65+', '65 plus'],
    ['€ 12,50 per maand', '12,50 euro per maand'],
    ['maandag t/m vrijdag', 'maandag tot en met vrijdag'],
    ['Bijv. een loket, d.w.z. een balie', 'bijvoorbeeld een loket, dat wil zeggen een balie'],
    ['Wie werkt bij een zbo?', 'Wie werkt bij een zelfstandig bestuursorgaan?'],
    ['Twee zbo’s', 'Twee zelfstandige bestuursorganen'],
    ['mbo & hbo', 'm b o en h b o'],
    ['Het scherm telt: zboven, incluis.', 'Het scherm telt: zboven, incluis.'],
    ['Eén ca. en één café', 'Eén ongeveer en één café'],
  ])('%s', (written, said) => {
    expect(spoken(written, 'nl')).toBe(said);
  });
});

describe('in English', () => {
  test.each([
    ['31% agree.', '31 percent agree.'],
    ['33.3% of people', '33.3 percent of people'],
    ['21–40%', '21 to 40 percent'],
    ['1,040 people', '1040 people'],
    ['a counter, e.g. at the town hall', 'a counter, for example at the town hall'],
    ['online vs. by telephone', 'online versus by telephone'],
    ['No. 5, but say no.', 'number 5, but say no.'],
    ['cheese & wine', 'cheese and wine'],
    ['€5', '5 euros'],
  ])('%s', (written, said) => {
    expect(spoken(written, 'en')).toBe(said);
  });
});

test('each language has its own words only', () => {
  expect(spoken('5% t/m', 'en')).toBe('5 percent t/m');
  expect(spoken('5% e.g.', 'nl')).toBe('5 procent e.g.');
});
