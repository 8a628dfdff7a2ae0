import { EXAMPLE_RESULTS } from '../../../src/plugins/survey-charts/blocks/example-questions';
import { BLOCKS } from '../../../src/plugins/survey-charts/blocks/registry';
import { LANGUAGES, type Language } from '../../../src/plugins/survey-charts/survey/language';
import { CHART_FORMS, type ChartForm } from '../../../src/plugins/survey-charts/survey/vocabulary';
import { figuresIn, type GalleryBlocks } from './gallery-article';

/** One page of the gallery. Its id is part of its address: `question-employer-bar-nl`. */
export interface Variant extends GalleryBlocks {
  /** What the page shows of the questions; absent for a block's own example. */
  readonly shows?: { readonly question: string; readonly form: ChartForm } | undefined;
}

/** Every example question in every language that it has, in every form that is fit for it: nothing is listed by hand. */
export function questionVariants(): readonly Variant[] {
  return Object.keys(EXAMPLE_RESULTS).flatMap((question) =>
    LANGUAGES.flatMap((language) =>
      CHART_FORMS.map((form) => variantOf(question, form, language)).filter(isShownAsAsked),
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

function variantOf(question: string, form: ChartForm, language: Language): Variant {
  return {
    id: `question-${question}-${form}-${language}`,
    title: `${question} · ${form}`,
    language,
    blocks: [{ __component: 'survey.result', question: { documentId: question }, form }],
    shows: { question, form },
  };
}

/** A form that is not fit gives another one, a draft no figure at all. */
function isShownAsAsked(variant: Variant): boolean {
  return figuresIn(variant).some(({ form }) => form === variant.shows?.form);
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
