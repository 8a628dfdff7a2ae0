import { articleContent, articleIssues, questionUses } from '../../../blocks/article';
import type { ArticleContext } from '../../../blocks/context';
import { articleCorrections } from '../../../blocks/corrections';
import { typedArticle } from '../../../blocks/form-values';
import { articleInput } from '../../../checks/article-input';
import { runArticleChecks } from '../../../checks/run';
import type { Issue } from '../../../document/issue';
import type { Language } from '../../../survey/language';
import { wordsOf } from '../../../words';
import type { JsonObject } from '../json';
import type { Material } from './use-material';

const READER = { content: articleContent, issues: articleIssues, uses: questionUses, corrections: articleCorrections };

export interface Checked {
  readonly issues: readonly Issue[];
  /** As the rules saw them. */
  readonly fields: JsonObject;
}

/** Runs the rules on the values of the form, in the browser: the same that the gate runs on what is stored. */
export function checkArticle(values: unknown, material: Material, language: Language): Checked {
  const { fields, series, surveys: chosen } = typedArticle(values, material.saved);
  const surveys = chosen.flatMap((id) => material.surveys.filter(({ documentId }) => documentId === id));
  const ids = new Set(surveys.map(({ documentId }) => documentId));
  const byId = new Map(material.questions.map((one) => [one.documentId, one]));
  const used = questionUses(Array.isArray(fields.body) ? fields.body : []).map(({ documentId }) => documentId);
  const questions = material.questions.filter((one) => ids.has(one.survey.documentId) || used.includes(one.documentId));
  const context: ArticleContext = {
    language,
    words: wordsOf(language),
    limits: material.limits,
    surveys,
    question: (documentId) => byId.get(documentId),
  };
  const input = articleInput({
    fields,
    hasSeries: series !== '',
    context,
    questions,
    reader: READER,
    house: material.house,
  });
  return { issues: runArticleChecks(input), fields };
}
