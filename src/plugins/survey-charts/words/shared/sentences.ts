import type { QuestionView } from '../../survey/view';
import { largestDifference } from './differences';
import { certaintyOf, planFinding } from './finding';
import { type Candidate, candidates, inBase, isCounted, netCandidates, shown } from './items';
import { scaleSides, sidesOf } from './scale';
import type { Item, Statement } from './statement';

const MOST = 4;
const FEWEST = 2;
/** With more answers than this the remaining ones are not listed one by one: the table has them. */
const LISTED = 4;

/** What is worth knowing beside the finding, most important first: at most four statements. */
export function planSentences(view: QuestionView): readonly Statement[] {
  const finding = planFinding(view);
  if (finding.type === 'nothing') return [];
  const told = new Set(keysOf(finding));
  const ranked = candidates(view.total, view.decimals);
  const plan: Statement[] = [];
  const add = (statement: Statement | undefined): void => {
    if (statement === undefined) return;
    plan.push(statement);
    for (const key of keysOf(statement)) told.add(key);
  };
  if (finding.type === 'average') add(middle(finding));
  add(groups(view, finding));
  if (finding.type === 'groupsDiffer') add(leaderOf(ranked, view));
  add(beyondDontKnow(view, ranked, told));
  add(scale(view, ranked, told));
  for (const statement of remaining(view, ranked, told, MOST - plan.length)) add(statement);
  for (const statement of fallbacks(view, finding, ranked)) if (plan.length < FEWEST) add(statement);
  return plan.slice(0, MOST);
}

/** The keys of the answers and nets that a statement tells the number of. */
export function keysOf(statement: Statement): readonly string[] {
  switch (statement.type) {
    case 'everyone':
    case 'majority':
    case 'largest':
    case 'mostChosen':
    case 'plain':
    case 'mostOfOthers':
    case 'least':
      return [statement.item.key];
    case 'tie':
    case 'nearTie':
    case 'shares':
    case 'next':
      return statement.items.map((item) => item.key);
    case 'spread':
      return statement.top ?? [statement.high.key, statement.low.key];
    case 'sides':
      return [statement.more.key, statement.less.key];
    case 'nothing':
    case 'groupsDiffer':
    case 'average':
    case 'groupShares':
    case 'middle':
    case 'counts':
    case 'unranked':
    case 'unreported':
      return [];
  }
}

/** "De helft gaf 7 of minder": what a median means, after a mean that did not say it. */
function middle(finding: Statement<'average'>): Statement | undefined {
  if (finding.median === undefined) return undefined;
  return { type: 'middle', median: finding.median, decimals: finding.decimals };
}

function groups(view: QuestionView, finding: Statement): Statement | undefined {
  const difference = largestDifference(view);
  return difference === undefined || finding.type === 'groupsDiffer'
    ? undefined
    : { type: 'groupShares', ...difference };
}

/** After a finding about groups: what all together said most. */
function leaderOf(ranked: readonly Candidate[], view: QuestionView): Statement | undefined {
  const whole = planFinding({ ...view, groupings: [] });
  return whole.type === 'nothing' || ranked.length === 0 ? undefined : whole;
}

/** Where "don't know" leads, the largest of the other answers is what readers ask next. */
function beyondDontKnow(
  view: QuestionView,
  ranked: readonly Candidate[],
  told: ReadonlySet<string>,
): Statement | undefined {
  const leader = ranked[0];
  if (leader?.role !== 'dont-know' || !told.has(leader.item.key)) return undefined;
  const others = ranked.filter((one) => one.role !== 'dont-know' && one.role !== 'refused');
  const [first, second] = others;
  if (first === undefined || second === undefined || first.size === second.size) return undefined;
  if (others.some((one) => told.has(one.item.key)) || certaintyOf(first, view) === 'partly') return undefined;
  return { type: 'mostOfOthers', item: first.item };
}

