import type { Renderer, RenderJob } from '../../../src/plugins/survey-charts/charts/render/renderer';
import { specOf } from '../../../src/plugins/survey-charts/charts/spec';
import type { BenchChart, ChartSet } from '../data/charts';
import type { Contestant } from '../measure/race';
import { loadPeer, loadSpecDrawer } from '../peers';
import { ourLayoutByHand } from './our-layout-by-hand';

export const OURS = 'Ours';
/** Compiled, parsed and viewed anew for each chart. */
export const OURS_PLAIN = 'Our specification, plain Vega-Lite';
/** Files of `peers/`, by what the targets call them. */
const PEERS = {
  vegaLite: 'vega-lite.mjs',
  echarts: 'echarts.mjs',
  plot: 'plot.mjs',
  highcharts: 'highcharts.mjs',
  d3: 'd3.mjs',
  string: 'hand-written.mjs',
  bareString: 'hand-written-bare.mjs',
} as const;

export type PeerKey = keyof typeof PEERS;

/** Who draws a set: we in two ways, each peer, and two strings by hand. */
export interface Field {
  readonly names: Readonly<Record<PeerKey, string>>;
  contestants(set: ChartSet): readonly Contestant[];
}

/** As many drawings at once as a page of eight figures asks for: each in two widths. */
const AT_ONCE = 16;

export async function openField(renderer: Renderer): Promise<Field> {
  const peers = await Promise.all(keys().map(async (key) => ({ key, peer: await loadPeer(PEERS[key]) })));
  const drawSpec = await loadSpecDrawer(PEERS.vegaLite);
  const nameOf = (key: PeerKey) => peers.find((one) => one.key === key)?.peer.name ?? key;
  return {
    names: {
      vegaLite: nameOf('vegaLite'),
      echarts: nameOf('echarts'),
      plot: nameOf('plot'),
      highcharts: nameOf('highcharts'),
      d3: nameOf('d3'),
      string: nameOf('string'),
      bareString: nameOf('bareString'),
    },
    contestants({ charts }) {
      const jobs = charts.map(jobOf);
      const atOnce = Array.from({ length: AT_ONCE }, (_, index) => jobs[index % jobs.length]).filter(
        (job) => job !== undefined,
      );
      return [
        {
          name: OURS,
          charts: atOnce.length,
          draw: () => Promise.all(atOnce.map(async (job) => sent(await renderer.svg(job)))),
        },
        oneByOne(`${OURS}, one at a time`, charts, (one) => renderer.svg(jobOf(one))),
        oneByOne(OURS_PLAIN, charts, ({ chart }) => drawSpec(specOf(chart, { width: 'wide', theme: 'page' }))),
        ...peers.map(({ peer }) => oneByOne(peer.name, charts, (one) => peer.draw(one.peer))),
        oneByOne('Our layout, hand-written string', charts, ({ chart, figure }) =>
          ourLayoutByHand(chart, figure.altText),
        ),
      ];
    },
  };
}

function keys(): readonly PeerKey[] {
  return ['vegaLite', 'echarts', 'plot', 'highcharts', 'd3', 'string', 'bareString'];
}

function jobOf({ figure, chart }: BenchChart): RenderJob {
  return { chart, width: 'wide', theme: 'page', id: figure.id, name: figure.altText };
}

/** Draws the set's charts in turn, one each time: the slowest would otherwise take many seconds for a set. */
function oneByOne(name: string, charts: readonly BenchChart[], drawChart: (chart: BenchChart) => unknown): Contestant {
  let drawings = 0;
  return {
    name,
    charts: 1,
    draw() {
      const chart = charts[drawings % charts.length];
      drawings += 1;
      const drawn = chart && drawChart(chart);
      // A string that is ready is not waited for: that alone takes as long as writing it.
      return drawn instanceof Promise ? drawn.then(sent) : sent(drawn);
    },
  };
}

/** As bytes, which is how it leaves a server: until then, a string is a list of pieces that nobody has joined. */
function sent(svg: unknown): number {
  if (typeof svg !== 'string' || !svg.includes('<svg')) throw new Error('That is no drawing.');
  return Buffer.from(svg).length;
}
