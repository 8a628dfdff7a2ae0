import { CHART_FORMS, type ChartForm, type FormReason } from '../survey/vocabulary';
import { AGAINST, LONG_LABEL } from './against';
import type { ChartShape } from './shape';
import { isSmallShare, toldPart } from './told-part';

export interface FitForm {
  readonly form: ChartForm;
  readonly fit: boolean;
  readonly reason: FormReason;
}

/** What each form is good for. */
const FOR: Readonly<Record<ChartForm, FormReason>> = {
  bar: 'compares-answers',
  'stacked-bar': 'parts-of-a-whole',
  'diverging-bar': 'two-sides',
  'icons-10': 'some-of-ten',
  'icons-100': 'some-of-hundred',
  'grouped-bar': 'compares-groups',
  donut: 'few-parts',
  'dot-interval': 'has-margin',
};

/**
 * The form that shows this best, with the reason. Groups are drawn where the finding is about them; a small share as
 * figures of people; the parts of a scale as one bar of 100 percent; all else as a bar an answer, which readers judge best
 * (W. Cleveland and R. McGill, JASA 79 (1984): lengths on one scale before angles). Ring, two-sided bar and margins are for
 * an editor to choose.
 */
export function chooseForm(shape: ChartShape): FitForm {
  const { kind, groupsDiffer, longestLabel, parts } = shape;
  const grouped = fitOf('grouped-bar', shape);
  if (grouped.fit && groupsDiffer && kind !== 'number') return grouped;
  const told = toldPart(parts);
  const figures = fitOf('icons-100', shape);
  if (figures.fit && told !== undefined && isSmallShare(told)) return figures;
  const stacked = fitOf('stacked-bar', shape);
  return stacked.fit && kind === 'scale' && longestLabel <= LONG_LABEL ? stacked : fitOf('bar', shape);
}

/** Every form, whether it is fit for this shape, and why. */
export function fitForms(shape: ChartShape): readonly FitForm[] {
  return CHART_FORMS.map((form) => fitOf(form, shape));
}

function fitOf(form: ChartForm, shape: ChartShape): FitForm {
  const against = AGAINST[form](shape);
  if (against !== undefined) return { form, fit: false, reason: against };
  const told = toldPart(shape.parts);
  const small = form === 'icons-100' && told !== undefined && isSmallShare(told);
  return { form, fit: true, reason: small ? 'small-share' : FOR[form] };
}
