import { defineBlock } from '../define';
import { content } from './content';
import { examples } from './examples';
import { fields } from './fields';
import { guide } from './guide';
import { labels } from './labels';

export const note = defineBlock({
  name: 'note',
  icon: 'information',
  fields,
  labels,
  guide,
  content,
  checks: [],
  examples,
});
