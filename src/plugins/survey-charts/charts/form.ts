import type { QuestionView } from '../survey/view';
import { CHART_FORMS, type ChartForm, type Kind } from '../survey/vocabulary';

/** Why a form was taken, or why it is not fit. Texts are in `words`. */
export const FORM_REASONS = [
  'compares-answers',
  'parts-of-a-whole',
  'needs-a-whole',
  'needs-order',
  'too-few-parts',
  'too-many-parts',
  'something-hidden',
  'not-drawn-yet',
] as const;
export type FormReason = (typeof FORM_REASONS)[number];

/** What the choice of a form depends on. */
export interface ChartShape {
  readonly kind: Kind;
  readonly ordered: boolean;
  /** Answers, without what was not reported. */
  readonly parts: number;
  /** Every value is a known percentage. */
  readonly allKnown: boolean;
  readonly complete: boolean;
}

export interface FitForm {
  readonly form: ChartForm;
  readonly fit: boolean;
  readonly reason: FormReason;
}

export function shapeOf(view: QuestionView): ChartShape {
  const { answers } = view.total;
  return {
    kind: view.kind,
    ordered: view.ordered || view.kind === 'scale',
    parts: answers.length,
    allKnown: answers.every(({ value }) => value.state === 'known'),
    complete: view.complete,
  };
}

/** Parts that can be told apart in one bar. */
const FEWEST_PARTS = 3;
const MOST_PARTS = 7;

/** The form that shows this best, with the reason: one bar of 100 percent for the parts of a scale, else a bar an answer. */
export function chooseForm(shape: ChartShape): FitForm {
  const stacked = fitOf('stacked-bar', shape);
  return stacked.fit && shape.kind === 'scale' ? stacked : fitOf('bar', shape);
}

/** Every form, whether it is fit for this shape, and why. */
export function fitForms(shape: ChartShape): readonly FitForm[] {
  return CHART_FORMS.map((form) => fitOf(form, shape));
}

function fitOf(form: ChartForm, shape: ChartShape): FitForm {
  if (form === 'bar') return { form, fit: true, reason: 'compares-answers' };
  if (form !== 'stacked-bar') return { form, fit: false, reason: 'not-drawn-yet' };
  const against = againstStacking(shape);
  return against === undefined
    ? { form, fit: true, reason: 'parts-of-a-whole' }
    : { form, fit: false, reason: against };
}

function againstStacking({ kind, ordered, parts, allKnown, complete }: ChartShape): FormReason | undefined {
  if (kind === 'multiple-choice' || kind === 'number') return 'needs-a-whole';
  if (!ordered) return 'needs-order';
  if (!allKnown) return 'something-hidden';
  if (parts < (complete ? FEWEST_PARTS : FEWEST_PARTS - 1)) return 'too-few-parts';
  return parts > MOST_PARTS ? 'too-many-parts' : undefined;
}
