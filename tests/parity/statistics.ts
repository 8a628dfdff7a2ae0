import type { Language } from '../../src/plugins/survey-charts/survey/language';
import type { Pair } from './pair';

/** How each language writes them, and a group before them. By hand: the words themselves are under test. */
const WRITTEN: Readonly<Record<Language, RegExp>> = {
  nl: /(?:Groep ‘([^’]+)’, .*?\. )?(Gemiddelde|Middelste antwoord|Spreiding): (-?\d[\d.]*(?:(?:,| komma )\d+)?)\./g,
  en: /(?:Group “([^”]+)”, .*?\. )?(Average|Middle answer|Spread): (-?\d[\d,]*(?:(?:\.| point )\d+)?)\./g,
};

/** Mean, median and spread out of a paragraph under a figure; a group holds until the next one. */
export function statisticsIn(text: string, figure: string, language: Language): readonly Pair[] {
  let group = '';
  return [...text.matchAll(WRITTEN[language])].map(([, of, label = '', number = '']) => {
    group = of ?? group;
    return { figure, group, label, value: dataOf(number, language) };
  });
}

function dataOf(written: string, language: Language): string {
  const [thousands, mark] = language === 'nl' ? ['.', /,| komma /] : [',', /\.| point /];
  return written.replaceAll(thousands, '').replace(mark, '.');
}
