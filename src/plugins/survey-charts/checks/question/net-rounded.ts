import { issueOf, type QuestionRule } from '../rule';
import { readQuestion } from './view';

/** A net of which only rounded percentages are known can be a point off; counts make it exact (docs: honest numbers). */
export const netRounded: QuestionRule = {
  id: 'question-net-rounded',
  about: 'question',
  severity: 'review',
  overridable: false,
  check(input) {
    const question = readQuestion(input);
    if (question === undefined) return [];
    const { stored, view } = question;
    return view.total.nets
      .filter(({ fromRounded }) => fromRounded)
      .map(({ key, label }) => {
        const index = stored.nets.findIndex((net) => net.key === key);
        return issueOf(netRounded, ['result', 'nets', index], { net: label });
      });
  },
};
