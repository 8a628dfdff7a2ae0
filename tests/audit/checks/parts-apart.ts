import { type Check, eachFigure } from '../check';

export const partsApart: Check = {
  id: 'parts-apart',
  heuristics: ['obscured', 'spacing'],
  source: 'Chartability, Meaningful elements are obscured: 1 px of room between parts',
  looksAt: 'Between parts that stand against each other there is a pixel of room, or an outline.',
  faults: (page) =>
    eachFigure(page, ({ marks }) =>
      marks.flatMap(({ touches, outlined, inside }) =>
        touches && !outlined ? [`a part in ${inside[0] ?? 'no colour'} touches its neighbour`] : [],
      ),
    ),
  mutations: [
    {
      fault: 'the gap between two parts is gone',
      plant: (figure) => {
        const first = figure.querySelector('.chart-wide svg path[fill*="positive"]');
        const second = figure.querySelector('.chart-wide svg path[fill*="neutral"]');
        if (!(first instanceof SVGGraphicsElement) || !(second instanceof SVGGraphicsElement)) return;
        const [one, other] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
        const scale = second.getScreenCTM()?.a ?? 1;
        const own = second.transform.baseVal.consolidate()?.matrix;
        // Black, so that the neighbours still differ by 3:1: the gap alone is missing.
        first.setAttribute('fill', '#000000');
        second.setAttribute(
          'transform',
          `translate(${(own?.e ?? 0) + (one.right - other.left) / scale},${own?.f ?? 0})`,
        );
      },
    },
  ],
};
