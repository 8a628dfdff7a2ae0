import { articleContent, articleIssues, questionUses } from '../../src/plugins/survey-charts/blocks/article';
import { articleCorrections } from '../../src/plugins/survey-charts/blocks/corrections';
import { articleInput } from '../../src/plugins/survey-charts/checks/article-input';
import type { ArticleCheckInput } from '../../src/plugins/survey-charts/checks/rule';
import { articleContext } from '../../src/plugins/survey-charts/server/src/articles/assemble';
import { questionFacts } from '../../src/plugins/survey-charts/server/src/articles/question-facts';
import { DEFAULT_LIMITS } from '../../src/plugins/survey-charts/survey/limits';
import type { CorpusArticle, CorpusSurvey } from './corpus/corpus-article';

/** After every survey of the corpus was held. */
const NOW = new Date('2026-09-01T12:00:00.000Z');

/** What the rules get of an article of the corpus: the same that the gate makes of a stored one. */
export function corpusInput(article: CorpusArticle, surveys: readonly CorpusSurvey[]): ArticleCheckInput {
  const { language } = article;
  const found = surveys.find(({ key }) => key === article.survey);
  if (found === undefined && article.survey !== '') throw new Error(`There is no survey "${article.survey}".`);
  const survey = { documentId: article.survey, ...found?.row };
  const rows = (found?.questions ?? surveys[0]?.questions ?? []).map(({ key, result }) => ({
    documentId: key,
    key,
    result,
    survey,
  }));
  const questions = rows.flatMap((row) => questionFacts(row, language) ?? []);
  const body = article.body.map((block) =>
    stamped(block, (key) => questions.find((one) => one.key === key)?.fingerprint),
  );
  const row = { ...article, summary: article.summary.join('\n'), surveys: found === undefined ? [] : [survey], body };
  const context = articleContext({ row, questions: rows, language, limits: DEFAULT_LIMITS });
  const reader = {
    content: articleContent,
    issues: articleIssues,
    uses: questionUses,
    corrections: articleCorrections,
  };
  return articleInput({ fields: row, hasSeries: article.inSeries, context, questions, reader, now: NOW });
}

/** `fingerprint: '*'` stands for that of the facts as they are: the own text was written for them. */
function stamped(block: Readonly<Record<string, unknown>>, fingerprintOf: (key: string) => string | undefined) {
  const { question } = block;
  if (block.fingerprint !== '*' || typeof question !== 'object' || question === null) return block;
  return { ...block, fingerprint: fingerprintOf('documentId' in question ? String(question.documentId) : '') };
}
