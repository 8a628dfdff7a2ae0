import { figuresOf } from '../numbers/figures';
import { namesGroup } from '../numbers/naming';
import { tellingsOf } from '../numbers/tellings';
import { type ArticleRule, issueOf } from '../rule';

const SAYS_SO =
  /\b(?:weinig|kleine groep|groep is (?:heel |erg )?klein|klein aantal|minder zeker|few|small (?:group|number)|group is (?:very )?small|less certain)\b|\b(?:maar|slechts|only|just) \d+ (?:mensen|ambtenaren|deelnemers|people|participants)\b/iu;

/** "Bij de uitzendkrachten gaat het mis. Daar kan 26 procent …": the group stands in the sentence before. */
const LEANS = /^(?:daar|zij|ze|van hen|die|there|they|of them|among them)\b/iu;

/** A share of a small group, told without saying that the group is small. */
export const smallBaseTold: ArticleRule = {
  id: 'small-base-told',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check(input) {
    const all = figuresOf(input).flatMap(({ view }) => view.groupings.flatMap((grouping) => grouping.groups));
    const namesAnyGroup = (text: string) => all.some(({ group }) => namesGroup(text, group?.label ?? ''));
    const groups = all.filter(({ base }) => base.size === 'small' || base.size === 'counts-only');
    const told = tellingsOf(input).flatMap(({ passage, sentence, before }) => {
      const named = (text: string) => groups.find(({ group: name }) => namesGroup(text, name?.label ?? ''));
      const group = named(sentence) ?? (LEANS.test(sentence) && !namesAnyGroup(sentence) ? named(before) : undefined);
      if (group === undefined || SAYS_SO.test(passage.text)) return [];
      const values = { group: group.group?.label ?? '', n: group.base.n };
      return [issueOf(smallBaseTold, passage.path, values)];
    });
    return told.filter((issue, index) => told.findIndex(({ path }) => path.join() === issue.path.join()) === index);
  },
};