/** Both sides of a scale, unless the finding told one of them: then only the other. */
function scale(view: QuestionView, ranked: readonly Candidate[], told: ReadonlySet<string>): Statement | undefined {
  if (view.kind !== 'scale') return undefined;
  const found = scaleSides(view, ranked);
  const open = found.filter((one) => !told.has(one.item.key));
  const [more, less] = open;
  if (more === undefined) return undefined;
  if (less === undefined) return { type: 'shares', items: [more.item] };
  return sidesOf(more, less);
}

/** The answers that nobody mentioned yet, largest first; of a long list only the next two and the least. */
function remaining(
  view: QuestionView,
  ranked: readonly Candidate[],
  told: ReadonlySet<string>,
  room: number,
): readonly Statement[] {
  const netted = new Set(
    netCandidates(view.total, view.decimals)
      .filter((net) => told.has(net.item.key))
      .flatMap((net) => view.total.nets.find((one) => one.key === net.item.key)?.answers ?? []),
  );
  const open = ranked.filter((one) => !told.has(one.item.key) && !netted.has(one.item.key)).map((one) => one.item);
  if (open.length <= room) return open.map((item) => ({ type: 'shares', items: [item] }));
  if (open.length <= LISTED) return pairs(open);
  // "Next" and "least" are claims of order: only where nothing is left out, and not among the points of a scale.
  const whole = view.complete && view.total.unreported === undefined && ranked.length === inBase(view.total).length;
  if (!whole || view.kind === 'scale') return pairs(open.slice(0, LISTED));
  const last = open[open.length - 1];
  const alone = last !== undefined && shown(last.amount) < shown(open[open.length - 2]?.amount ?? last.amount);
  const least: Statement[] = alone ? [{ type: 'least', item: last }] : [];
  return [{ type: 'next', items: open.slice(0, 2) }, ...least];
}

/** At most two numbers a sentence. */
function pairs(items: readonly Item[]): readonly Statement[] {
  const made: Statement[] = [];
  for (let at = 0; at < items.length; at += 2) made.push({ type: 'shares', items: items.slice(at, at + 2) });
  return made;
}

/** What else can be told where the answers alone give less than two sentences. */
function fallbacks(view: QuestionView, finding: Statement, ranked: readonly Candidate[]): readonly Statement[] {
  return [partsOf(view, finding, ranked), unranked(finding), counted(view, finding, ranked), unreported(view)].flatMap(
    (one) => one ?? [],
  );
}

/** The answers that the net in the finding adds up. */
function partsOf(view: QuestionView, finding: Statement, ranked: readonly Candidate[]): Statement | undefined {
  const net = view.total.nets.find((one) => one.key === keysOf(finding)[0]);
  const parts = ranked.filter((one) => net?.answers.includes(one.item.key)).map((one) => one.item);
  return parts.length < 2 ? undefined : { type: 'shares', items: parts.slice(0, 2) };
}

function unranked(finding: Statement): Statement | undefined {
  return finding.type === 'tie' && finding.all ? { type: 'unranked', several: finding.items.length > 2 } : undefined;
}

/** The answer that the finding is about in people, where its share comes from a count. */
function counted({ total }: QuestionView, finding: Statement, ranked: readonly Candidate[]): Statement | undefined {
  const leader = ranked[0];
  const value = total.answers.find((answer) => answer.key === leader?.item.key)?.value;
  if (keysOf(finding)[0] !== leader?.item.key) return undefined;
  if (leader === undefined || value?.state !== 'known' || value.count === undefined) return undefined;
  if (!isCounted(value, total)) return undefined;
  return { type: 'counts', item: leader.item, count: { type: 'count', count: value.count, base: total.base } };
}

function unreported(view: QuestionView): Statement | undefined {
  const percent = view.total.unreported;
  return percent === undefined ? undefined : { type: 'unreported', percent, decimals: view.decimals };
}
