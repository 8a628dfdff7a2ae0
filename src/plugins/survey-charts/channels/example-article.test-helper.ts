import type { ArticleDocument, FigurePictures, RenderContext } from '../document/article';
import type { BlockNode, FigureNode, TableRow } from '../document/nodes';
import { DEFAULT_LIMITS } from '../survey/limits';
import { readResult } from '../survey/result';
import type { Fact, ShownValue, SurveyView } from '../survey/view';
import { viewOf } from '../survey/view-of';

const unknown: Fact<never> = { state: 'unknown' };
export const survey: SurveyView = {
  documentId: 'survey-1',
  title: 'Overheden op weg naar online',
  sampleType: 'opt-in-panel',
  population: { state: 'known', value: 'ambtenaren' },
  invited: unknown,
  respondents: { state: 'known', value: 460 },
  fieldworkStart: unknown,
  fieldworkEnd: unknown,
  mode: unknown,
  recruitment: unknown,
  weighting: unknown,
  sponsor: unknown,
  conductedBy: unknown,
  limitations: unknown,
  source: unknown,
};

const label = (nl: string) => ({ nl });
const counts = (yes: number, no: number) => ({
  yes: { state: 'known', count: yes },
  no: { state: 'known', count: no },
});
const entry = (group: readonly string[] | null, n: number, yes: number, no: number) => ({
  group,
  base: { who: label('mensen'), n, includes: ['substantive'] },
  values: counts(yes, no),
});

/** 1 of 3 is 33.333…: what is unrounded would show in any output that held it. */
const stored = {
  version: 1,
  kind: 'single-choice',
  decimals: 1,
  wording: { status: 'verbatim', original: 'nl', text: label('Gebruik je de app?') },
  answers: [
    { key: 'yes', role: 'substantive', label: label('Ja; vaak') },
    { key: 'no', role: 'substantive', label: label('=NEE()') },
  ],
  nets: [{ key: 'all', label: label('Samen'), answers: ['yes', 'no'] }],
  groupings: [
    {
      key: 'age',
      label: label('Leeftijd'),
      groups: [
        { key: 'young', label: label('Jong') },
        { key: 'old', label: label('Oud') },
      ],
    },
  ],
  results: [entry(null, 300, 100, 200), entry(['age', 'young'], 120, 40, 80), entry(['age', 'old'], 180, 60, 120)],
};

const reading = readResult(stored);
if (!reading.ok) throw new Error('The example can’t be read.');
export const view = viewOf(reading.result, { key: 'app-use', language: 'nl', survey, limits: DEFAULT_LIMITS });

const known = (percent: number, exact: number, count: number): ShownValue => ({
  state: 'known',
  percent,
  exact,
  count,
});
const cells = (percent: number, exact: number, all: readonly number[]) =>
  all.map((count) => ({ value: known(percent, exact, count), text: `${String(percent).replace('.', ',')}%` }));
const hidden: TableRow = {
  key: 'hidden',
  label: 'Verborgen',
  cells: [
    { value: { state: 'suppressed', reason: 'small-base' }, text: 'te weinig mensen' },
    { value: { state: 'counted', count: 7, reason: 'small-base' }, text: '7 mensen' },
    { value: { state: 'missing' }, text: 'niet bekend' },
  ],
};

export const figure: FigureNode = {
  type: 'figure',
  language: 'nl',
  origin: ['body', 1, 'question'],
  key: 'app-use',
  id: 'figure-app-use',
  questionDocumentId: 'q-app-use',
  level: 3,
  finding: 'De meeste mensen gebruiken de app niet.',
  altText: 'Staafdiagram: de meeste mensen gebruiken de app niet.',
  generated: { finding: 'Gemaakte bevinding.', altText: 'Gemaakte tekst.' },
  wording: 'Gebruik je de app?',
  howToRead: 'Hoe langer de balk, hoe meer mensen.',
  form: 'bar',
  formReason: 'Past bij deze cijfers.',
  view,
  sentences: ['66,7 procent gebruikt de app niet.', '33,3 procent gebruikt de app.'],
  allValues: ['Ja; vaak: 33,3 procent.', '=NEE(): 66,7 procent.'],
  table: {
    caption: 'Gebruik je de app?',
    answerHeading: 'Antwoord',
    columns: [
      { key: 'total', label: 'Iedereen', base: '300 mensen' },
      { key: 'age/young', label: 'Jong', base: '120 mensen' },
      { key: 'age/old', label: 'Oud', base: '180 mensen' },
    ],
    rows: [
      { key: 'yes', label: 'Ja; vaak', cells: cells(33.3, 100 / 3, [100, 40, 60]) },
      { key: 'no', label: '=NEE()', cells: cells(66.7, 200 / 3, [200, 80, 120]) },
      hidden,
    ],
    unreported: {
      key: 'unreported',
      label: 'Niet gerapporteerd',
      cells: [5, 0, 4].map((percent) => ({
        value: { state: 'known', percent, exact: percent },
        text: `${percent},0%`,
      })),
    },
    nets: { heading: 'Samengeteld', rows: [{ key: 'all', label: 'Samen', cells: cells(100, 100, [300, 120, 180]) }] },
  },
  base: 'Dit vroegen wij aan 300 mensen.',
  notes: ['Door afronding is het totaal niet precies 100 procent.'],
  source: 'Bron: Overheden op weg naar online.',
};

