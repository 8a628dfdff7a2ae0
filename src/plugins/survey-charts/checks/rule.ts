import type { Issue, RuleDescription } from '../document/issue';
import type { BlockNode, Path } from '../document/nodes';
import type { QuestionCorrection, QuestionFacts, QuestionUse } from '../document/question';
import type { HouseWords } from '../document/settings';
import type { Language } from '../survey/language';
import type { Limits } from '../survey/limits';
import type { SurveyView } from '../survey/view';

/** An article in one language, as the checks look at it: read and parsed, published or not. */
export interface ArticleCheckInput {
  readonly language: Language;
  readonly title: string;
  readonly slug: string;
  readonly intro: string;
  /** A sentence a line. */
  readonly summary: string;
  readonly hasSeries: boolean;
  /** ISO day in Dutch time; '' where it has none yet and gets that of its first publishing. */
  readonly publicationDate: string;
  /** ISO day in Dutch time. */
  readonly today: string;
  /** The blocks as Strapi has them: what the editor wrote, before it is made right for readers. */
  readonly blocks: readonly unknown[];
  /** As `blocks/article.ts` gives it. */
  readonly body: readonly BlockNode[];
  readonly uses: readonly QuestionUse[];
  /** Of its own text, in the order of the form. */
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
  /** What the blocks found wrong with themselves. */
  readonly blockIssues: readonly Issue[];
  /** Undefined for a question that is gone. */
  question(documentId: string): QuestionFacts | undefined;
  /** Every question of the article's surveys and blocks: the facts that a number in the text is held against. */
  readonly questions: readonly QuestionFacts[];
  readonly surveys: readonly SurveyView[];
  readonly limits: Limits;
  readonly house: HouseWords;
}

export interface QuestionCheckInput {
  readonly documentId: string;
  readonly key: string;
  /** The stored JSON, whatever it is. */
  readonly result: unknown;
  /** In the order of the form. */
  readonly corrections: readonly QuestionCorrection[];
  /** The languages in which it has to be whole: of the articles that show it, or at least one. */
  readonly languages: readonly Language[];
  readonly limits: Limits;
}

/** One thing that can be wrong. Pure and total: the same in the editor's browser and in the gate. */
export interface ArticleRule extends RuleDescription {
  readonly about: 'article';
  check(input: ArticleCheckInput): readonly Issue[];
}

export interface QuestionRule extends RuleDescription {
  readonly about: 'question';
  check(input: QuestionCheckInput): readonly Issue[];
}

export type Rule = ArticleRule | QuestionRule;

/** An issue of a rule; its text goes by the rule's id, unless the rule has several. */
export function issueOf(
  rule: RuleDescription,
  path: Path,
  values?: Readonly<Record<string, string | number>>,
  key: string = rule.id,
): Issue {
  return { rule: rule.id, severity: rule.severity, path, message: { key, values } };
}
