import type { Issue } from '../../document/issue';
import type { Language } from '../../survey/language';
import type { GroupingView } from '../../survey/view';
import { amountsIn } from '../numbers/amounts';
import { figuresOf, type QuestionFigures } from '../numbers/figures';
import { type Contrast, groundless } from '../numbers/group-contrast';
import { namesGroup } from '../numbers/naming';
import { type ArticleCheckInput, type ArticleRule, issueOf } from '../rule';
import { type Passage, paragraphAbove, passagesOf } from '../text/passages';
import { sentencesOf } from '../text/sentences';

/** Words that compare, with what they compare with; of what "dan" or "than" follows at once any adjective can be one. */
const COMPARES: Readonly<Record<Language, RegExp>> = {
  nl: /\b\p{L}{2,}er dan\b|\b(?:twee|drie|vier|\d+) keer zo\b|\b(?:vaker|meer|minder(?: vaak)?|beter|slechter|eerder|hoger|lager|groter|kleiner|liever|positiever|negatiever|sneller|langer|korter)\b.*\bdan\b|\b(?:overtreffen|overtreft|verslaan|verslaat|winnen het van|wint het van)\b|\b(?:in tegenstelling tot|anders dan)\b|\bin vergelijking met\b|\bvergeleken met\b|\btegenover\b|\bverschil(?:len)? tussen\b/iu,
  en: /\b(?:twice|(?:two|three|four|\d+) times) as\b|\b(?:more|less|fewer|better|worse|higher|lower|likelier|sooner|\p{L}+er)\b.*\bthan\b|\b(?:beats?|outnumber|outdo|outscore)\b|\bahead of\b|\bunlike\b|\bcompared (?:to|with)\b|\bagainst\b|\b(?:difference|gap)s? between\b/iu,
};
/** Without "dan": what is compared stands in the sentence before. */
const COMPARES_BACK: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:vaker|minder|meer|beter|slechter|hoger|lager)\b(?! mensen)/iu,
  en: /\b(?:more often|less often|far less|far more|much less|much more|fewer|better|worse|higher|lower)\b/iu,
};
/** "Hoe ouder, hoe vaker" compares all ages. */
const BY_AGE =
  /\bhoe (?:ouder|jonger)\b.*\bhoe\b|\bthe (?:older|younger)\b.*\bthe (?:more|less|fewer|better|\p{L}+er)\b/iu;
