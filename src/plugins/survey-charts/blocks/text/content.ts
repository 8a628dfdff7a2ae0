import type { BlockNode } from '../../document/nodes';
import type { BlockContext } from '../context';
import { placeholder } from '../placeholder';
import { richTextNodes } from '../rich-text/nodes';
import type { TextFields } from './fields';

export function content({ text }: TextFields, context: BlockContext): readonly BlockNode[] {
  const path = [...context.path, 'text'];
  return text.length === 0 ? [placeholder(context, path, 'text')] : richTextNodes(text, context.language, path);
}
