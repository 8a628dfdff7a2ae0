import type { BlockNode, GlossaryNode } from '../../document/nodes';
import type { BlockContext } from '../context';
import { placeholder } from '../placeholder';
import type { GlossaryFields } from './fields';

/** Keys and first uses in the text are set for the whole article: `blocks/outline.ts`, `blocks/mark-terms.ts`. */
export function content(values: GlossaryFields, context: BlockContext): readonly BlockNode[] {
  const { language, words, path } = context;
  const whole = values.items.filter(({ term, explanation }) => term !== '' && explanation !== '');
  const lacking = values.items.flatMap((item, index) =>
    whole.includes(item) ? [] : [placeholder(context, [...path, 'items', index], 'text')],
  );
  if (values.items.length === 0) return [placeholder(context, [...path, 'items'], 'text')];
  if (whole.length === 0) return lacking;
  const glossary: GlossaryNode = {
    type: 'glossary',
    language,
    origin: path,
    id: '',
    level: 2,
    title: values.title === '' ? words.interface.article.glossary : values.title,
    items: whole.map(({ term, explanation }) => ({ key: '', term, explanation })),
  };
  return [glossary, ...lacking];
}
