import { openBrowser } from '../../browser/browser';
import { benchChart } from '../data/charts';
import { demoFigure, FIVE_ANSWERS } from '../data/figures';
import { rounded } from '../measure/statistics';
import { atLeast, atMost, type Target } from '../measure/target';
import { type ScriptedPeer, scriptsOf } from '../page-scripts';
import { machineText } from '../report/machine';
import type { Part, ResultTable } from '../report/results';
import { type Contestant, type Measures, measure } from './contestant';
import { ourPage, peerPage } from './pages';
import { type Standing, verdict } from './verdict';

const NAMES: readonly (readonly [ScriptedPeer, string])[] = [
  ['highcharts', 'Highcharts, accessibility module'],
  ['echarts', 'ECharts, aria, Dutch'],
  ['vegaLite', 'Vega-Lite, vega-embed'],
  ['plot', 'Observable Plot'],
  ['chartjs', 'Chart.js'],
];

interface Row {
  readonly name: string;
  readonly measures: Measures;
  readonly scripts: number;
}

/** Everyone's figure of the same five Dutch answers, in one browser. */
export async function benchAccessibility(distDir: string): Promise<Part> {
  const figure = demoFigure(FIVE_ANSWERS);
  const { peer } = benchChart(figure, figure.form);
  const contestants: readonly Contestant[] = [
    {
      name: 'Ours, in its page',
      page: await ourPage(distDir),
      root: 'figure.figure',
      drawing: 'figure.figure',
      marks: OUR_MARKS,
      scriptKilobytes: 0,
    },
    ...NAMES.map(([key, name]) => {
      const { kilobytes } = scriptsOf(key);
      const page = peerPage(key, peer);
      return { name, page, root: 'main', drawing: '#chart', marks: 'bench.marks()', scriptKilobytes: kilobytes };
    }),
  ];
  const browser = await openBrowser();
  try {
    const rows: Row[] = [];
    const page = await browser.newPage({ colorScheme: 'light' });
    for (const contestant of contestants) {
      const measures = await measure(page, contestant, peer.answers);
      rows.push({ name: contestant.name, measures, scripts: contestant.scriptKilobytes });
    }
    const [ours, ...peers] = rows;
    if (ours === undefined) throw new Error('Nothing was measured.');
    return {
      measured: new Date().toISOString().slice(0, 10),
      machine: `${machineText()}, Chromium ${browser.version()}`,
      tables: [table(rows), standings(ours, peers)],
      targets: targetsOf(ours),
      notes: NOTES,
    };
  } finally {
    await browser.close();
  }
}

/** Our marks are filled by the page's custom properties; the track behind a bar is decoration. */
const OUR_MARKS = `[...document.querySelectorAll('.chart-wide svg path')]
  .filter((path) => (path.getAttribute('fill') ?? '').startsWith('var(') && !path.getAttribute('fill').includes('track'))
  .map((path) => { const { left, right, top, bottom } = path.getBoundingClientRect(); return { left, right, top, bottom }; })`;

function table(rows: readonly Row[]): ResultTable {
  const told = (value: number | null) => (value === null ? null : rounded(value));
  return {
    title: 'The same five Dutch answers',
    columns: [
      '',
      'axe',
      'pairs of 5',
      'English names',
      'table',
      'letters at 320 px',
      'sideways at 320 px',
      'marks',
      'letters',
      'scripts KB',
    ],
    rows: rows.map(({ name, measures, scripts }) => [
      name,
      measures.axe,
      measures.pairs,
      measures.english,
      measures.table ? 'yes' : 'no',
      told(measures.smallestLetter),
      measures.scrollsSideways ? 'yes' : 'no',
      told(measures.weakestMark),
      told(measures.weakestLetter),
      rounded(scripts),
    ]),
  };
}

interface Measure {
  readonly name: string;
  readonly of: (row: Row) => number | null;
  readonly better: Standing['better'];
  readonly bar?: number;
}

/** Bars: WCAG 1.4.11 and 1.4.3; letters of 12 pixels are Chartability's. */
const MEASURES: readonly Measure[] = [
  { name: 'axe violations', of: ({ measures }) => measures.axe, better: 'less' },
  { name: 'label–value pairs exposed', of: ({ measures }) => measures.pairs, better: 'more' },
  { name: 'English names in a Dutch page', of: ({ measures }) => measures.english, better: 'less' },
  { name: 'table in the page', of: ({ measures }) => Number(measures.table), better: 'more' },
  { name: 'smallest letter at 320 px', of: ({ measures }) => measures.smallestLetter, better: 'more', bar: 12 },
  { name: 'scrolls sideways at 320 px', of: ({ measures }) => Number(measures.scrollsSideways), better: 'less' },
  { name: 'weakest mark contrast', of: ({ measures }) => measures.weakestMark, better: 'more', bar: 3 },
  { name: 'weakest letter contrast', of: ({ measures }) => measures.weakestLetter, better: 'more', bar: 4.5 },
  { name: 'scripts, KB after gzip', of: ({ scripts }) => scripts, better: 'less' },
];

function standings(ours: Row, peers: readonly Row[]): ResultTable {
  return {
    title: 'How ours stands',
    columns: ['', 'ours', 'bar', ''],
    rows: MEASURES.map(({ name, of, better, bar }) => {
      const own = of(ours);
      const others = peers.flatMap((peer) => of(peer) ?? []);
      const stands = own === null ? null : verdict({ ours: own, peers: others, better, bar });
      return [name, own === null ? null : rounded(own), bar ?? null, stands];
    }),
  };
}

function targetsOf({ measures, scripts }: Row): Target[] {
  return [
    atMost('axe violations', measures.axe, 0),
    atLeast('label–value pairs exposed', measures.pairs, 5),
    atMost('English names', measures.english, 0),
    atLeast('tables in the page', Number(measures.table), 1),
    atLeast('smallest letter at 320 px', measures.smallestLetter ?? 0, 12, ' px'),
    atLeast('weakest mark contrast', measures.weakestMark ?? 0, 3),
    atLeast('weakest letter contrast', measures.weakestLetter ?? 0, 4.5),
    atMost('scripts: KB after gzip', scripts, 0),
  ];
}

const NOTES = [
  'Marks and letters are contrast ratios of what was painted at 1280 px; axe judges the whole page, ours with header and footer.',
  'What is written on a canvas can’t be read back: of Chart.js the size of letters is that of its calls, their contrast is unknown.',
  'Every page is opened anew at 320 px, which is kinder to peers than a reader who zooms in.',
];
