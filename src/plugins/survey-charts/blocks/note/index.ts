import { defineBlock } from '../define';
import { content } from './content';
import { examples } from './examples';
import { fields } from './fields';
import { labels } from './labels';

export const note = defineBlock({
  name: 'note',
  icon: 'information',
  fields,
  labels,
  content,
  checks: [],
  examples,
});
