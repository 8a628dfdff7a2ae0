import type { BlockNode } from '../../document/nodes';
import { viewOf } from '../../survey/view-of';
import type { BlockContext } from '../context';
import { placeholder } from '../placeholder';
import type { KeyFigureFields } from './fields';

export function content(values: KeyFigureFields, context: BlockContext): readonly BlockNode[] {
  const { language, words, limits, path } = context;
  const facts = values.question === undefined ? undefined : context.question(values.question);
  if (facts === undefined) return [placeholder(context, [...path, 'question'], 'question')];
  const view = viewOf(facts.result, { key: facts.key, language, survey: facts.survey, limits });
  const chosen = [...view.total.answers, ...view.total.nets].find((one) => one.key === values.key);
  if (chosen === undefined) return [placeholder(context, [...path, 'key'], 'keyFigure')];
  const said = 'phrase' in chosen ? (chosen.phrase ?? chosen.label) : chosen.label;
  const text = values.text === '' ? said : values.text;
  if (text === '') return [placeholder(context, [...path, 'key'], 'labels')];
  return [
    {
      type: 'key-figure',
      language,
      origin: path,
      questionKey: facts.key,
      questionDocumentId: facts.documentId,
      key: chosen.key,
      amount: words.amount(chosen.value, view),
      value: chosen.value,
      text,
      base: words.base(view),
    },
  ];
}
