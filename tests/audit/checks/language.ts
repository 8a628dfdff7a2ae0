import { type Check, eachFigure } from '../check';
import { squash } from '../drawn-pairs';
import type { Figure } from '../read/reading';

/** Words that are only in that language, among those that our texts and chart libraries use. */
const WORDS: Readonly<Record<string, string>> = {
  nl: 'het een zijn voor deze ook naar geen niet mensen ongeveer vraag antwoord bron koos wij onze grootste balk langer elk deel meeste ondervraagden deelnemers staafdiagram grafiek tabel zeker hoe wordt werkt bij weten deden mee',
  en: 'the and with this from about percent question source answer largest chose took longer chart axis titled mark container respondents how were each their bars people most table figure not know shows value values',
};

const FOREIGN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.keys(WORDS).map((own) => {
    const others = Object.entries(WORDS).filter(([language]) => language !== own);
    return [own, new Set(others.flatMap(([, words]) => words.split(' ')))];
  }),
);

/** Answers and groups are data: a film has the title that it has. */
function withoutLabels(text: string, figure: Figure): string {
  const labels = [
    ...(figure.table?.rows ?? []).map(({ header }) => header),
    ...(figure.table?.columns ?? []).map(({ text: column }) => column),
  ];
  return labels.filter((label) => label.length > 3).reduce((rest, label) => rest.replaceAll(label, ' '), text);
}

function foreignIn(texts: readonly string[], declared: string, figure: Figure): readonly string[] {
  const foreign = FOREIGN.get(declared.slice(0, 2));
  if (foreign === undefined) return [`"${declared}" is no language of this site`];
  return [...new Set(texts)].flatMap((text) => {
    const words =
      withoutLabels(text, figure)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    const found = words.filter((word) => foreign.has(word));
    return found.length > 0 ? [`${found.join(', ')} in ${declared}: ${text}`] : [];
  });
}

function faultsOf(figure: Figure): readonly string[] {
  const labels = new Set((figure.table?.rows ?? []).map(({ header }) => squash(header)));
  const names = figure.exposed.map(({ name }) => name).filter((name) => !labels.has(squash(name)));
  return [
    ...foreignIn(names, figure.language, figure),
    ...figure.drawings.flatMap(({ name, language }) => foreignIn([name], language, figure)),
  ];
}

export const language: Check = {
  id: 'language',
  heuristics: ['semantics', 'reading-level'],
  source: 'WCAG 3.1.1, 3.1.2',
  looksAt:
    'No name or text that is exposed has a word of another language than it is marked with: no English in Dutch.',
  faults: (page) => eachFigure(page, faultsOf),
  mutations: [
    {
      fault: 'the page says that it is in English',
      plant: (figure) => {
        document.documentElement.lang = 'en';
        for (const svg of figure.querySelectorAll('svg')) svg.setAttribute('lang', 'en');
      },
    },
    {
      fault: 'the name of the drawing is English',
      plant: (figure) =>
        figure
          .querySelector('.chart-wide svg')
          ?.setAttribute('aria-label', 'Chart: the largest group chose ‘Verbeterd’, 41%.'),
    },
    {
      fault: 'a name in an English page is Dutch',
      variant: 'question-improvement-stacked-bar-en',
      plant: (figure) => {
        for (const link of figure.querySelectorAll('.figure-links a[href^="#"]')) {
          link.setAttribute('aria-label', 'Link naar deze grafiek');
        }
      },
    },
  ],
};
