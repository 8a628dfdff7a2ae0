import { defineBlock } from '../define';
import { content } from './content';
import { examples } from './examples';
import { fields } from './fields';
import { guide } from './guide';
import { labels } from './labels';

export const text = defineBlock({
  name: 'text',
  icon: 'pencil',
  fields,
  labels,
  guide,
  content,
  checks: [],
  examples,
});
