import { type Audit, openAudit } from './audit';
import { failing, plantedFaults } from './mutations';
import { atOnce, auditViews, type Finding, knownFailures, reportOf } from './run';
import { allViews, pairwiseSample, type View } from './sample';

/** A browser that has shown some hundreds of pages in a row no longer gives pictures: it gets a successor before that. */
const VIEWS_A_BROWSER = 120;

/** The whole gallery, or one of `of` equal shares of it: it takes long. */
export interface Share {
  /** Counts from 1. */
  readonly share: number;
  readonly of: number;
}

/** `npm run audit`: the sample and every planted fault; with `whole`, the gallery in every look. Returns whether all is well. */
export async function main(whole?: Share): Promise<boolean> {
  const views = whole === undefined ? pairwiseSample() : shareOf(allViews(), whole);
  const started = Date.now();
  const findings: Finding[] = [];
  for (let from = 0; from < views.length; from += VIEWS_A_BROWSER) {
    const part = views.slice(from, from + VIEWS_A_BROWSER);
    const looked = await withAudit((audit) => auditViews(audit, part));
    findings.push(...looked);
    const told = [`${findings.length} of ${views.length} pages, ${secondsSince(started)} s`, ...knownFailures(looked)];
    if (whole !== undefined) console.log(told.join('\n'));
  }
  const failures = knownFailures(findings);
  console.log(reportOf(findings));
  console.log(`\n${views.length} pages in ${secondsSince(started)} s.`);
  if (failures.length > 0) console.log(`\nKnown failures:\n${failures.join('\n')}`);
  const isFirst = whole === undefined || whole.share === 1;
  return (!isFirst || (await withAudit(mutationsHold))) && failures.length === 0;
}

/** Views taken in turn, so that each share has something of everything. */
function shareOf(views: readonly View[], { share, of }: Share): readonly View[] {
  return views.filter((_view, index) => index % of === share - 1);
}

async function withAudit<T>(use: (audit: Audit) => Promise<T>): Promise<T> {
  const audit = await openAudit();
  try {
    return await use(audit);
  } finally {
    await audit.close();
  }
}

async function mutationsHold(audit: Audit): Promise<boolean> {
  const started = Date.now();
  const faults = plantedFaults();
  const wrong: string[] = [];
  await atOnce(faults, async (fault) => {
    const found = await failing(audit, fault, true);
    if (found.join() === fault.check.id) return;
    wrong.push(`${fault.check.id}: ${fault.mutation.fault}: found by ${found.join(', ') || 'no check'}`);
  });
  console.log(
    `\n${faults.length - wrong.length} of ${faults.length} planted faults found by their check alone, in ${secondsSince(started)} s.`,
  );
  if (wrong.length > 0) console.log(wrong.join('\n'));
  return wrong.length === 0;
}

function secondsSince(started: number): string {
  return ((Date.now() - started) / 1000).toFixed(0);
}
