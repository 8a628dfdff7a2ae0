import { precisionOf } from '../../survey/precision';
import type { GroupView, QuestionView, ShownValue, SuppressionReason } from '../../survey/view';
import { planFinding } from './finding';
import { answerName } from './items';
import type { Note } from './phrasing';
import { planSentences } from './sentences';
import type { Item, Name, Statement } from './statement';

/** What a reader must know to trust the figure rightly, most needed first. */
export function planNotes(view: QuestionView): readonly Note[] {
  const groups = view.groupings.flatMap((grouping) => grouping.groups);
  const all = [view.total, ...groups];
  return [
    ...spread(all),
    ...severalAnswers(view),
    ...dontKnow(view),
    ...unreported(view),
    ...missing(view.total),
    ...rounding(view),
    ...netsFromRounded(all),
    ...suppressed(all),
    ...countsOnly(all),
    ...smallBase(all),
    ...notComparable(view),
    ...precision(view),
    ...(view.weighted ? [{ type: 'weighted' } as const] : []),
    ...optIn(view),
  ];
}

/** What the number means whatever the answers look like: "most lie within it" would be true of some figures only. */
function spread(all: readonly GroupView[]): readonly Note[] {
  return all.some(({ stats }) => stats?.spread !== undefined) ? [{ type: 'spread' }] : [];
}

function severalAnswers(view: QuestionView): readonly Note[] {
  return view.kind === 'multiple-choice' ? [{ type: 'severalAnswers' }] : [];
}

function dontKnow({ total }: QuestionView): readonly Note[] {
  const answer = total.answers.find((one) => one.role === 'dont-know' && one.value.state === 'known');
  if (answer === undefined || total.base.includes.length === 0) return [];
  return [{ type: 'dontKnow', label: answer.label, counted: total.base.includes.includes('dont-know') }];
}

/** Unless a sentence tells it: nothing is said twice in one figure. */
function unreported(view: QuestionView): readonly Note[] {
  const { total, decimals } = view;
  const told = planSentences(view).some(({ type }) => type === 'unreported');
  return total.unreported === undefined || told ? [] : [{ type: 'unreported', percent: total.unreported, decimals }];
}

function missing(total: GroupView): readonly Note[] {
  const labels = total.answers.filter((answer) => answer.value.state === 'missing').map((answer) => answer.label);
  return labels.length === 0 ? [] : [{ type: 'missing', labels }];
}

/** Only where the shown sum is not 100, at the decimals shown: 100.04 of one decimal is 100. */
function rounding({ total, groupings, decimals }: QuestionView): readonly Note[] {
  const sumOf = ({ shownSum }: GroupView): number =>
    shownSum === undefined ? 100 : Number(shownSum.toFixed(decimals));
  const sum = sumOf(total);
  if (sum !== 100) return [{ type: 'rounding', sum, decimals }];
  const inGroups = groupings.some(({ groups }) => groups.some((group) => sumOf(group) !== 100));
  return inGroups ? [{ type: 'roundingInGroups' }] : [];
}

function netsFromRounded(all: readonly GroupView[]): readonly Note[] {
  const labels = all.flatMap((group) =>
    group.nets.filter((net) => net.fromRounded && net.value.state === 'known').map((net) => net.label),
  );
  return labels.length === 0 ? [] : [{ type: 'netsFromRounded', labels: [...new Set(labels)] }];
}

function values(all: readonly GroupView[]): readonly ShownValue[] {
  return all.flatMap((group) => [...group.answers, ...group.nets].map((one) => one.value));
}

function suppressed(all: readonly GroupView[]): readonly Note[] {
  const found = new Set(values(all).flatMap((value) => (value.state === 'suppressed' ? [value.reason] : [])));
  const order: readonly SuppressionReason[] = ['small-base', 'complementary', 'source'];
  const reasons = order.filter((reason) => found.has(reason));
  return reasons.length === 0 ? [] : [{ type: 'suppressed', reasons }];
}

function countsOnly(all: readonly GroupView[]): readonly Note[] {
  const reasons = ['small-base', 'unknown-base'] as const;
  return reasons
    .filter((reason) => values(all).some((value) => value.state === 'counted' && value.reason === reason))
    .map((reason) => ({ type: 'countsOnly', reason }));
}

function smallBase(all: readonly GroupView[]): readonly Note[] {
  const small = all.filter((group) => group.base.size === 'small');
  const groups = small.flatMap((group) => (group.group === undefined ? [] : [group.group.label]));
  return small.length === 0 ? [] : [{ type: 'smallBase', groups }];
}

function notComparable(view: QuestionView): readonly Note[] {
  return view.groupings.flatMap((grouping) =>
    grouping.comparable === 'yes'
      ? []
      : [{ type: 'notComparable', grouping: grouping.label, why: grouping.comparable } as const],
  );
}

/** The interval of what the finding names. */
function precision(view: QuestionView): readonly Note<'precision'>[] {
  const { total } = view;
  const item = namedItem(planFinding(view));
  const value = [...total.answers, ...total.nets].find((one) => one.key === item?.key)?.value;
  return item === undefined ? [] : intervalOf(item.name, value, view);
}

/** The interval of every answer, for a drawing that shows them all. */
export function planMargins(view: QuestionView): readonly Note<'precision'>[] {
  return view.total.answers.flatMap((answer) => intervalOf(answerName(answer), answer.value, view));
}

/** A weighted share is less precise than its n says, so it gets none. */
function intervalOf(name: Name, value: ShownValue | undefined, view: QuestionView): readonly Note<'precision'>[] {
  const { total, decimals, survey, weighted } = view;
  if (value?.state !== 'known' || total.base.n === 'unknown' || weighted) return [];
  const interval = precisionOf(survey.sampleType, value.exact, total.base.n);
  return interval === undefined ? [] : [{ type: 'precision', name, ...interval, decimals }];
}

function namedItem(finding: Statement): Item | undefined {
  if ('item' in finding) return finding.item;
  return finding.type === 'sides' ? finding.more : undefined;
}

function optIn({ survey }: QuestionView): readonly Note[] {
  if (survey.sampleType !== 'opt-in-panel') return [];
  return [{ type: 'optIn', population: survey.population.state === 'known' ? survey.population.value : '' }];
}
