import type { Language } from '../../src/plugins/survey-charts/survey/language';
import { groupOf, type Pair, readValue } from './pair';

const UNDERLINE = /^([=\-~.])\1{2,}$/;

/**
 * Pairs out of the plain text: lists of `- label: value` after a line with the question, in groups under `name (base):`.
 * A text does not name the keys of figures: the figure is numbered, in order.
 */
export function readText(text: string, language: Language): { pairs: readonly Pair[] } {
  const question = { nl: 'Vraag: ', en: 'Question: ' }[language];
  const pairs: Pair[] = [];
  let figure = 0;
  let group = '';
  let inFigure = false;
  for (const line of unwrapped(text)) {
    if (line.startsWith(question)) {
      figure += 1;
      group = '';
      inFigure = true;
    }
    // What stands after the next heading is no longer the figure's.
    if (UNDERLINE.test(line)) inFigure = false;
    const heading = /^(.+) \([^()]*\):$/.exec(line)?.[1];
    if (heading !== undefined) group = groupOf(heading, language);
    const item = /^- (.+): ([^:]+)$/.exec(line);
    const [, label, value] = item ?? [];
    if (inFigure && label !== undefined && value !== undefined) {
      const shown = readValue(value, language);
      if (!shown.startsWith('?')) pairs.push({ figure: String(figure), group, label, value: shown });
    }
  }
  return { pairs };
}

/** Lines as they were before they were wrapped: a line that is indented goes on from the one before. */
function unwrapped(text: string): readonly string[] {
  return text.replaceAll(/\n {2,}(?=\S)/g, ' ').split('\n');
}

/** Figures numbered in order of first appearance, so that they can be held against a text's. */
export function numbered(pairs: readonly Pair[]): readonly Pair[] {
  const keys = [...new Set(pairs.map(({ figure }) => figure))];
  return pairs.map((pair) => ({ ...pair, figure: String(keys.indexOf(pair.figure) + 1) }));
}
