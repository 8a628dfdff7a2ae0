import { type Audit, openAudit } from './audit';
import { failing, plantedFaults } from './mutations';
import { atOnce, auditViews, knownFailures, reportOf } from './run';
import { allViews, pairwiseSample } from './sample';

/** `npm run audit`: the sample and every planted fault; with `all`, the whole gallery in every look. Returns whether all is well. */
export async function main(all: boolean): Promise<boolean> {
  const audit = await openAudit();
  try {
    const views = all ? allViews() : pairwiseSample();
    const started = Date.now();
    const findings = await auditViews(audit, views);
    const failures = knownFailures(findings);
    console.log(reportOf(findings));
    console.log(`\n${views.length} pages in ${secondsSince(started)} s.`);
    if (failures.length > 0) console.log(`\nKnown failures:\n${failures.join('\n')}`);
    return (await mutationsHold(audit)) && failures.length === 0;
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
