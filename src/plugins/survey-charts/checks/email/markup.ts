/**
 * Bytes of markup around a text of the newsletter, quoted-printable, before lines are broken; read off what
 * `channels/newsletter` makes. `tests/email/size-estimate.test.ts` holds their sum against it.
 */
export const MARKUP = {
  /** Head, style sheet, band, button and byline, with the addresses and words that every e-mail has. */
  frame: 5_840,
  intro: 65,
  summary: 596,
  summaryLine: 38,
  corrections: 301,
  correction: 80,
  correctionFigure: 150,
  heading: 224,
  /** Of figures side by side: without room above. */
  groupHeading: 117,
  paragraph: 33,
  link: 84,
  strong: 17,
  emphasis: 9,
  language: 25,
  list: 53,
  item: 9,
  quote: 513,
  attribution: 106,
  note: 412,
  noteTitle: 49,
  keyFigure: 654,
  image: 253,
  caption: 96,
  explanation: 28,
  placeholder: 35,
  figure: 1_021,
  /** Both drawings of a figure. */
  drawings: 1_019,
  /** The short name of one of several figures side by side. */
  part: 58,
  smallLine: 96,
  table: 487,
  column: 174,
  columnBase: 91,
  row: 168,
  cell: 139,
  nets: 221,
  valuesOf: 50,
  netsListed: 33,
  value: 11,
  /** The figure's file on the site: `/figures/KEY-` and `.png`, with its hash. */
  pictureAddress: 30,
} satisfies Readonly<Record<string, number>>;

/** Characters of the site's own address, which no browser knows of: a long one, so that the sum is not too low. */
export const SITE_ADDRESS = 40;
