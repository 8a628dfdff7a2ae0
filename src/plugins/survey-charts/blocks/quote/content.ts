import type { BlockNode, Inline } from '../../document/nodes';
import { cleanLines } from '../clean';
import type { BlockContext } from '../context';
import { placeholder } from '../placeholder';
import type { QuoteFields } from './fields';

export function content(values: QuoteFields, context: BlockContext): readonly BlockNode[] {
  const { language, path } = context;
  if (values.text === '') return [placeholder(context, [...path, 'text'], 'quote')];
  const text: Inline = { type: 'text', value: cleanLines(values.text).join('\n') };
  const foreign = values.language !== 'article' && values.language !== language;
  const children: readonly Inline[] = foreign ? [{ type: 'language', tag: values.language, children: [text] }] : [text];
  const attribution = values.attribution === '' ? undefined : values.attribution;
  return [{ type: 'quote', language, origin: path, children, attribution }];
}
