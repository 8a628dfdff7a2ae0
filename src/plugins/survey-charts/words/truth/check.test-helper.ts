import type { AnswerView, GroupView, NetView, QuestionView, ShownValue } from '../../survey/view';
import { orderFaults, rank } from './order.test-helper';
import { type Reading, read, type Token } from './read.test-helper';

/** What is not true in the texts of a question, each with the sentence. */
export function faults(
  texts: { readonly finding: string; readonly sentences: readonly string[] },
  view: QuestionView,
): readonly string[] {
  const told = new Set<string>();
  return [texts.finding, ...texts.sentences].flatMap((sentence) => {
    const { tokens, claim } = read(sentence, view);
    const many = manyAnswers(tokens, claim, view);
    const reading = {
      tokens: tokens.some(isLabel) ? tokens : [...many, ...tokens.filter((one) => one.type !== 'count')],
      claim,
    };
    const found = [...numberFaults(reading, view), ...orderFaults(reading, view, told)];
    for (const { label } of [...many, ...tokens.filter(isLabel)]) told.add(label);
    return found.map((fault) => `${fault}: ${sentence}`);
  });
}

type Name = Extract<Token, { type: 'label' }>;
type Amount = Extract<Token, { type: 'percent' | 'count' }>;

/** "5 answers" without their names: the five largest. */
function manyAnswers(tokens: readonly Token[], claim: string, view: QuestionView): readonly Name[] {
  const many = tokens.find((token) => token.type === 'count' && token.of === undefined);
  if (many?.type !== 'count' || !/antwoorden|answers/.test(claim)) return [];
  return rank(view)
    .slice(0, many.value)
    .map(({ label }) => ({ type: 'label', at: 0, label }));
}

function numberFaults({ tokens }: Reading, view: QuestionView): readonly string[] {
  const groups = tokens.flatMap((token) => (token.type === 'group' ? [token.label] : []));
  if (groups.length > 0) return groupFaults(tokens, groups, view);
  return [...statements(tokens).flatMap((one) => statementFaults(one, view)), ...frequencyFaults(tokens, view)];
}

interface Stated {
  readonly names: readonly string[];
  readonly joinedByOr: boolean;
  readonly amount: Amount;
}

/** Which names each number is said of: those after it where a sentence begins with a number, else those before it. */
function statements(tokens: readonly Token[]): readonly Stated[] {
  const said = tokens.filter((token) => token.type === 'label' || isAmount(token));
  const numberFirst = said[0] !== undefined && isAmount(said[0]);
  return said.flatMap((token, at): Stated[] => {
    if (!isAmount(token)) return [];
    const side = numberFirst ? said.slice(at + 1) : said.slice(0, at).reverse();
    const end = side.findIndex(isAmount);
    const names = side.slice(0, end === -1 ? side.length : end).filter(isLabel);
    const [low, high] = [Math.min(...names.map((one) => one.at)), Math.max(...names.map((one) => one.at))];
    const joinedByOr = tokens.some((one) => one.type === 'or' && one.at > low && one.at < high);
    return names.length === 0 ? [] : [{ names: names.map((one) => one.label), joinedByOr, amount: token }];
  });
}

const isLabel = (token: Token): token is Name => token.type === 'label';

const isAmount = (token: Token): token is Amount => token.type === 'percent' || token.type === 'count';

function statementFaults({ names, joinedByOr, amount }: Stated, view: QuestionView): readonly string[] {
  const { total } = view;
  const subjects = joinedByOr ? [netOf(names, total)] : names.map((name) => valueNamed(name, total));
  return subjects.flatMap((value) =>
    says(amount, value, total) ? [] : [`${show(amount)} is not ${names.join(' or ')}`],
  );
}

/** The net that adds up exactly these answers. */
function netOf(names: readonly string[], { answers, nets }: GroupView): ShownValue | undefined {
  const keys = answers.filter(({ label }) => names.includes(label)).map(({ key }) => key);
  const same = (net: NetView) => net.answers.length === keys.length && keys.every((key) => net.answers.includes(key));
  return nets.find(same)?.value;
}

export function valueNamed(label: string, { answers, nets }: GroupView): ShownValue | undefined {
  const all: readonly (AnswerView | NetView)[] = [...answers, ...nets];
  return all.find((one) => one.label === label)?.value;
}

function says(amount: Amount, value: ShownValue | undefined, { base }: GroupView): boolean {
  if (value === undefined) return false;
  if (amount.type === 'percent') {
    if (value.state !== 'known') return false;
    // "Less than 1 percent" is not nobody, "more than 99 percent" not everybody; any other number is as it is shown.
    if (amount.edge === 'under') return value.exact > 0 && value.exact < amount.value && value.percent === 0;
    if (amount.edge === 'over') return value.exact < 100 && value.exact > amount.value && value.percent === 100;
    const isRounded = (value.percent === 0 && value.exact > 0) || (value.percent === 100 && value.exact < 100);
    return value.percent === amount.value && !isRounded;
  }
  const count = value.state === 'known' || value.state === 'counted' ? value.count : undefined;
  return count === amount.value && (amount.of === undefined || amount.of === base.n);
}

const show = (amount: Amount): string => (amount.type === 'percent' ? `${amount.value}%` : `${amount.value}`);

/** A natural frequency stands beside its number, within three points; "about" is left out only where it is exact. */
function frequencyFaults(tokens: readonly Token[], view: QuestionView): readonly string[] {
  const exacts = [...view.total.answers, ...view.total.nets].flatMap(({ value }) =>
    value.state === 'known' && value.count !== undefined ? [value.exact] : [],
  );
  return tokens.flatMap((token, at) => {
    if (token.type !== 'frequency') return [];
    const share = (token.n / token.of) * 100;
    const beside = tokens.slice(0, at).findLast((one) => one.type === 'percent');
    if (beside?.type !== 'percent') return [`${token.n} in ${token.of} without a number`];
    if (Math.abs(beside.value - share) > 3) return [`${token.n} in ${token.of} is far from ${beside.value}`];
    const exact = exacts.some((one) => Math.abs(one - share) < 1e-6);
    return token.about || exact ? [] : [`${token.n} in ${token.of} is not exact`];
  });
}

/** With groups, the first number is of the first group and the second of the second; counts are their bases. */
function groupFaults(tokens: readonly Token[], groups: readonly string[], view: QuestionView): readonly string[] {
  const all = view.groupings.flatMap((grouping) => grouping.groups);
  const label = tokens.find((token) => token.type === 'label');
  const shares = tokens.filter((token) => token.type === 'percent');
  if (label === undefined || label.type !== 'label' || shares.length !== groups.length)
    return ['groups without numbers'];
  return groups.flatMap((name, at) => {
    const group = all.find((one) => one.group?.label === name);
    const share = shares[at];
    if (group === undefined || share?.type !== 'percent') return [`unknown group ${name}`];
    const bases = tokens.filter((token) => token.type === 'count');
    const base = bases[at];
    const wrongBase =
      base?.type === 'count' && base.value !== group.base.n ? [`base of ${name} is not ${base.value}`] : [];
    return [
      ...wrongBase,
      ...(says(share, valueNamed(label.label, group), group) ? [] : [`${name} is not ${share.value}%`]),
    ];
  });
}
