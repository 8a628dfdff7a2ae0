import type { BlockNode } from '../../document/nodes';
import { cleanLines } from '../clean';
import type { BlockContext } from '../context';
import { figureOf } from '../figure';
import { placeholder } from '../placeholder';
import type { ResultFields } from './fields';

export function content(values: ResultFields, context: BlockContext): readonly BlockNode[] {
  const path = [...context.path, 'question'];
  const facts = values.question === undefined ? undefined : context.question(values.question);
  if (facts === undefined) return [placeholder(context, path, 'question')];
  const { form, finding, altText, fingerprint } = values;
  const own = { finding, altText, sentences: cleanLines(values.sentences), fingerprint };
  return [figureOf(facts, { form, own, origin: path }, context)];
}
