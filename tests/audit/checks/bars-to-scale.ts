import { type Check, eachFigure } from '../check';
import { answerRows, numbersIn } from '../drawn-pairs';
import type { Figure, PaintedMark } from '../read/reading';

/** CSS pixels that a bar may be off. */
const SLACK = 2;
/** Forms whose marks are one bar an answer, from a base line of nought. */
const FORMS: ReadonlySet<string> = new Set(['bar']);

/** A bar, not a base line. */
function isBar({ box }: PaintedMark): boolean {
  return box.width > 0.5 && box.height > 6;
}

function faultsOf(figure: Figure): readonly string[] {
  if (!FORMS.has(figure.expected.form)) return [];
  const shares = answerRows(figure.table).flatMap(({ cells }) => {
    const [number] = numbersIn(cells[0] ?? '');
    return number !== undefined && (cells[0] ?? '').includes('%') && Number(number) > 0 ? [Number(number)] : [];
  });
  const bars = figure.marks.filter(isBar).sort((one, other) => one.box.y - other.box.y);
  if (bars.length !== shares.length) return [`${bars.length} bars for ${shares.length} amounts`];
  const widest = Math.max(...bars.map(({ box }) => box.width));
  const perPercent = widest / Math.max(...shares);
  return bars.flatMap(({ box }, index) => {
    const share = shares[index] ?? 0;
    const off = Math.abs(box.width - share * perPercent);
    // A percentage is rounded to a whole: half of one is no fault.
    return off > SLACK + 0.5 * perPercent ? [`the bar of ${share} percent is ${off.toFixed(0)} px off`] : [];
  });
}

export const barsToScale: Check = {
  id: 'bars-to-scale',
  heuristics: ['axes', 'undefined'],
  source: 'Chartability, Axis labels are unclear or missing (truncated axis)',
  looksAt: 'Bars start at nought and are as long as their amounts in the table are to each other, in their order.',
  faults: (page) => eachFigure(page, faultsOf),
  mutations: [
    {
      fault: 'a bar is shorter than its amount',
      variant: 'question-films-bar-nl',
      plant: (figure) => {
        const bar = figure.querySelectorAll('.chart-wide svg path[fill*="accent"]')[2];
        if (!(bar instanceof SVGGraphicsElement)) return;
        const own = bar.transform.baseVal.consolidate()?.matrix;
        const { x } = bar.getBBox();
        bar.setAttribute('transform', `translate(${(own?.e ?? 0) + 0.1 * x},${own?.f ?? 0}) scale(0.9,1)`);
      },
    },
  ],
};
