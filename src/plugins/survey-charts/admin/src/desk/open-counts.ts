import { SEVERITIES, type Severity } from '../../../document/issue';
import type { Say } from '../text';

export type OpenCounts = Readonly<Record<Severity, number>>;

/** "2 fouten, 1 keer let op": what there is of each, most serious first. */
export function pointsText(say: Say, counts: OpenCounts): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    say(`desk.points.${severity}`, { count: counts[severity] }),
  );
  return parts.length === 0 ? say('desk.points.none') : parts.join(', ');
}
