import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Audit, openAudit } from './audit';
import { CHECKS } from './checks';
import { ALL_HEURISTICS } from './heuristics';
import { failing, plantedFaults } from './mutations';
import { atOnce, auditViews, knownFailures } from './run';
import { pairwiseSample } from './sample';

/** Milliseconds: a minute and a half on a quiet machine. */
const SAMPLE_TIME = 400_000;

let audit: Audit;
beforeAll(async () => {
  audit = await openAudit();
});
afterAll(() => audit?.close());

test(
  'the sample has no known failure',
  async () => {
    expect(knownFailures(await auditViews(audit, pairwiseSample()))).toEqual([]);
  },
  SAMPLE_TIME,
);

describe('planted faults', () => {
  const faults = plantedFaults();
  /** By address and look: the pages that faults are planted in. */
  const grounds = new Map(faults.map((fault) => [JSON.stringify([fault.view.variant.id, fault.view.look]), fault]));
  const found = new Map<string, readonly string[]>();
  const nameOf = (id: string, fault: string) => `${id}: ${fault}`;

  beforeAll(async () => {
    await atOnce(faults, async (fault) => {
      found.set(nameOf(fault.check.id, fault.mutation.fault), await failing(audit, fault, true));
    });
  }, SAMPLE_TIME);

  test('nothing is found in a page before a fault is planted in it', async () => {
    const before: (readonly string[])[] = [];
    await atOnce([...grounds.values()], async (fault) => {
      before.push(await failing(audit, fault, false));
    });
    expect(before.flat()).toEqual([]);
  });

  test.each(faults.map(({ check, mutation }) => [check.id, mutation.fault]))('%s alone finds that %s', (id, fault) => {
    expect(found.get(nameOf(id, fault))).toEqual([id]);
  });
});

describe('the list of checks', () => {
  const documented = readFileSync(path.join(__dirname, '..', '..', 'docs', 'audit.md'), 'utf8');

  test('has no id twice, and every one in docs/audit.md with what it looks at', () => {
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
    const lacking = CHECKS.filter(
      ({ id, looksAt }) => !documented.includes(`\`${id}\``) || !documented.includes(looksAt),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test('sees to each of the 50 heuristics, or people do', () => {
    const seen = new Set<string>(CHECKS.flatMap(({ heuristics }) => heuristics));
    expect(ALL_HEURISTICS).toHaveLength(50);
    const open = ALL_HEURISTICS.filter(({ id, people }) => !seen.has(id) && people === undefined);
    expect(open.map(({ id }) => id)).toEqual([]);
    for (const { name } of ALL_HEURISTICS) expect(documented).toContain(name);
  });

  test('takes a sample that is always the same, and in which every form meets every theme', () => {
    const sample = pairwiseSample();
    expect(pairwiseSample()).toEqual(sample);
    const forms = new Set(sample.flatMap(({ variant }) => variant.shows?.form ?? []));
    const themes = new Set(sample.map(({ look }) => look.theme));
    const met = new Set(
      sample.flatMap(({ variant, look }) => (variant.shows ? [`${variant.shows.form} ${look.theme}`] : [])),
    );
    expect(met.size).toBe(forms.size * themes.size);
    expect(sample.length).toBeLessThan(160);
  });
});
