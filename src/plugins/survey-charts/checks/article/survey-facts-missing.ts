import type { SurveyView } from '../../survey/view';
import { type ArticleRule, issueOf } from '../rule';
import { blockName } from '../text/source';

/** What readers ask first; the method block says of the rest that it is not known. */
const NEEDED = ['population', 'respondents', 'fieldworkStart', 'mode'] as const satisfies readonly (keyof SurveyView)[];

/** Facts that the method block has to tell as unknown. A source can be silent, so this is for the editor to look at. */
export const surveyFactsMissing: ArticleRule = {
  id: 'survey-facts-missing',
  about: 'article',
  severity: 'review',
  overridable: false,
  check({ blocks, surveys }) {
    const at = blocks.findIndex((block) => blockName(block) === 'method');
    if (at < 0) return [];
    return surveys.flatMap((survey) => {
      const count = NEEDED.filter((name) => survey[name].state === 'unknown').length;
      return count === 0 ? [] : [issueOf(surveyFactsMissing, ['body', at, 'survey'], { survey: survey.title, count })];
    });
  },
};
