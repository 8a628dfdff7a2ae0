import type { ReactElement } from 'react';
import { each } from '../../../plugins/survey-charts/channels/web';
import { PATTERNS } from '../../../plugins/survey-charts/charts/render/patterns';
import { toneProperty } from '../../../plugins/survey-charts/charts/theme/page';
import { PRINT } from '../../../plugins/survey-charts/charts/theme/print';
import { TONES } from '../../../plugins/survey-charts/charts/theme/theme';

/** A drawing marks what was not reported by itself, whatever the reader chose. */
const patterned = TONES.flatMap((tone) => {
  const pattern = tone === 'unreported' ? undefined : PRINT.tones[tone].pattern;
  return pattern === undefined ? [] : [{ tone, ...PATTERNS[pattern.name] }];
});

/**
 * The fillings that tell the parts of a chart apart without colour, once a page. The style sheet puts them in the
 * drawings on paper, and on the screen for who chose them.
 */
export function PatternSheet(): ReactElement {
  return (
    <svg className="pattern-sheet" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {each(patterned, ({ tone, size, path }) => (
          <pattern id={`pattern-${tone}`} patternUnits="userSpaceOnUse" width={size} height={size}>
            <rect width={size} height={size} fill={`var(${toneProperty(tone, 'color')})`} />
            <path
              d={path}
              stroke={`var(${toneProperty(tone, 'pattern-color')},var(--survey-chart-pattern-color))`}
              strokeWidth="1.5"
            />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
