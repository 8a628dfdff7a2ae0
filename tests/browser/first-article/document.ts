import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ASIDE, counted, type Step, totals } from './tally';

const FOLDER = path.resolve(__dirname, '../../../docs/comparison');
const OURS = path.join(FOLDER, 'survey-charts.md');
const [BEGIN, END] = ['<!-- steps: begin -->', '<!-- steps: end -->'];

/** Clicks and fields together of the same article with Datawrapper and WordPress, as its page has them. */
export function comparisonTotal(): number {
  const page = readFileSync(path.join(FOLDER, 'datawrapper-wordpress.md'), 'utf8');
  const row = page.split('\n').find((line) => line.startsWith('| **Everything**'));
  const numbers = [...(row ?? '').matchAll(/\*\*(\d+)\*\*/g)].map(([, digits]) => Number(digits));
  const [clicks, fields, files, all] = numbers;
  if (clicks === undefined || fields === undefined || files === undefined || all !== clicks + fields + files) {
    throw new Error('The comparison has no totals that add up.');
  }
  return all;
}

/** The steps as our page has them. `RENEW_GOLDEN=1` writes those that were just done: read what changed. */
export function stepsInDocument(steps: readonly Step[]): string {
  const page = readFileSync(OURS, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const [written, after] = rest?.split(END) ?? [];
  if (before === undefined || written === undefined || after === undefined) throw new Error(`No steps in ${OURS}.`);
  if (process.env.RENEW_GOLDEN === undefined) return written.trim();
  writeFileSync(OURS, `${before}${BEGIN}\n\n${stepsTable(steps)}\n\n${END}${after}`);
  return stepsTable(steps);
}

/** A table of each part, and one of all of them, in Markdown. */
export function stepsTable(steps: readonly Step[]): string {
  const parts = [...new Set(steps.map(({ part }) => part))].sort(
    (one, other) => Number(one.startsWith(ASIDE)) - Number(other.startsWith(ASIDE)),
  );
  const rows = parts.filter((part) => !part.startsWith(ASIDE)).map((part) => partRow(part, steps));
  const { clicks, fields, all } = totals(counted(steps));
  const share = Math.round((all / comparisonTotal()) * 100);
  return [
    ...parts.map((part) =>
      partTable(
        part,
        steps.filter((step) => step.part === part),
      ),
    ),
    '### Totals',
    table(
      ['part', 'clicks', 'fields', 'clicks and fields'],
      [...rows, ['**Everything**', `**${clicks}**`, `**${fields}**`, `**${all}**`]],
    ),
    `That is ${share} percent of the ${comparisonTotal()} with Datawrapper and WordPress.`,
  ].join('\n\n');
}

function partRow(part: string, steps: readonly Step[]): readonly string[] {
  const { clicks, fields, all } = totals(steps.filter((step) => step.part === part));
  return [part, String(clicks), String(fields), String(all)];
}

function partTable(part: string, steps: readonly Step[]): string {
  const { clicks, fields } = totals(steps);
  const rows = steps.map(({ what, times, ...step }) => [what, String(step.clicks), String(step.fields), String(times)]);
  const together = ['**Together**', `**${clicks}**`, `**${fields}**`, ''];
  return `### ${part}\n\n${table(['step', 'clicks', 'fields', 'times'], [...rows, together])}`;
}

/** With columns of equal width, as the formatter of this repository would write it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}
