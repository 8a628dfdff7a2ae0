import { missingTexts } from '../../survey/missing-texts';
import { type ArticleRule, issueOf } from '../rule';

/** A question that an article shows has no label somewhere, in the article's language. One issue for each place that shows it. */
export const figureLabelMissing: ArticleRule = {
  id: 'figure-label-missing',
  about: 'article',
  severity: 'error',
  overridable: false,
  check({ uses, question, language }) {
    return uses.flatMap(({ path, documentId }) => {
      const facts = documentId === undefined ? undefined : question(documentId);
      if (facts === undefined) return [];
      const missing = missingTexts(facts.result, language);
      const first = missing[0];
      if (first === undefined) return [];
      const values = { question: facts.key, language, count: missing.length, first: first.join('.') };
      return [{ ...issueOf(figureLabelMissing, path, values), documentId: facts.documentId }];
    });
  },
};
