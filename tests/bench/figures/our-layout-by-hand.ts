import type { Chart } from '../../../src/plugins/survey-charts/charts/chart';
import { splitSpec } from '../../../src/plugins/survey-charts/charts/render/split-spec';
import { specOf } from '../../../src/plugins/survey-charts/charts/spec';
import { themeOf } from '../../../src/plugins/survey-charts/charts/theme';
import { TONES } from '../../../src/plugins/survey-charts/charts/theme/theme';

type Row = Readonly<Record<string, unknown>>;

/**
 * Our own layout, with labels wrapped by measured widths, as template strings: the same drawing without Vega. It says
 * what Vega costs, where the bare hand-written string leaves out the layout too.
 */
export function ourLayoutByHand(chart: Chart, name: string): string {
  const spec = specOf(chart, { width: 'wide', theme: 'page' });
  const { data, params, height } = splitSpec(spec);
  const left = Number(params.barLeft ?? 0);
  const scale = params.barLeft === undefined ? 1 : (Number(params.barRight) - left) / 100;
  const tones = themeOf('page').tones;
  const box = (row: Row, fill: string) => {
    const x = left + Number(row.start) * scale;
    const width = (Number(row.end) - Number(row.start)) * scale;
    return `<rect x="${x}" y="${row.top}" width="${width}" height="${Number(row.bottom) - Number(row.top)}" fill="${fill}"/>`;
  };
  const rows = (of: string): readonly Row[] => (data[of] ?? []).map((row) => ({ ...row }));
  const toneOf = ({ tone }: Row) => TONES.find((one) => one === tone) ?? 'accent';
  const body = [
    ...rows('tracks').map((row) => box(row, themeOf('page').track)),
    ...rows('marks').map((row) => box(row, tones[toneOf(row)].fill)),
    ...rows('lines').map(
      ({ x, x2, y, y2 }) => `<line x1="${x}" x2="${x2}" y1="${y}" y2="${y2}" stroke="${themeOf('page').ink}"/>`,
    ),
    ...rows('labels').map((row) => letters(row, 'normal')),
    ...rows('values').map((row) => letters(row, 'bold')),
  ];
  const frame = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 ${height}" role="img"`;
  return `<svg ${frame} aria-label="${escaped(name)}"><g aria-hidden="true">${body.join('')}</g></svg>`;
}

function letters({ x, y, text }: Row, weight: string): string {
  const lines = Array.isArray(text) ? text : [text];
  const spans = lines.map(
    (line, index) => `<tspan x="${x}" dy="${index === 0 ? 0 : 20}">${escaped(String(line))}</tspan>`,
  );
  return `<text y="${y}" font-weight="${weight}" fill="${themeOf('page').ink}">${spans.join('')}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
