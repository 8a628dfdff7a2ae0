import { type HTMLElement, parse } from 'node-html-parser';
import type { Language } from '../../src/plugins/survey-charts/survey/language';
import { basePairs, groupOf, type Pair, readValue } from './pair';
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

/** A column's name, and what stands under it in small letters. */
function columnOf(header: HTMLElement): { readonly name: string; readonly base: string } {
  const copy = parse(header.innerHTML);
  const base = textOf(copy.querySelector('span'));
  for (const small of copy.querySelectorAll('span')) small.remove();
  return { name: textOf(copy), base };
}

function pairsOf(figure: HTMLElement, language: Language): readonly Pair[] {
  const key = figure.getAttribute('data-figure') ?? '';
  const columns = figure.querySelectorAll('thead th').slice(1).map(columnOf);
  const grouped = columns.length > 1;
  const groups = columns.map(({ name }) => (grouped ? groupOf(name, language) : ''));
  const bases = columns.flatMap(({ base }, index) => {
    return grouped ? basePairs({ figure: key, group: groups[index] ?? '' }, base, language) : [];
  });
  const values = figure.querySelectorAll('tbody tr').flatMap((row) =>
    row.querySelectorAll('td').map((cell, index) => ({
      figure: key,
      group: groups[index] ?? '',
      label: textOf(row.querySelector('th[scope="row"]')),
      value: readValue(textOf(cell), language),
    })),
  );
  return [
    ...values,
    ...bases,
    ...figure.querySelectorAll('p').flatMap((text) => statisticsIn(textOf(text), key, language)),
  ];
}