const at = { language: 'nl', origin: ['body', 0] } as const;
const said = (value: string) => [{ type: 'text', value }] as const;
const long =
  'Dit is een lange alinea met een link naar het panel, die over meer dan één regel loopt omdat er meer dan tweeënzeventig letters in staan.';

/** One of each node type. */
export const body: readonly BlockNode[] = [
  { ...at, type: 'heading', level: 2, id: 'section-kop', children: said('Wie deden er mee?') },
  {
    ...at,
    type: 'paragraph',
    children: [
      ...said(long),
      { type: 'link', url: '/nl/artikelen/een', children: said('Lees meer') },
      { type: 'strong', children: said('!') },
    ],
  },
  {
    ...at,
    type: 'list',
    ordered: true,
    items: [
      {
        children: said('Eén'),
        list: { ...at, type: 'list', ordered: false, items: [{ children: said('Onder één') }] },
      },
      { children: said('Twee') },
    ],
  },
  { ...at, type: 'quote', children: said('Online is handig.'), attribution: 'een deelnemer' },
  {
    ...at,
    type: 'note',
    tone: 'correction',
    children: [{ ...at, type: 'paragraph', children: said('Eerst stond er 30.') }],
  },
  figure,
  {
    ...at,
    type: 'figure-group',
    id: 'group-deelnemers',
    level: 3,
    title: 'Deelnemers',
    parts: [
      { label: 'App', figure: { ...figure, id: 'figure-app-use-2', level: 4 } },
      { label: 'Leeg', figure: { ...at, type: 'placeholder', text: 'Kies een vraag.' } },
    ],
  },
  {
    ...at,
    type: 'key-figure',
    questionKey: 'app-use',
    questionDocumentId: 'q-app-use',
    key: 'yes',
    amount: '33,3 procent',
    value: known(33.3, 100 / 3, 100),
    text: 'gebruikt de app',
    base: '300 mensen.',
  },
  {
    ...at,
    type: 'image',
    url: '/uploads/a.jpg',
    width: 10,
    height: 20,
    altText: 'Een loket.',
    decorative: false,
    credit: 'Foto: X',
  },
  { ...at, type: 'image', url: '/uploads/b.jpg', width: 10, height: 20, altText: '', decorative: true },
  {
    ...at,
    type: 'facts',
    id: 'method',
    level: 2,
    title: 'Verantwoording',
    intro: ['460 mensen deden mee.'],
    items: [{ key: 'respondents', term: 'Deelnemers', description: '460', known: true }],
    link: { url: '/uploads/vragen.pdf', text: 'Vragenlijst' },
    survey,
  },
  {
    ...at,
    type: 'glossary',
    id: 'glossary',
    level: 2,
    title: 'Moeilijke woorden',
    items: [{ key: 'zbo', term: 'zbo', explanation: 'zelfstandig bestuursorgaan' }],
  },
  { ...at, type: 'placeholder', text: 'Hier komt nog tekst.' },
];

export const article: ArticleDocument = {
  documentId: 'article-1',
  language: 'nl',
  slug: 'de-app',
  title: 'De app van de gemeente',
  intro: 'Wij vroegen wie de app gebruikt.',
  summary: ['De meeste mensen gebruiken de app niet.', 'Een derde wel.'],
  body,
  byline: 'Redactie',
  corrections: [],
  publicationDate: '2026-03-03T10:00:00.000Z',
  updated: '2026-03-05T10:00:00.000Z',
  series: { documentId: 'series-1', title: 'Ambtenarenpanel', slug: 'ambtenarenpanel' },
  surveys: [survey],
  alternates: [{ language: 'en', slug: 'the-app', title: 'The app' }],
};

const address = (ending: string) => `https://example.org/figures/app-use-0123456789abcdef.${ending}`;
const pictures: FigurePictures = {
  hash: '0123456789abcdef',
  wide: '<svg/>',
  narrow: '<svg/>',
  files: { svg: address('svg'), png: address('png'), csv: address('csv'), json: address('json') },
};
export const context: RenderContext = {
  pictures: new Map([['figure-app-use', pictures]]),
  publicUrl: 'https://example.org',
};
