import type { Issue } from '../document/issue';
import type { BlockNode } from '../document/nodes';
import type { QuestionFacts, QuestionUse } from '../document/question';
import { type HouseWords, NO_HOUSE_WORDS } from '../document/settings';
import type { Language } from '../survey/language';
import type { Limits } from '../survey/limits';
import type { SurveyView } from '../survey/view';
import { dayOf } from './day';
import type { ArticleCheckInput } from './rule';

/** What the blocks of an article may ask for; `blocks/context.ts` asks for more. */
interface Context {
  readonly language: Language;
  readonly limits: Limits;
  readonly surveys: readonly SurveyView[];
  question(documentId: string): QuestionFacts | undefined;
}

/** How blocks are read: `blocks/article.ts`, which the checks don't know. */
interface BlockReader<C extends Context> {
  content(blocks: readonly unknown[], context: C): readonly BlockNode[];
  issues(blocks: readonly unknown[], context: C): readonly Issue[];
  uses(blocks: readonly unknown[]): readonly QuestionUse[];
  corrections(value: unknown): ArticleCheckInput['corrections'];
}

/** An article's fields as they are stored or typed, whatever they hold. */
interface ArticleFields {
  readonly title?: unknown;
  readonly slug?: unknown;
  readonly intro?: unknown;
  readonly summary?: unknown;
  readonly body?: unknown;
  readonly corrections?: unknown;
  readonly publicationDate?: unknown;
}

interface Material<C extends Context> {
  readonly fields: ArticleFields;
  readonly hasSeries: boolean;
  readonly context: C;
  /** Those of the article's surveys and those in its blocks. */
  readonly questions: readonly QuestionFacts[];
  readonly reader: BlockReader<C>;
  readonly house?: HouseWords | undefined;
  /** Of the editor's or the server's clock, unless a test says otherwise. */
  readonly now?: Date;
}

/** What the rules look at: made in one place, so that the editor's browser and the gate judge the same article. */
export function articleInput<C extends Context>(material: Material<C>): ArticleCheckInput {
  const { fields, hasSeries, context, questions, reader, house = NO_HOUSE_WORDS, now = new Date() } = material;
  const blocks: readonly unknown[] = Array.isArray(fields.body) ? fields.body : [];
  const { language, limits, surveys } = context;
  return {
    language,
    limits,
    surveys,
    title: text(fields.title),
    slug: text(fields.slug),
    intro: text(fields.intro),
    summary: text(fields.summary),
    hasSeries,
    publicationDate: dayOf(fields.publicationDate),
    today: dayOf(now),
    blocks,
    body: reader.content(blocks, context),
    uses: reader.uses(blocks),
    corrections: reader.corrections(fields.corrections),
    blockIssues: reader.issues(blocks, context),
    question: (documentId) => context.question(documentId),
    questions,
    house,
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
