import type { BlockNode } from '../../document/nodes';
import type { BlockContext } from '../context';
import { placeholder } from '../placeholder';
import { richTextNodes } from '../rich-text/nodes';
import type { NoteFields } from './fields';

export function content({ tone, title, text }: NoteFields, context: BlockContext): readonly BlockNode[] {
  const { language, path } = context;
  const origin = [...path, 'text'];
  if (text.length === 0) return [placeholder(context, origin, 'note')];
  const children = richTextNodes(text, language, origin);
  return [{ type: 'note', language, origin: path, tone, title: title === '' ? undefined : title, children }];
}
