import { type HTMLElement, parse } from 'node-html-parser';
import type { Language } from '../../src/plugins/survey-charts/survey/language';
import { groupOf, type Pair, readValue } from './pair';
import { statisticsIn } from './statistics';

/** Pairs and findings out of a page's tables, as a client without any script gets them. */
export function readHtml(html: string, language: Language): { pairs: readonly Pair[]; findings: readonly string[] } {
  const figures = parse(html).querySelectorAll('figure[data-figure]');
  return {
    pairs: figures.flatMap((figure) => pairsOf(figure, language)),
    findings: figures.map((figure) => textOf(figure.querySelector('h2, h3, h4, h5, h6'))),
  };
}

function textOf(element: HTMLElement | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** A column's name without what stands under it in small letters. */
function columnName(header: HTMLElement): string {
  const copy = parse(header.innerHTML);
  for (const small of copy.querySelectorAll('span')) small.remove();
  return textOf(copy);
}

function pairsOf(figure: HTMLElement, language: Language): readonly Pair[] {
  const key = figure.getAttribute('data-figure') ?? '';
  const columns = figure.querySelectorAll('thead th').slice(1).map(columnName);
  const grouped = columns.length > 1;
  const values = figure.querySelectorAll('tbody tr').flatMap((row) =>
    row.querySelectorAll('td').map((cell, index) => ({
      figure: key,
      group: grouped ? groupOf(columns[index] ?? '', language) : '',
      label: textOf(row.querySelector('th[scope="row"]')),
      value: readValue(textOf(cell), language),
    })),
  );
  return [...values, ...figure.querySelectorAll('p').flatMap((text) => statisticsIn(textOf(text), key, language))];
}
