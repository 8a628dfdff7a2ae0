import { type HTMLElement, parse } from 'node-html-parser';
import type { Language } from '../../src/plugins/survey-charts/survey/language';
import { basePairs, groupOf, type Pair, readValue } from './pair';
import type { Read } from './reader';
import { statisticsIn } from './statistics';

const QUESTION: Readonly<Record<Language, string>> = { nl: 'Vraag:', en: 'Question:' };

/**
 * Pairs and findings out of HTML that has headings, paragraphs and tables and nothing else to go by: a feed's entry, or
 * Markdown as it is shown. A heading with the question under it is a finding; the tables up to the next heading are its.
 */
export function readDocument(html: string, language: Language): Read {
  const pairs: Pair[] = [];
  const findings: string[] = [];
  let heading = '';
  let inFigure = false;
  for (const element of parse(html).querySelectorAll('h1, h2, h3, h4, h5, h6, p, table')) {
    const text = textOf(element);
    if (/^H\d$/.test(element.tagName)) {
      heading = text;
      inFigure = false;
    } else if (element.tagName === 'P' && text.startsWith(QUESTION[language])) {
      findings.push(heading);
      inFigure = true;
    } else if (!inFigure) continue;
    else if (element.tagName === 'P') pairs.push(...statisticsIn(text, String(findings.length), language));
    else pairs.push(...pairsOf(element, String(findings.length), language));
  }
  return { pairs, findings };
}

function textOf(element: HTMLElement | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function pairsOf(table: HTMLElement, figure: string, language: Language): readonly Pair[] {
  const columns = table
    .querySelectorAll('thead th')
    .slice(1)
    .map((cell) => /^(.*?)(?: \(([^()]*)\))?$/.exec(textOf(cell)) ?? []);
  const grouped = columns.length > 1;
  const groups = columns.map(([, name = '']) => (grouped ? groupOf(name, language) : ''));
  const bases = columns.flatMap(([, , base], column) => {
    return grouped ? basePairs({ figure, group: groups[column] ?? '' }, base, language) : [];
  });
  const values = table.querySelectorAll('tbody tr').flatMap((row) => {
    const [label, ...cells] = row.querySelectorAll('th, td').map(textOf);
    return cells.map((cell, column) => ({
      figure,
      group: groups[column] ?? '',
      label: label ?? '',
      value: readValue(cell, language),
    }));
  });
  return [...values, ...bases];
}
