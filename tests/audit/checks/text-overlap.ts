import { type Check, eachFigure } from '../check';
import { drawnTexts } from '../drawn-pairs';
import { overlaps } from '../geometry';

export const textOverlap: Check = {
  id: 'text-overlap',
  heuristics: ['obscured'],
  source: 'Chartability, Meaningful elements are obscured',
  looksAt: 'No text of the drawing stands on another.',
  faults: (page) => eachFigure(page, (figure) => overlaps(drawnTexts(figure))),
  mutations: [
    {
      fault: 'a label is drawn twice, a little beside itself',
      plant: (figure) => {
        const text = figure.querySelector('.chart-wide svg text');
        const copy = text?.cloneNode(true);
        if (!(text instanceof SVGGraphicsElement) || !(copy instanceof SVGElement)) return;
        const place = text.transform.baseVal.consolidate()?.matrix;
        copy.setAttribute('transform', `translate(${(place?.e ?? 0) + 6},${(place?.f ?? 0) + 2})`);
        text.parentNode?.append(copy);
      },
    },
  ],
};
