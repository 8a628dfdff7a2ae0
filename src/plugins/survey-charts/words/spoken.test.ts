import { describe, expect, test } from '@jest/globals';
import { spoken } from './spoken';

/** Letters that are said one by one stand apart by a no-break space. */
const said = (text: string, language: 'nl' | 'en') => spoken(text, language).replaceAll('\u00a0', ' ');

describe('in Dutch', () => {
  test.each([
    ['31% vindt van wel.', '31 procent vindt van wel.'],
    ['33,3 % van de mensen', '33 komma 3 procent van de mensen'],
    ['0,05 en 12,25', '0 komma 0 5 en 12 komma 25'],
    ['De groep 21–40%', 'De groep 21 tot 40 procent'],
    ['21%–40%', '21 procent tot 40 procent'],
    ['18-29 jaar en 18-29%', '18 tot 29 jaar en 18 tot 29 procent'],
    ['Bel 070-1234567 op 2026-03-03', 'Bel 070-1234567 op 2026-03-03'],
    ['Tussen 2025 – 2026', 'Tussen 2025 tot 2026'],
    ['<1% en >99%', 'minder dan 1 procent en meer dan 99 procent'],
    ['± 30%, -5 graden', 'ongeveer 30 procent, min 5 graden'],
    ['Ambtenaren (n = 460)', 'Ambtenaren (het aantal is 460)'],
    ['1.200 mensen en 1.250.000 antwoorden', '1200 mensen en 1250000 antwoorden'],
    ['CC BY 4.0, 0,5 en 2026', 'CC BY 4 punt 0, 0 komma 5 en 2026'],
    ['Het is 33,3, zegt CC BY 4.0.', 'Het is 33 komma 3, zegt CC BY 4 punt 0.'],
    ['om 9.30 uur en 10:00 uur', 'om 9 uur 30 en 10 uur'],
    ['65+', '65 plus'],
    ['€ 12,50 per maand', '12 euro 50 per maand'],
    ['€ 1.200 en € 1,5 miljoen', '1200 euro en 1 komma 5 miljoen euro'],
    ['maandag t/m vrijdag', 'maandag tot en met vrijdag'],
    ['Bijv. een loket, d.w.z. een balie', 'Bijvoorbeeld een loket, dat wil zeggen een balie'],
    ['Een loket e.d.', 'Een loket en dergelijke.'],
    ['mbo & hbo bij het UWV', 'm b o en h b o bij het U W V'],
    ['en/of, hij/zij', 'en of, hij of zij'],
    ['Het scherm telt: zboven, incluis.', 'Het scherm telt: zboven, incluis.'],
    ['Eén ca. en één café', 'Eén ongeveer en één café'],
  ])('%s', (written, expected) => {
    expect(said(written, 'nl')).toBe(expected);
  });

  test.each([
    [
      'De meerderheid is 40 tot 65 jaar: 77 procent, ongeveer 3 op de 4.',
      'De meerderheid is 40 tot 65 jaar: 77 procent.',
    ],
    ['31 procent koos ‘eens’: 3 op de 10.', '31 procent koos ‘eens’.'],
    ['Het is 50%, de helft.', 'Het is 50 procent.'],
    ['Ongeveer 3 op de 10 mensen.', 'Ongeveer 3 op de 10 mensen.'],
    ['20 procent, 1 op de 5 mensen, zegt ja.', '20 procent, 1 op de 5 mensen, zegt ja.'],
  ])('a number is said in one way: %s', (written, expected) => {
    expect(said(written, 'nl')).toBe(expected);
  });

  test('a difficult abbreviation is explained once in a reading', () => {
    const explained = new Set<string>();
    const say = (text: string) => spoken(text, 'nl', explained).replaceAll('\u00a0', ' ');
    expect(say('Wie werkt bij een zbo?')).toBe('Wie werkt bij een zelfstandig bestuursorgaan, afgekort z b o?');
    expect(say('Een zbo is van de overheid.')).toBe('Een z b o is van de overheid.');
    expect(say('Twee zbo’s')).toBe('Twee z b o’s');
    expect(said('Twee zbo’s zijn er.', 'nl')).toBe('Twee zelfstandige bestuursorganen, afgekort z b o’s, zijn er.');
    expect(said('Zelfstandig bestuursorgaan (zbo): 5 procent.', 'nl')).toBe(
      'Zelfstandig bestuursorgaan (z b o): 5 procent.',
    );
  });
});

describe('in English', () => {
  test.each([
    ['31% agree.', '31 percent agree.'],
    ['33.3% of people', '33 point 3 percent of people'],
    ['0.25, licence CC BY 4.0.', '0 point 2 5, licence CC BY 4 point 0.'],
    ['21–40%', '21 to 40 percent'],
    ['<1%', 'less than 1 percent'],
    // Without its comma many voices take it for a year.
    ['1,040 people in 2014', '1,040 people in 2014'],
    ['1,040.5', '1,040 point 5'],
    ['n=460', 'the number is 460'],
    ['a counter, e.g. at the town hall', 'a counter, for example at the town hall'],
    ['online vs. by telephone', 'online versus by telephone'],
    ['No. 5, but say no.', 'Number 5, but say no.'],
    ['cheese & wine, and/or bread', 'cheese and wine, and or bread'],
    ['€5, £12.50', '5 euros, 12 pounds 50'],
    [
      'A majority fly once a year or less: 61 percent, about 6 in 10.',
      'A majority fly once a year or less: 61 percent.',
    ],
  ])('%s', (written, expected) => {
    expect(said(written, 'en')).toBe(expected);
  });
});

test('each language has its own words only', () => {
  expect(spoken('5% t/m', 'en')).toBe('5 percent t/m');
  expect(spoken('5% e.g.', 'nl')).toBe('5 procent e.g.');
});
