import { createRenderer } from '../../../src/plugins/survey-charts/charts/render/renderer';
import { type ChartSet, chartSets } from '../data/charts';
import { type RaceOptions, type Run, race } from '../measure/race';
import { median, medianRatio, rounded } from '../measure/statistics';
import { atLeast, atMost, type Target } from '../measure/target';
import type { ResultTable } from '../report/results';
import { type Field, OURS, OURS_PLAIN, openField, type PeerKey } from './contestants';

const OPTIONS: RaceOptions = { rounds: 9, turn: 200, warmUp: 1500 };

export interface Speed {
  readonly tables: readonly ResultTable[];
  readonly targets: readonly Target[];
}

/** Charts a second of everyone, set by set. @param distDir where the compiled render worker is */
export async function measureSpeed(distDir: string, options = OPTIONS): Promise<Speed> {
  const renderer = createRenderer({ distDir });
  try {
    const field = await openField(renderer);
    const races: Race[] = [];
    for (const set of chartSets()) races.push({ set, runs: await race(field.contestants(set), options) });
    return { tables: races.map(speedTable), targets: races.flatMap((one) => targetsOf(one, field)) };
  } finally {
    await renderer.destroy();
  }
}

interface Race {
  readonly set: ChartSet;
  readonly runs: ReadonlyMap<string, Run>;
}

function speedTable({ set: { name, charts }, runs }: Race): ResultTable {
  const ours = ratesOf(runs, OURS);
  const rows = [...runs].map(([contestant, { rates, costs }]) => {
    const perSecond = median(rates);
    const times = rounded(medianRatio(ours, rates));
    return { perSecond, row: [contestant, rounded(perSecond), times, rounded(median(costs))] };
  });
  const order = rows.toSorted((a, b) => b.perSecond - a.perSecond);
  const many = charts.length === 1 ? 'one chart' : `${charts.length} charts`;
  return {
    title: `Speed, ${name} (${many})`,
    columns: ['', 'charts a second', 'ours is times', 'processor ms a chart'],
    rows: order.map(({ row }) => row),
  };
}

function targetsOf({ set: { name }, runs }: Race, { names }: Field): readonly Target[] {
  const ours = ratesOf(runs, OURS);
  const times = (peer: PeerKey) => medianRatio(ours, ratesOf(runs, names[peer]));
  const behind = medianRatio(ratesOf(runs, names.string), ours);
  return [
    atLeast(`${name}: times plain Vega-Lite`, times('vegaLite'), 2.2),
    atLeast(
      `${name}: times our own specification in plain Vega-Lite`,
      medianRatio(ours, ratesOf(runs, OURS_PLAIN)),
      2.2,
    ),
    atLeast(`${name}: times ECharts SSR`, times('echarts'), 1),
    atLeast(`${name}: times Highcharts`, times('highcharts'), 1),
    atMost(`${name}: the hand-written string is times ours`, behind, 100),
    atMost(`${name}: the same, aim`, behind, 40),
  ];
}

function ratesOf(runs: Race['runs'], name: string): readonly number[] {
  const own = runs.get(name);
  if (own === undefined) throw new Error(`Nothing was measured of "${name}".`);
  return own.rates;
}
