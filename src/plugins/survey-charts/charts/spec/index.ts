import type { TopLevelSpec } from 'vega-lite';
import type { Chart, ChartTheme, ChartWidth } from '../chart';
import { themeOf } from '../theme';
import type { Theme } from '../theme/theme';
import { bar } from './bar';
import { divergingBar } from './diverging-bar';
import { donut } from './donut';
import { dotInterval } from './dot-interval';
import { type Drawing, specification } from './drawing';
import { groupedBar } from './grouped-bar';
import { icons } from './icons';
import { stackedBar } from './stacked-bar';

export interface SpecOptions {
  readonly width: ChartWidth;
  readonly theme: ChartTheme;
}

/**
 * A chart as a self-contained Vega-Lite specification with its data in it. Total: gives a drawing for any chart.
 * Patterns are put in by our own renderer afterwards, because Vega has none; a stock Vega shows plain fillings.
 */
export function specOf(chart: Chart, { width, theme }: SpecOptions): TopLevelSpec {
  const colors = themeOf(theme, chart.palette);
  return specification(drawingOf(chart, width, colors), colors);
}

function drawingOf(chart: Chart, width: ChartWidth, theme: Theme): Drawing {
  switch (chart.form) {
    case 'bar':
      return bar(chart, width, theme);
    case 'stacked-bar':
      return stackedBar(chart, width, theme);
    case 'diverging-bar':
      return divergingBar(chart, width, theme);
    case 'icons-10':
      return icons(chart, width, theme, 10);
    case 'icons-100':
      return icons(chart, width, theme, 100);
    case 'grouped-bar':
      return groupedBar(chart, width, theme);
    case 'donut':
      return donut(chart, width, theme);
    case 'dot-interval':
      return dotInterval(chart, width, theme);
  }
}
