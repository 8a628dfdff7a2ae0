export const pasteEn = {
  'paste.here': 'Paste your table here',
  'paste.open': 'Paste from a table',
  'paste.title': 'Paste from a table',
  'paste.text': 'The table',
  'paste.help':
    'Copy a table from a spreadsheet, a web page or a CSV file, and paste it here. The answers are in the first column; beside it may stand a column with the same answers in the other language. Above the figures may stand which group they belong to.',
  'paste.language': 'Language of the answers',
  'paste.turned': 'Swap rows and columns',
  'paste.preview': 'This will be taken',
  'paste.everyone': 'Everyone',
  'paste.skip': 'Leave out',
  'paste.take': 'Take it',
  'paste.close': 'Close',
  'paste.cancel': 'Cancel',
  'paste.understood':
    '{answers, plural, one {# answer} other {# answers}} and {columns, plural, one {# column} other {# columns}} of figures.',
  'paste.taken':
    'The table was taken: {filled, plural, one {# answer} other {# answers}} renewed, {added, plural, one {# answer} other {# answers}} new. Ctrl+Z takes this back.',
  'paste.kind-read': 'Kind of question, as read from the table: {kind}.',
  'paste.figures-taken': 'The figures were put in {rows, plural, one {# row} other {# rows}}. Ctrl+Z takes this back.',
  'paste.total-holds': 'The row of totals is right. It is not kept.',
  'paste.faults':
    '{count, plural, one {One thing was not understood} other {# things were not understood}}. Nothing was changed.',
  'paste.unlabelled':
    'These are figures without answers. Paste them into the cell where they should start, or copy the column of answers too.',
  'paste.remark.nothing': 'There are no answers with figures in it.',
  'paste.remark.not-a-figure': 'Row {row}, column {column}: “{text}” is not a figure.',
  'paste.remark.over-100': 'Row {row}, column {column}: {text} is more than 100 percent.',
  'paste.remark.no-label': 'Row {row}: these figures have no answer.',
  'paste.remark.answer-twice': 'Row {row}: the answer “{text}” is there already.',
  'paste.remark.column-twice': 'Column {column}: these figures are there already, in a column with the same heading.',
  'paste.remark.no-headings':
    'Column {column}: it is not clear whose figures these are. Put a heading above each column, or leave the column out.',
  'paste.remark.shares-of-one':
    'Column {column}: these figures add up to 1. Make percentages of them in the spreadsheet and copy them again.',
  'paste.remark.too-many': 'There are more than {text} answers.',
  'paste.remark.rows-differ':
    'You pasted {text} rows. From this cell on there {other, plural, one {is # answer} other {are # answers}}.',
  'paste.remark.columns-differ':
    'You pasted {text} columns. From this cell on there {other, plural, one {is # column} other {are # columns}}.',
  'paste.remark.title-skipped': 'Row {row} is left out, it is a title: “{text}”.',
  'paste.remark.row-skipped': 'Row {row} is left out, it has no figures: “{text}”.',
  'paste.remark.heading-read': 'Row {row} was read as headings above the columns.',
  'paste.remark.total-differs':
    'Row {row}, column {column}: the total is {text}, but the answers add up to {other}. The total is not kept.',
  'paste.remark.measure-guessed':
    'Column {column}: are these percentages or numbers of people? Choose it in the table.',
  'paste.remark.languages-guessed':
    'There are two columns of answers. The first is taken in the language that you choose here, the second in the other one. Put the language above each column.',
  'paste.remark.no-figures': 'There are answers only, no figures.',
} as const;
