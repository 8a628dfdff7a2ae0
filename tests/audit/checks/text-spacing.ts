import { type Check, eachFigure } from '../check';
import { drawnTexts } from '../drawn-pairs';
import { outside, overlaps } from '../geometry';
import type { Figure, Page } from '../read/reading';

function faultsOf(figure: Figure, { look, scrollWidth }: Page): readonly string[] {
  const { spaced, drawings } = figure;
  const frame = drawings.find(({ visible }) => visible)?.box ?? spaced.frame;
  // What is wrong without more spacing is another check's finding.
  const before = new Set([...overlaps(drawnTexts(figure)), ...outside(drawnTexts(figure), frame)]);
  const drawn = [...overlaps(spaced.texts), ...outside(spaced.texts, spaced.frame)];
  return [
    ...spaced.cut.map((text) => `with more spacing ‘${text.slice(0, 60)}’ is cut`),
    ...drawn.filter((fault) => !before.has(fault)).map((fault) => `with more spacing ${fault}`),
    ...(spaced.scrollWidth > look.width && scrollWidth <= look.width
      ? ['with more spacing the page scrolls sideways']
      : []),
  ];
}

export const textSpacing: Check = {
  id: 'text-spacing',
  heuristics: ['text-adjustments', 'user-style'],
  source: 'WCAG 1.4.12',
  looksAt: 'With more room between lines, words and letters nothing is cut, overlaps or leaves the drawing.',
  faults: (page) => eachFigure(page, (figure) => faultsOf(figure, page)),
  mutations: [
    {
      fault: 'a box is as wide as its text is now',
      plant: (figure) => {
        const line = figure.querySelector('.how-to-read');
        if (!(line instanceof HTMLElement)) return;
        Object.assign(line.style, { width: 'max-content', whiteSpace: 'nowrap', overflow: 'hidden' });
        line.style.width = `${line.getBoundingClientRect().width}px`;
      },
    },
  ],
};