const AGE = /leeftijd|age\b/iu;
const DENIED = /\bniet (?:te )?vergelijk|\bniet met elkaar vergelijk|(?:n[’']t|not|cannot)(?: be)? compare/iu;

/** Words by which a text names groups without their labels, by what the grouping is called. */
const KINDS: readonly (readonly [grouping: RegExp, group: RegExp])[] = [
  [AGE, /\b(?:jongeren|ouderen|jongere|oudere|jonge|oude|younger|older|young|elderly)\b/iu],
  [/geslacht|gender|sex\b/iu, /\b(?:mannen|vrouwen|men|women)\b/iu],
];

const POINTS_BACK =
  /^(?:(?:dat|dit|that|this|it) (?:is|was)\b|(?:die|deze|that|this|the) (?:\p{L}+ )?(?:groep|group)\b)/iu;
/** "Jonger dan 30" is a group, and compares nothing. */
const AGES = /\b(?:jonger|ouder|younger|older) (?:dan|than) \d+/giu;

/** A difference between groups that can't be held against each other: they overlap, nobody knows how large they are, or it can be chance. */
export const groupsNotComparable: ArticleRule = {
  id: 'groups-not-comparable',
  about: 'article',
  severity: 'error',
  overridable: true,
  check(input) {
    const questions = figuresOf(input).filter(({ view }) => view.groupings.length > 0);
    if (questions.length === 0) return [];
    const passages = passagesOf(input);
    return passages.flatMap((passage, at) => {
      const above = sentencesOf(paragraphAbove(passages, at)?.text ?? '').at(-1) ?? '';
      const found = sentencesOf(passage.text).flatMap((sentence, index, all) => {
        const told = {
          sentence,
          before: all[index - 1] ?? '',
          above: all[index - 1] ?? above,
          after: all.slice(index + 1, index + 3).join(' '),
          passage,
        };
        return barredIn(told, questions, input) ?? groundlessIn(told, questions, input) ?? [];
      });
      // "… are happier than … It is 55 against 50 percent" is one comparison.
      const same = (one: Issue, other: Issue) => JSON.stringify(one.message) === JSON.stringify(other.message);
      return found.filter((issue, index) => found.findIndex((one) => same(one, issue)) === index);
    });
  },
};

interface Told {
  readonly sentence: string;
  readonly before: string;
  /** The same, or the last one of the paragraph above. */
  readonly above: string;
  readonly after: string;
  readonly passage: Passage;
}

/** A grouping of which no two groups may be compared. */
function barredIn(
  { sentence, before, after, passage }: Told,
  questions: readonly QuestionFigures[],
  input: ArticleCheckInput,
) {
  const barred = questions.flatMap(({ view }) => view.groupings).filter(({ comparable }) => comparable !== 'yes');
  const grouping = barred.find((one) => compares({ sentence, before, after }, one, input.language));
  if (grouping === undefined) return undefined;
  const key = `groups-not-comparable-${grouping.comparable}`;
  return issueOf(groupsNotComparable, passage.path, { grouping: grouping.label }, key);
}

/** Two groups of another grouping, compared by the words of the sentence. */
function groundlessIn(told: Told, questions: readonly QuestionFigures[], input: ArticleCheckInput) {
  const { before, above, after, passage } = told;
  if (!hasComparison(told.sentence, input.language)) return undefined;
  // "That is more often than at 18 to 44": the other group stands in the sentence before.
  const sentence = POINTS_BACK.test(told.sentence) ? `${above} ${told.sentence}` : told.sentence;
  const found = questions.flatMap(({ view, figures }) =>
    view.groupings
      .filter(({ comparable }) => comparable === 'yes')
      .map((grouping) => groundless({ sentence, before, after, all: passage.text }, grouping, figures, input)),
  );
  const contrast = found.find((one) => one !== undefined);
  return contrast === undefined ? undefined : groundlessIssue(contrast, passage);
}

function groundlessIssue({ why, ...values }: Contrast, { path }: Passage) {
  return issueOf(groupsNotComparable, path, values, `groups-not-comparable-${why}`);
}

function hasComparison(sentence: string, language: Language): boolean {
  return COMPARES[language].test(sentence.replace(AGES, ' '));
}

/** Whether a sentence holds groups against each other: by its words, by a share for each, or leaning on the sentence before. */
function compares(
  { sentence, before, after }: Pick<Told, 'sentence' | 'before' | 'after'>,
  grouping: GroupingView,
  language: Language,
): boolean {
  if (DENIED.test(sentence)) return false;
  if (BY_AGE.test(sentence) && AGE.test(grouping.label)) return true;
  if (withAndWithout(sentence, grouping, language)) return true;
  const here = groupsNamed(sentence, grouping);
  if (here > 0 && MOST_OF_ALL[language].test(sentence)) return true;
  if (here >= 2) return hasComparison(sentence, language) || amountsIn(sentence, language).length >= 2;
  if (here !== 1 || !COMPARES_BACK[language].test(sentence)) return false;
  // "Small firms do better here. Of their apprentices 39 percent agree, against 33 percent in large firms."
  const follows = amountsIn(after, language).length >= 2 && groupsNamed(`${sentence} ${after}`, grouping) >= 2;
  return follows || (amountsIn(before, language).length > 0 && groupsNamed(before, grouping) === 1);
}

const WITH = /^(?:met|wel|with) (?:een |a )?/iu;
const WITHOUT = /^(?:zonder|geen|without|no) (?:een |a )?/iu;
/** "… dan wie geen dier in huis heeft": the other of two groups, by what it has not. */
const THAN_WITHOUT: Readonly<Record<Language, RegExp>> = {
  nl: /\bdan (?:mensen |\p{L}+ )?(?:(?:wie|die)\b.*\bgeen|zonder|wie dat niet)\b/iu,
  en: /\bthan (?:those |people |\p{L}+ )?(?:(?:who|that)\b.*\b(?:no|not)|without)\b|\bthan .*\b\p{L}+n[’']t\b/iu,
};

/** Of two groups, with and without something, the one is named and the other told as having none. */
function withAndWithout(sentence: string, { groups }: GroupingView, language: Language): boolean {
  const labels = groups.map(({ group }) => group?.label ?? '');
  const what = labels
    .find((label) => WITH.test(label))
    ?.replace(WITH, '')
    .toLowerCase();
  const isPair = labels.length === 2 && what !== undefined && labels.some((label) => WITHOUT.test(label));
  return isPair && sentence.toLowerCase().includes(what) && THAN_WITHOUT[language].test(sentence);
}

/** Of all groups the one with most: "het vaakst is dat zo bij ondernemers". */
const MOST_OF_ALL: Readonly<Record<Language, RegExp>> = {
  nl: /\bhet (?:vaakst|minst vaak|meest|minst|hoogst|laagst|grootst|kleinst|tevredenst|somberst|positiefst|negatiefst)\b|\b(?:lopen|loopt) voorop\b/iu,
  en: /\b(?:most|least) (?:often|likely)\b|\bthe (?:highest|lowest|happiest|least happy|most satisfied|least satisfied)\b|\blead the way\b/iu,
};

/** The labels themselves hold words of comparing ("jonger dan 40"): two of them, or words for both, make it a difference. */
function groupsNamed(sentence: string, { label, groups }: GroupingView): number {
  const named = groups.filter(({ group }) => namesGroup(sentence, group?.label ?? '')).length;
  const words = KINDS.find(([grouping]) => grouping.test(label))?.[1];
  const others = words === undefined ? [] : sentence.match(new RegExp(words.source, 'giu'));
  return Math.max(named, new Set(others?.map((word) => word.toLowerCase())).size);
}
