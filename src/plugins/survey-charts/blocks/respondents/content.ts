import type { BlockNode, FigureGroupNode } from '../../document/nodes';
import type { BlockContext } from '../context';
import { figureOf } from '../figure';
import { placeholder } from '../placeholder';
import type { RespondentsFields } from './fields';

export function content(values: RespondentsFields, context: BlockContext): readonly BlockNode[] {
  const { language, path } = context;
  if (values.parts.length === 0) return [placeholder(context, [...path, 'parts'], 'respondents')];
  const parts = values.parts.map((part, index): FigureGroupNode['parts'][number] => {
    const origin = [...path, 'parts', index, 'question'];
    const facts = part.question === undefined ? undefined : context.question(part.question);
    if (facts === undefined) return { label: part.label, figure: placeholder(context, origin, 'question') };
    const figure = figureOf(facts, { form: 'automatic', origin }, context);
    // Without a name of its own a part goes by what was asked.
    return { label: part.label === '' && figure.type === 'figure' ? figure.wording : part.label, figure };
  });
  const title = values.title === '' ? context.words.interface.figure.respondents : values.title;
  return [{ type: 'figure-group', language, origin: path, id: '', level: 2, title, parts }];
}
