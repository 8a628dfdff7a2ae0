import type { Language } from '../../survey/language';
import type { GroupingView } from '../../survey/view';
import { figuresOf } from '../numbers/figures';
import { namesGroup } from '../numbers/naming';
import { type ArticleRule, issueOf } from '../rule';
import { passagesOf } from '../text/passages';
import { sentencesOf } from '../text/sentences';

const COMPARES: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:vaker|meer|minder(?: vaak)?|beter|slechter|eerder|hoger|lager|groter|kleiner|liever|positiever|negatiever)\b.*\bdan\b|\bin vergelijking met\b|\btegenover\b/iu,
  en: /\b(?:more|less|fewer|better|worse|higher|lower|likelier|sooner|\p{L}+er)\b.*\bthan\b|\bcompared (?:to|with)\b/iu,
};

/** Words by which a text names groups without their labels, by what the grouping is called. */
const KINDS: readonly (readonly [grouping: RegExp, group: RegExp])[] = [
  [/leeftijd|age\b/iu, /\b(?:jongeren|ouderen|jonge|oude(?:re)?|younger|older|young|elderly)\b/iu],
  [/geslacht|gender|sex\b/iu, /\b(?:mannen|vrouwen|men|women)\b/iu],
];

/** A difference between groups that can't be held against each other: they overlap, or nobody knows how large they are. */
export const groupsNotComparable: ArticleRule = {
  id: 'groups-not-comparable',
  about: 'article',
  severity: 'error',
  overridable: true,
  check(input) {
    const groupings = figuresOf(input).flatMap(({ view }) => view.groupings);
    const barred = groupings.filter(({ comparable }) => comparable !== 'yes');
    if (barred.length === 0) return [];
    return passagesOf(input).flatMap((passage) =>
      sentencesOf(passage.text).flatMap((sentence) => {
        if (!COMPARES[input.language].test(sentence)) return [];
        const grouping = barred.find((one) => isAbout(sentence, one));
        if (grouping === undefined) return [];
        const key = `groups-not-comparable-${grouping.comparable}`;
        return [issueOf(groupsNotComparable, passage.path, { grouping: grouping.label }, key)];
      }),
    );
  },
};

/** The labels themselves hold words of comparing ("jonger dan 40"): two of them, or words for both, make it a difference. */
function isAbout(sentence: string, { label, groups }: GroupingView): boolean {
  const named = groups.filter(({ group }) => namesGroup(sentence, group?.label ?? '')).length;
  const words = KINDS.find(([grouping]) => grouping.test(label))?.[1];
  const others = words === undefined ? 0 : [...sentence.matchAll(new RegExp(words.source, 'giu'))].length;
  return named >= 2 || others >= 2;
}
