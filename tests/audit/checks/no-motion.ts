import type { Check } from '../check';

export const noMotion: Check = {
  id: 'no-motion',
  heuristics: ['seizure', 'animations', 'changes', 'scrolling'],
  source: 'WCAG 2.2.2, 2.3.1, 2.3.3',
  looksAt: 'Nothing moves, blinks or plays.',
  faults: (page) => page.moving.map((name) => `${name} moves`),
  mutations: [
    {
      fault: 'a bar grows for ever',
      plant: (figure) => {
        const mark = figure.querySelector('.chart-wide svg path[fill*="positive"]');
        mark?.animate([{ opacity: 1 }, { opacity: 0.999 }], { duration: 1000, iterations: Number.POSITIVE_INFINITY });
      },
    },
    {
      fault: 'the drawing has an animation in it',
      plant: (figure) => {
        const animation = document.createElementNS('http://www.w3.org/2000/svg', 'animate');
        figure.querySelector('.chart-wide svg path[fill*="positive"]')?.append(animation);
      },
    },
  ],
};
