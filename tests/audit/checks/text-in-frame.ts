import { type Check, eachFigure } from '../check';
import { outside } from '../geometry';

export const textInFrame: Check = {
  id: 'text-in-frame',
  heuristics: ['obscured', 'reflow'],
  source: 'WCAG 1.4.10; issue "nothing outside the frame"',
  looksAt: 'Every letter of a drawing is inside its frame, so nothing is cut off.',
  faults: (page) =>
    eachFigure(page, ({ drawings }) =>
      drawings.flatMap(({ visible, texts, box }) => (visible ? outside(texts, box) : [])),
    ),
  mutations: [
    {
      fault: 'an amount is half out of the drawing',
      plant: (figure) => {
        const text = [...figure.querySelectorAll('.chart-wide svg text')].at(-1);
        if (!(text instanceof SVGGraphicsElement)) return;
        const place = text.transform.baseVal.consolidate()?.matrix;
        text.setAttribute('transform', `translate(${(place?.e ?? 0) + 45},${place?.f ?? 0})`);
      },
    },
  ],
};
