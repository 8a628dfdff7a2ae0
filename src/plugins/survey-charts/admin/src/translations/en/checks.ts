/** The panel of the checks. */
export const checksEn = {
  'checks.title': 'Checks',
  'checks.counts':
    '{error, plural, =0 {No errors} one {# error} other {# errors}}, {warning, plural, =0 {no warnings} one {# warning} other {# warnings}}, {review, plural, =0 {nothing to look at yourself} other {# to look at yourself}}.',
  'checks.loading': 'Fetching the figures of the questions…',
  'checks.failed':
    'The figures could not be fetched, so nothing is checked. What you typed is still there. Save and reload the page.',
  'checks.fields': 'Fields of this form',
  'checks.block': 'Block {number}: {name}',
  'checks.jump': 'Go there',
  'checks.mend': 'Mend',
  'checks.not-in-form': 'This field is not in this form.',
  'checks.ask.dismissed': 'Don’t report',
  'checks.ask.overridden': 'Let it pass',
  'checks.reason.dismissed': 'Why is this right?',
  'checks.reason.overridden': 'Why may this error stay?',
  'checks.reason.short': 'Write in a few words why.',
  'checks.reason.failed': 'This was not kept. Try again.',
  'checks.decide.dismissed': 'Keep the reason',
  'checks.decide.overridden': 'Let it pass',
  'checks.cancel': 'Cancel',
  'checks.decided': '{count, plural, one {# report} other {# reports}} with a reason',
  'checks.by.dismissed': 'Not reported any more, by {user} on {date}: {reason}',
  'checks.by.overridden': 'Let pass by {user} on {date}: {reason}',
  'checks.withdraw': 'Report again',
} as const;
