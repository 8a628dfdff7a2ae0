import { type Check, eachFigure } from '../check';
import { strongestContrast } from '../colors';
import { isForced } from '../look';
import { EDGE_PLACES, type Figure } from '../read/reading';

/** WCAG 1.4.11. */
const LEAST = 3;
/** Corners are blurred, and a line is hidden in part by what stands on it: so many of its places may be. */
const BLURRED = 0.25;

/** Marks of which the edge is not seen, with the contrast of their weakest place. */
export function faintMarks({ marks }: Figure): readonly string[] {
  return marks.flatMap(({ edges, inside, box }) => {
    const contrasts = edges.map(strongestContrast);
    const faint = contrasts.filter((ratio) => ratio < LEAST);
    if (faint.length <= BLURRED * EDGE_PLACES) return [];
    const place = `${Math.round(box.width)} × ${Math.round(box.height)} px`;
    return [`a mark of ${place} in ${inside[0] ?? 'no colour'} has ${Math.min(...faint).toFixed(2)}:1 at its edge`];
  });
}

export const markContrast: Check = {
  id: 'mark-contrast',
  heuristics: ['low-contrast', 'not-cvd-friendly'],
  source: 'WCAG 1.4.11; Chartability, Low contrast',
  looksAt:
    'The pixels across the edge of every bar and part: filling, outline, gap and what is beside it differ by 3:1 somewhere, for every vision.',
  applies: (look) => !isForced(look),
  faults: (page) => eachFigure(page, faintMarks),
  mutations: [
    {
      fault: 'a part of the bar is nearly as light as the page',
      plant: (figure) =>
        figure.querySelector('.chart-wide svg path[fill*="positive"]')?.setAttribute('fill', '#dfeae6'),
    },
    {
      fault: 'a bar is nearly as dark as the page at night',
      variant: 'question-films-bar-nl',
      look: { theme: 'dark', width: 320 },
      plant: (figure) => {
        const bars = figure.querySelectorAll('.chart-narrow svg path[fill*="accent"]');
        bars[1]?.setAttribute('fill', '#4a3a55');
      },
    },
  ],
};
