import type { Chart, ChartPart, ChartSeries, ChartWidth } from '../chart';
import type { Theme, Tone } from '../theme/theme';
import { barDrawing } from './bar';
import type { BarBlock } from './bars';
import type { Drawing } from './drawing';
import { toneAt, tonesOf } from './tone-of';

/** Labels of groups are short, so that bars under one another can be compared on a small screen too. */
const SIZES = { thickness: 18, rowGap: 7, blockGap: 30, narrowLabels: 124, overhang: 0 };

/** A block an answer, in it a bar a group on one scale, the total first: groups are compared where they differ. */
export function groupedBar(chart: Chart, width: ChartWidth, theme: Theme): Drawing {
  const [first] = chart.series;
  const tones = tonesOf(first?.parts ?? [], 'bars');
  const blocks = (first?.parts ?? []).map((part, index): BarBlock => {
    const bars = chart.series.flatMap((series, place) => {
      const own = partOf(series, part);
      const tone = toneIn(toneAt(tones, index), place === 0 && chart.series.length > 1);
      return own === undefined ? [] : [{ label: series.label, series: series.key, part: own, tone }];
    });
    return { heading: part.label, bars };
  });
  return barDrawing(blocks, width, theme, SIZES);
}

function partOf({ parts }: ChartSeries, { key }: ChartPart): ChartPart | undefined {
  return parts.find((part) => part.key === key);
}

/** The total is what groups are held against: it takes no colour of its own. */
function toneIn(tone: Tone, isTotal: boolean): Tone {
  return isTotal && tone !== 'unreported' && tone !== 'aside' ? 'total' : tone;
}
