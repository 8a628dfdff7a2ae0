import type { Language } from '../../src/plugins/survey-charts/survey/language';
import { basePairs, groupOf, type Pair, readValue } from './pair';
import type { Read } from './reader';
import { statisticsIn } from './statistics';

const UNDERLINE = /^([=\-~.])\1{2,}$/;

/**
 * Pairs and findings out of the plain text: lists of `- label: value` after a line with the question, in groups under
 * `name (base):`. The heading above the question is the finding.
 * A text does not name the keys of figures: the figure is numbered, in order.
 */
export function readText(text: string, language: Language): Read {
  const question = { nl: 'Vraag: ', en: 'Question: ' }[language];
  const pairs: Pair[] = [];
  const findings: string[] = [];
  let block: string[] = [];
  let heading = '';
  let group = '';
  let inFigure = false;
  for (const line of unwrapped(text)) {
    if (line.startsWith(question)) {
      findings.push(heading);
      group = '';
      inFigure = true;
    }
    if (UNDERLINE.test(line)) {
      heading = block.join(' ');
      // What stands after the next heading is no longer the figure's.
      inFigure = false;
    }
    // A paragraph is whole at its end: it was wrapped.
    if (inFigure && line === '') pairs.push(...statisticsIn(block.join(' '), String(findings.length), language));
    block = line === '' ? [] : [...block, line];
    const [, name, base] = /^(.+) \(([^()]*)\):$/.exec(line) ?? [];
    if (name !== undefined) group = groupOf(name, language);
    if (inFigure) pairs.push(...basePairs({ figure: String(findings.length), group }, base, language));
    const [, label, value] = /^- (.+): ([^:]+)$/.exec(line) ?? [];
    if (inFigure && label !== undefined && value !== undefined) {
      const shown = readValue(value, language);
      if (!shown.startsWith('?')) pairs.push({ figure: String(findings.length), group, label, value: shown });
    }
  }
  return { pairs, findings };
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
