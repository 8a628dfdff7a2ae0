import type { Phrasing } from '../shared/phrasing';

export const forms: Phrasing['forms'] = {
  bar: 'Bar chart',
  'stacked-bar': 'Stacked bar',
  'diverging-bar': 'Bar with two sides',
  'icons-10': 'Ten figures of people',
  'icons-100': 'One hundred figures of people',
  'grouped-bar': 'Bar chart by group',
  donut: 'Ring chart',
  'dot-interval': 'Dots with a margin',
};

export const howToRead: Phrasing['howToRead'] = {
  bar: 'The longer the bar, the more people chose this answer.',
  'stacked-bar': 'The whole bar is 100 percent. Each part is an answer.',
  'diverging-bar': 'Each side of the bar is one side of the scale. The middle is neutral.',
  'icons-10': 'Each figure is 1 in 10 people.',
  'icons-100': 'Each figure is 1 in 100 people.',
  'grouped-bar': 'Each group has its own bars. The longer the bar, the larger the share of that group.',
  donut: 'The whole ring is 100 percent. Each part is an answer.',
  'dot-interval': 'The dot is the measured figure. The real figure is probably on the line.',
};

export const formReasons: Phrasing['formReasons'] = {};
export const otherReason = 'This form suits this question.';
