import type { Check } from '../check';

export const staticFigure: Check = {
  id: 'static-figure',
  heuristics: [
    'fragile',
    'one-input',
    'no-cues',
    'overrides-at',
    'complex-actions',
    'interactive-context',
    'controls',
    'unforgiving',
    'no-default',
    'changes',
  ],
  source: 'Contract: no JavaScript needed; a figure without interaction has nothing that an input device could lack',
  looksAt: 'The page has no script, no canvas and nothing that listens: what it shows is there without them.',
  faults: (page) => page.scripted.map((name) => `the page has <${name}>`),
  mutations: [
    { fault: 'a canvas is put in', plant: (figure) => figure.append(document.createElement('canvas')) },
    { fault: 'a part listens to a click', plant: (figure) => figure.setAttribute('onclick', '') },
  ],
};
