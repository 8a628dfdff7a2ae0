import { difference, simulate, VISIONS } from '../../../src/plugins/survey-charts/charts/theme/color';
import { type Check, eachFigure } from '../check';
import { colorOf } from '../colors';
import { isForced } from '../look';
import type { Box, PaintedMark } from '../read/reading';

/** OKLab times 100: twice what eyes just tell apart. */
const LEAST = 5;
/** CSS pixels: parts with no more between them are neighbours. */
const NEAR = 8;

function besides(one: Box, other: Box): boolean {
  const gap = other.x - (one.x + one.width);
  const shared = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return gap > -1 && gap < NEAR && shared > 0.5 * Math.min(one.height, other.height);
}

/** The colours differ for everybody, or one has a pattern that the other lacks. The very same colour is meant to be one. */
function alike(one: PaintedMark, other: PaintedMark): boolean {
  const [color, pattern] = one.inside;
  const [otherColor, otherPattern] = other.inside;
  if (color === undefined || otherColor === undefined || color === otherColor) return false;
  if ((pattern === undefined) !== (otherPattern === undefined)) return false;
  return VISIONS.some(
    (vision) => difference(simulate(colorOf(color), vision), simulate(colorOf(otherColor), vision)) < LEAST,
  );
}

export const toldApart: Check = {
  id: 'told-apart',
  heuristics: ['not-cvd-friendly', 'colour-alone'],
  source: 'Chartability, Not CVD-friendly; G. M. Machado et al. 2009; OKLab',
  looksAt:
    'Parts beside each other differ in colour for the three colour-vision deficiencies and in greys, or by a pattern.',
  applies: (look) => !isForced(look),
  faults: (page) =>
    eachFigure(page, ({ marks }) =>
      marks.flatMap((one) =>
        marks.flatMap((other) =>
          besides(one.box, other.box) && alike(one, other)
            ? [`${one.inside[0]} and ${other.inside[0]} beside each other are alike for some`]
            : [],
        ),
      ),
    ),
  mutations: [
    {
      fault: 'two parts have nearly the same colour',
      plant: (figure) => figure.querySelector('.chart-wide svg path[fill*="neutral"]')?.setAttribute('fill', '#1e6c64'),
    },
    {
      fault: 'two parts differ only for who tells red from green',
      plant: (figure) => {
        figure.querySelector('.chart-wide svg path[fill*="neutral"]')?.setAttribute('fill', '#b3441f');
        figure.querySelector('.chart-wide svg path[fill*="negative"]')?.setAttribute('fill', '#6d6a10');
      },
    },
  ],
};
