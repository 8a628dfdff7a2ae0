import { type HTMLElement, parse } from 'node-html-parser';
import type { Language } from '../../src/plugins/survey-charts/survey/language';
import { basePairs, groupOf, type Pair, readValue } from './pair';
import { statisticsIn } from './statistics';

const HEADING = /^H[1-6]$/;
/** "18 tot en met 29 jaar (172 mensen):" */
const GROUP = /^(.+) \(([^()]*)\):$/;

interface Read {
  readonly pairs: Pair[];
  readonly findings: string[];
}

/**
 * Pairs and findings out of an e-mail's HTML, as who loads no pictures and no styles gets them: tables, or lists of
 * `label: value` under `name (base):`, after a line with the question and until the next heading. An e-mail does not name
 * the keys of figures: they are numbered, in order.
 */
export function readEmail(html: string, language: Language): Read {
  const question = { nl: 'Vraag:', en: 'Question:' }[language];
  const read: Read = { pairs: [], findings: [] };
  let heading = '';
  let inFigure = false;
  let group = '';
  for (const element of inOrder(parse(html))) {
    const text = textOf(element);
    const figure = String(read.findings.length);
    if (HEADING.test(element.tagName)) {
      heading = text;
      inFigure = false;
    } else if (element.tagName === 'P' && text.startsWith(question)) {
      read.findings.push(heading);
      inFigure = true;
      group = '';
    } else if (!inFigure) continue;
    else if (element.tagName === 'P') {
      const [, name, base] = GROUP.exec(text) ?? [];
      if (name !== undefined) group = groupOf(name, language);
      read.pairs.push(...basePairs({ figure, group }, base, language));
      read.pairs.push(...statisticsIn(text, figure, language));
    } else if (element.tagName === 'LI') read.pairs.push(...itemPairs(text, { figure, group }, language));
    else read.pairs.push(...tablePairs(element, figure, language));
  }
  return read;
}

/** Headings, paragraphs, items and data tables as they follow each other; what is in a data table is the table's. */
function inOrder(element: HTMLElement): readonly HTMLElement[] {
  return element.childNodes
    .filter((child): child is HTMLElement => 'tagName' in child)
    .flatMap((child) => {
      const data = child.tagName === 'TABLE' && child.getAttribute('role') !== 'presentation';
      if (data || HEADING.test(child.tagName) || child.tagName === 'P') return [child];
      return child.tagName === 'LI' ? [child, ...inOrder(child)] : inOrder(child);
    });
}

function textOf(element: HTMLElement | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function itemPairs(text: string, of: Pick<Pair, 'figure' | 'group'>, language: Language): readonly Pair[] {
  const [, label, written] = /^(.+): ([^:]+)$/.exec(text) ?? [];
  if (label === undefined || written === undefined) return [];
  const value = readValue(written, language);
  return value.startsWith('?') ? [] : [{ ...of, label, value }];
}

function tablePairs(table: HTMLElement, figure: string, language: Language): readonly Pair[] {
  const columns = table.querySelectorAll('th[scope="col"]').slice(1).map(columnOf);
  const grouped = columns.length > 1;
  const groups = columns.map(([name = '']) => (grouped ? groupOf(name, language) : ''));
  const bases = columns.flatMap(([, base], index) => {
    return grouped ? basePairs({ figure, group: groups[index] ?? '' }, base, language) : [];
  });
  const values = table.querySelectorAll('tbody tr').flatMap((row) =>
    row.querySelectorAll('td').map((cell, index) => ({
      figure,
      group: groups[index] ?? '',
      label: textOf(row.querySelector('th[scope="row"]') ?? undefined),
      value: readValue(textOf(cell), language),
    })),
  );
  return [...values, ...bases];
}

/** Its name and its base, each on a line of its own. */
function columnOf(header: HTMLElement): readonly string[] {
  return header.innerHTML.split('<br>').map((line) => textOf(parse(line)));
}
