import type { Language } from '../../survey/language';
import { tokensOf } from '../text/tokens';
import type { Figure } from './figures';
import { isOfGroupIn, namesGroup, wordSet } from './naming';
import type { Telling } from './tellings';

/** A sentence that names a group tells of that group; one that names none, of all or of a group in other words. */
export function ofNamedGroup(figures: readonly Figure[], telling: Telling): readonly Figure[] {
  const told = groupText(telling, figures);
  const labels = new Set(figures.flatMap(({ group }) => group?.label ?? []));
  const inFull = [...labels].filter((label) => namesGroup(told, label));
  const groups = new Set([...inFull, ...[...labels].filter((label) => isCutShort(label, inFull, told))]);
  const named = figures.filter(({ group }) => group !== undefined && groups.has(group.label));
  return named.length > 0 ? [...named, ...figures.filter(({ group }) => group === undefined)] : figures;
}

/** "Daar kan 26 procent …" and "Zij …" lean on a sentence before; "van hen" does so beside another group too. */
const THERE = /^(?:daar|zij|ze|die|there|they)\b/iu;
const OF_THEM = /\b(?:van hen|bij hen|onder hen|of them|among them|van hun|of their)\b/iu;

/** The text that names the group: where a sentence leans, the nearest one before it that names one belongs to it. */
export function groupText({ sentence, context }: Telling, figures: readonly Figure[]): string {
  const namesOne = (text: string) => figures.some((figure) => isOfGroupIn(figure, text));
  if (!OF_THEM.test(sentence) && (!THERE.test(sentence) || namesOne(sentence))) return sentence;
  const before = context.findLast(namesOne);
  return before === undefined ? sentence : `${before} ${sentence}`;
}

/** Those of the groups that a text names; of everybody where it names none. */
export function inGroupsNamed(figures: readonly Figure[], text: string): readonly Figure[] {
  const named = figures.filter((figure) => isOfGroupIn(figure, text));
  return named.length > 0 ? named : figures.filter(({ group }) => group === undefined);
}

/** "23 procent bij praktisch en 10 procent bij theoretisch opgeleide ouders": the first has its last word from the second. */
function isCutShort(label: string, inFull: readonly string[], text: string): boolean {
  const [first = '', ...rest] = label.toLowerCase().split(' ');
  const isAlike = (other: string) => rest.length > 0 && other.toLowerCase().endsWith(` ${rest.join(' ')}`);
  return !inFull.includes(label) && inFull.some(isAlike) && namesGroup(text, first);
}

/** Words that may mean a group, whatever its label is. */
const MAY_BE_GROUP =
  /(?<!\p{L})(?:jong\p{L}*|oud(?:er|ere|eren|ste|sten)?|mannen|vrouwen|groep\p{L}*|plussers|young\p{L}*|old\p{L}*|men|women|groups?|teens|elderly|beide|both|elk\p{L}*|each)(?!\p{L})/iu;
const LEANS = /(?<!\p{L})(?:hen|hun|zij|ze|die|them|they|their|these|those)(?!\p{L})/iu;

/**
 * Of a share that the text gives to an answer and that another answer of the question has: that a group, of which the text
 * says nothing, happens to have it too, makes it no right one. Among all the groups nearly every number is found.
 */
export function withoutOtherGroups(
  having: readonly Figure[],
  named: Figure,
  { amount, passage, sentence }: Telling,
  figures: readonly Figure[],
  language: Language,
): readonly Figure[] {
  const isMixedUp = having.some(
    (one) => one.kind !== 'sum' && one.group === undefined && one.question === named.question,
  );
  const leans = passage.kind !== 'summary' && LEANS.test(sentence);
  if (amount.form === 'count' || !isMixedUp || leans || tellsOfGroup(passage.text, figures, language)) return having;
  return having.filter((one) => one.group === undefined || one.question !== named.question);
}

/** A label of a group, or a word of it that the labels of the other groups do not have. */
function tellsOfGroup(text: string, figures: readonly Figure[], language: Language): boolean {
  if (MAY_BE_GROUP.test(text)) return true;
  const labels = [...new Set(figures.flatMap(({ group }) => group?.label ?? []))];
  const words = wordSet(text, language);
  return labels.some((label) => {
    const others = labels.filter((one) => one !== label).map((one) => new Set(tokensOf(one, language)));
    const own = tokensOf(label, language).filter((token) => !others.every((other) => other.has(token)));
    return namesGroup(text, label) || own.some((token) => words.has(token));
  });
}
