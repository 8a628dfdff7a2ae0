import { type Audit, openAudit } from './audit';
import { failing, plantedFaults } from './mutations';
import { atOnce, auditViews, type Finding, knownFailures, reportOf } from './run';
import { allViews, pairwiseSample } from './sample';

/** A browser that has shown some hundreds of pages in a row no longer gives pictures: it gets a successor before that. */
const VIEWS_A_BROWSER = 120;

/** `npm run audit`: the sample and every planted fault; with `all`, the whole gallery in every look. Returns whether all is well. */
export async function main(all: boolean): Promise<boolean> {
  const views = all ? allViews() : pairwiseSample();
  const started = Date.now();
  const findings: Finding[] = [];
  for (let from = 0; from < views.length; from += VIEWS_A_BROWSER) {
    const part = views.slice(from, from + VIEWS_A_BROWSER);
    findings.push(...(await withAudit((audit) => auditViews(audit, part))));
    if (all) console.log(`${findings.length} of ${views.length} pages, ${secondsSince(started)} s`);
  }
  const failures = knownFailures(findings);
  console.log(reportOf(findings));
  console.log(`\n${views.length} pages in ${secondsSince(started)} s.`);
  if (failures.length > 0) console.log(`\nKnown failures:\n${failures.join('\n')}`);
  return (await withAudit(mutationsHold)) && failures.length === 0;
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
