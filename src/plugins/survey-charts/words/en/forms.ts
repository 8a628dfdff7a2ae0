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

const PARTS = 'Each part is an answer.';

export const howToRead: Phrasing['howToRead'] = {
  bar: 'The longer the bar, the more people chose this answer.',
  'stacked-bar': `The whole bar is 100 percent. ${PARTS}`,
  'diverging-bar': ({ neutral, noSide, unreported }) =>
    [
      `Negative answers are on the left, positive ones on the right${neutral ? ', neutral in the middle' : ''}.`,
      ...(noSide ? ['People who chose no side are shown separately.'] : []),
      ...(unreported ? ['What was not reported is shown separately.'] : []),
    ].join(' '),
  'icons-10': 'Each figure is about 1 in 10 people.',
  'icons-100': 'Each figure is about 1 in 100 people.',
  'grouped-bar': 'Under each answer, each group has a bar. The longer the bar, the larger the share of that group.',
  donut: `The whole ring is 100 percent. ${PARTS}`,
  'dot-interval': 'The dot is the measured figure. The real figure is probably on the line.',
};

export const formReasons: Phrasing['formReasons'] = {
  'compares-answers': 'Bars show well which answer was chosen more often.',
  'parts-of-a-whole': 'The answers add up to 100 percent. One bar shows all parts.',
  'two-sides': 'The answers have two sides. This shows which side is larger.',
  'some-of-ten': 'This share is easy to count as a number out of 10 people.',
  'some-of-hundred': 'This share is easy to count as a number out of 100 people.',
  'small-share': 'This is a small share. It is easy to count as a number out of 100 people.',
  'compares-groups': 'Bars by group show how the groups differ.',
  'few-parts': 'A ring suits two or three parts.',
  'has-margin': 'The participants were drawn at random. So a margin can be shown.',
  'several-answers': 'People could choose more than one answer. So the answers do not add up to 100 percent.',
  'classes-of-a-number': 'These are classes of a number. They read best one below the other.',
  'needs-order': 'The answers have no fixed order.',
  'needs-two-sides': 'The answers have no positive and negative side.',
  'needs-all-parts': 'The source does not give all answers.',
  'needs-one-share': 'Figures of people show one share. This question has more than two answers.',
  'needs-groups': 'This question has no figures by group.',
  'needs-random-sample': 'The participants were not drawn at random. So no margin can be calculated.',
  'needs-base': 'It is not known how many people answered. So no margin can be calculated.',
  'is-weighted': 'The figures are weighted. A margin from the number of people would be wrong.',
  'groups-not-comparable': 'The groups can’t be compared.',
  'too-few-parts': 'There are too few answers for this form.',
  'too-many-parts': 'There are too many answers for this form.',
  'too-many-bars': 'There are so many answers and groups that there would be too many bars.',
  'labels-too-long': 'The answers are too long for this form.',
  'no-round-number': 'These shares do not come out at a whole number of people.',
  'part-too-small': 'One of the parts is too small to see in a ring.',
  'something-hidden': 'One of the figures is not known, or hidden.',
};
