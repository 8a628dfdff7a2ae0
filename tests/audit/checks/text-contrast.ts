import { type Check, eachFigure } from '../check';
import { leastContrast } from '../colors';
import { isForced, isHighContrast } from '../look';
import type { Figure } from '../read/reading';

/** WCAG 1.4.3. */
const LEAST = 4.5;

/** Texts whose letters differ too little from what is painted under them. */
export function faintTexts({ texts }: Figure, least: number): readonly string[] {
  return texts.flatMap(({ text, ink, under }) => {
    const worst = Math.min(...under.map((ground) => leastContrast(ink, ground).ratio));
    return worst < least ? [`‘${text}’ has ${worst.toFixed(2)}:1, ${ink} on ${under.join(', ')}`] : [];
  });
}

export const textContrast: Check = {
  id: 'text-contrast',
  heuristics: ['low-contrast', 'low-contrast-interactive', 'not-cvd-friendly'],
  source: 'WCAG 1.4.3; Chartability, Low contrast',
  looksAt: 'The pixels of the letters of every text of the figure and those under them: 4.5:1, for every vision.',
  applies: (look) => !isForced(look) && !isHighContrast(look),
  faults: (page) => eachFigure(page, (figure) => faintTexts(figure, LEAST)),
  mutations: [
    {
      fault: 'an amount in the drawing is light grey',
      plant: (figure) => figure.querySelector('.chart-wide svg text')?.setAttribute('fill', '#9a958f'),
    },
    {
      fault: 'a text stands on a part of the drawing that is as dark as its letters',
      plant: (figure) => {
        const svg = figure.querySelector('.chart-wide svg');
        const part = svg?.querySelector('path[fill*="positive"]');
        const text = svg?.querySelector('text');
        if (part == null || text == null) return;
        const copy = text.cloneNode(true);
        if (!(copy instanceof SVGElement) || !(part instanceof SVGGraphicsElement)) return;
        const { x, y, height } = part.getBBox();
        copy.setAttribute('transform', `translate(${x + 20},${y + height / 2 + 5})`);
        text.parentNode?.append(copy);
        part.parentNode?.parentNode?.append(part, copy);
      },
    },
    {
      fault: 'how to read it is light grey',
      plant: (figure) => {
        const line = figure.querySelector('.how-to-read');
        if (line instanceof HTMLElement) line.style.color = '#999';
      },
    },
  ],
};
