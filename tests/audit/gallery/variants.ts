import {
  EXAMPLE_RESULTS,
  exampleContext,
  exampleFacts,
} from '../../../src/plugins/survey-charts/blocks/example-questions';
import { BLOCKS } from '../../../src/plugins/survey-charts/blocks/registry';
import { fitForms, shapeOf } from '../../../src/plugins/survey-charts/charts/form';
import { LANGUAGES, type Language } from '../../../src/plugins/survey-charts/survey/language';
import { missingTexts } from '../../../src/plugins/survey-charts/survey/missing-texts';
import { viewOf } from '../../../src/plugins/survey-charts/survey/view-of';
import type { ChartForm } from '../../../src/plugins/survey-charts/survey/vocabulary';

/** One page of the gallery: blocks as Strapi would give them. */
export interface Variant {
  /** Part of the page's address: `question-employer-bar-nl`. */
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly blocks: readonly Readonly<Record<string, unknown>>[];
  /** What the page shows of the questions; absent for a block's own example. */
  readonly shows?: { readonly question: string; readonly form: ChartForm } | undefined;
}

/** Every example question in every language that it has, in every form that is fit for it: nothing is listed by hand. */
export function questionVariants(): readonly Variant[] {
  return Object.keys(EXAMPLE_RESULTS).flatMap((question) =>
    LANGUAGES.flatMap((language) =>
      formsOf(question, language).map((form) => ({
        id: `question-${question}-${form}-${language}`,
        title: `${question} · ${form}`,
        language,
        blocks: [{ __component: 'survey.result', question: { documentId: question }, form }],
        shows: { question, form },
      })),
    ),
  );
}

/** Every example of every block, in the language that it was written in. */
export function exampleVariants(): readonly Variant[] {
  return BLOCKS.flatMap((block) =>
    block.examples.map(({ name, language, fields }) => ({
      id: `example-${block.name}-${slug(name)}`,
      title: `${block.name} · ${name}`,
      language,
      blocks: [{ ...fields, __component: block.uid }],
    })),
  );
}

/** Forms that are fit; none for a draft, or where a text lacks in the language. */
function formsOf(key: string, language: Language): readonly ChartForm[] {
  const facts = exampleFacts(key, language);
  if (facts === undefined || missingTexts(facts.result, language).length > 0) return [];
  const { limits } = exampleContext(language);
  const view = viewOf(facts.result, { key, language, survey: facts.survey, limits });
  if (view.total.answers.length === 0 || view.wording.text === '') return [];
  return fitForms(shapeOf(view)).flatMap(({ form, fit }) => (fit ? [form] : []));
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
