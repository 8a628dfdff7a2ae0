export const deskEn = {
  'desk.points.title': 'Open points',
  'desk.points.error': '{count, plural, one {# error} other {# errors}}',
  'desk.points.warning': '{count, plural, one {# warning} other {# warnings}}',
  'desk.points.review': '{count, plural, other {# to check yourself}}',
  'desk.points.none': 'None',
  'desk.points.failed': 'Not known now',
  'desk.open.title': 'Articles with open points',
  'desk.open.none': 'No article has errors or warnings.',
  'desk.newest.title': 'Newest publications',
  'desk.newest.none': 'Nothing has been published yet.',
  'desk.untitled': 'Article without a title',
} as const;
