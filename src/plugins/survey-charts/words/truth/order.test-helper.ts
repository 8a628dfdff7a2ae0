import type { AnswerView, NetView, QuestionView } from '../../survey/view';
import type { Reading } from './read.test-helper';

interface Ranked {
  readonly label: string;
  /** Unrounded share or count. */
  readonly size: number;
  readonly of: AnswerView | NetView;
}

/** What a sentence claims of order, in the reader's words of both languages, held against the facts. */
export function orderFaults(
  { tokens, claim }: Reading,
  view: QuestionView,
  told: ReadonlySet<string>,
): readonly string[] {
  if (tokens.some((token) => token.type === 'group')) return [];
  const names = tokens.flatMap((token) => (token.type === 'label' ? [token.label] : []));
  const either = tokens.some((token) => token.type === 'or');
  const ranked = rank(view);
  const sizes = either ? netSizes(names, view) : names.flatMap((name) => sizeOf(name, view) ?? []);
  const facts: Facts = { view, names, sizes, ranked, told, either };
  return CLAIMS.flatMap(({ words, holds }) =>
    words.test(claim) && !holds(facts, claim) ? [`not true: ${words}`] : [],
  );
}

interface Facts {
  readonly view: QuestionView;
  readonly names: readonly string[];
  readonly sizes: readonly number[];
  readonly ranked: readonly Ranked[];
  readonly told: ReadonlySet<string>;
  readonly either: boolean;
}

const first = ({ sizes }: Facts): number => sizes[0] ?? Number.NaN;

const CLAIMS: readonly { readonly words: RegExp; readonly holds: (facts: Facts, claim: string) => boolean }[] = [
  { words: /meerderheid|majority|meer dan de helft|over half/, holds: (facts) => first(facts) > 50 },
  { words: /^iets meer dan de helft|just over half/, holds: (facts) => first(facts) < 55.5 },
  { words: /bijna iedereen|almost all/, holds: (facts) => first(facts) >= 94.5 && first(facts) < 100 },
  { words: /^iedereen|^all participants/, holds: (facts) => first(facts) === 100 },
  { words: /grootste groep|meest gekozen(?! antw)|vaakst gekozen|largest group|chosen most(?! answ)/, holds: leads },
  { words: /minst gekozen|chosen least/, holds: ({ ranked, sizes }) => sizes[0] === ranked[ranked.length - 1]?.size },
  { words: /^daarna|^next/, holds: isNext },
  { words: /^meer mensen|^more people/, holds: ({ sizes: [a = 0, b = 0] }) => a > b },
  { words: /^evenveel|^as many/, holds: ({ sizes: [a = 0, b = 1] }) => Math.abs(a - b) < 1e-6 },
  { words: /^bijna evenveel|^almost as many/, holds: ({ sizes: [a = 9, b = 0] }) => a < b && b - a < 3.1 },
  { words: /bijna even vaak|almost equally/, holds: near },
  { words: /(?<!bijna )even vaak|(?<!almost )equally often|vaker gekozen|more often/, holds: equal },
  { words: /(antwoorden verschillen weinig|answers differ little)/, holds: spread },
  { words: /(wat bekend is, verschillen|what is known,.*differ little)/, holds: near },
  { words: /^niemand|^nobody/, holds: ({ ranked }) => ranked.length > 0 && ranked.every(({ size }) => size === 0) },
];

/** The answers of the base, largest first. */
export function rank({ total }: QuestionView): readonly Ranked[] {
  const counted = total.answers.filter(({ role }) => total.base.includes.includes(role));
  return counted
    .flatMap((of): Ranked[] => {
      const size = amount(of);
      return size === undefined ? [] : [{ label: of.label, size, of }];
    })
    .sort((a, b) => b.size - a.size);
}

function amount({ value }: AnswerView | NetView): number | undefined {
  if (value.state === 'known') return value.exact;
  return value.state === 'counted' ? value.count : undefined;
}

function sizeOf(label: string, { total }: QuestionView): number | undefined {
  const found = total.answers.find((one) => one.label === label) ?? total.nets.find((one) => one.label === label);
  return found === undefined ? undefined : amount(found);
}

/** "A or B" is one thing; a name that stands in no net is one by itself. In the order in which they are named. */
function netSizes(names: readonly string[], { total }: QuestionView): readonly number[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const key = total.answers.find((one) => one.label === name)?.key ?? '';
    const net = total.nets.find(({ answers }) => {
      const labels = total.answers.filter((one) => answers.includes(one.key)).map(({ label }) => label);
      return answers.includes(key) && labels.every((label) => names.includes(label));
    });
    const of = net ?? total.answers.find((one) => one.label === name) ?? total.nets.find((one) => one.label === name);
    if (of === undefined || seen.has(of.key)) return [];
    seen.add(of.key);
    return amount(of) ?? [];
  });
}

/** Every name is at the top; of all, or of what is known, or of the other answers. */
function leads({ view, sizes, ranked }: Facts, claim: string): boolean {
  const others = /andere antwoorden|other answers/.test(claim);
  const field = others
    ? ranked.filter(({ of }) => 'role' in of && of.role !== 'refused' && of.role !== 'dont-know')
    : ranked;
  const top = field[0]?.size ?? Number.NaN;
  const all = sizes.length > 0 && sizes.every((size) => Math.abs(size - top) < 1e-9);
  if (!all || /wat bekend is|what is known/.test(claim)) return all;
  const rest = view.total.unreported ?? 0;
  const gaps = view.total.answers.some((one) => amount(one) === undefined);
  const sum = ranked.reduce((total, { size }) => total + size, 0);
  const share = view.kind !== 'multiple-choice' && field[0]?.of.value.state === 'known';
  return share ? top > rest && (!gaps || top > 100 - sum) : view.complete && !gaps;
}

/** No answer that was not told yet is larger than those named. */
function isNext({ sizes, ranked, told, names }: Facts): boolean {
  const open = ranked.filter(({ label }) => !told.has(label) && !names.includes(label));
  const before = ranked.filter(({ label }) => told.has(label));
  return Math.min(...sizes) >= (open[0]?.size ?? 0) && Math.max(...sizes) <= (before[0]?.size ?? 0);
}

function near({ sizes, view }: Facts): boolean {
  const unit = 10 ** -view.decimals;
  return sizes.length > 1 && Math.max(...sizes) - Math.min(...sizes) <= 2 + unit && new Set(sizes).size > 1;
}

function equal({ sizes, ranked, names }: Facts): boolean {
  const of = names.length === 0 ? ranked.map(({ size }) => size) : sizes;
  return of.length > 1 && of.every((size) => Math.abs(size - (of[0] ?? 0)) < 1e-9);
}

/** From the smaller to the larger; of all answers, or of as many of the largest as the sentence says. */
function spread({ sizes: [low = 9, high = 0], ranked, view }: Facts): boolean {
  const unit = 10 ** -view.decimals;
  const between = ranked.filter(({ size }) => size >= low && size <= high).length;
  return low < high && high - low <= 5 + unit && high === ranked[0]?.size && between > 2;
}
