import { type ArticleRule, issueOf } from '../rule';

/** A block that shows a question and has none, or one that is gone. */
export const blockQuestionMissing: ArticleRule = {
  id: 'block-question-missing',
  about: 'article',
  severity: 'error',
  overridable: false,
  check({ uses, question }) {
    const lacking = uses.filter(({ documentId }) => documentId === undefined || question(documentId) === undefined);
    return lacking.map(({ path, documentId }) => ({ ...issueOf(blockQuestionMissing, path), documentId }));
  },
};
