import { defineBlock } from '../define';
import { content } from './content';
import { examples } from './examples';
import { fields } from './fields';
import { labels } from './labels';

export const text = defineBlock({
  name: 'text',
  icon: 'pencil',
  fields,
  labels,
  content,
  checks: [],
  examples,
});
