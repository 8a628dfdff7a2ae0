import { figuresOf } from '../numbers/figures';
import { namedBy, namesGroup, wordSet } from '../numbers/naming';
import { NAMED_IN_FULL } from '../numbers/naming-limits';
import { fitsShare } from '../numbers/shares';
import { type Telling, tellingsOf } from '../numbers/tellings';
import { groupText } from '../numbers/told-groups';
import { type ArticleCheckInput, type ArticleRule, issueOf } from '../rule';

const SAYS_SO =
  /\b(?:weinig|kleine groep|groep is (?:heel |erg )?klein|klein aantal|minder zeker|few|small (?:group|number)|group is (?:very )?small|less certain)\b|\b(?:maar|slechts|only|just) \d+ (?:mensen|ambtenaren|deelnemers|people|participants)\b/iu;

/** A share of a small group, told without saying that the group is small. */
export const smallBaseTold: ArticleRule = {
  id: 'small-base-told',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check(input) {
    const figures = figuresOf(input).flatMap((question) => question.figures);
    const groups = figuresOf(input)
      .flatMap(({ view }) => view.groupings.flatMap((grouping) => grouping.groups))
      .filter(({ base }) => base.size === 'small' || base.size === 'counts-only');
    const told = tellingsOf(input).flatMap((telling) => {
      const { passage } = telling;
      const text = groupText(telling, figures);
      const group = groups.find(({ group: name }) => namesGroup(text, name?.label ?? ''));
      if (group === undefined || SAYS_SO.test(passage.text) || isOfAll(telling, input)) return [];
      const values = { group: group.group?.label ?? '', n: group.base.n };
      return [issueOf(smallBaseTold, passage.path, values)];
    });
    return told.filter((issue, index) => told.findIndex(({ path }) => path.join() === issue.path.join()) === index);
  },
};

/** "17 procent wil korter dan een jaar door" is of an answer that is called as a group is. */
function isOfAll({ words, amount }: Telling, input: ArticleCheckInput): boolean {
  const set = wordSet(words, input.language);
  return figuresOf(input)
    .flatMap(({ figures }) => figures)
    .some((figure) => figure.group === undefined && fitsShare(figure, amount) && namedBy(figure, set) >= NAMED_IN_FULL);
}
