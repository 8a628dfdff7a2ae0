import { defineBlock } from '../define';
import { checks } from './checks';
import { content } from './content';
import { examples } from './examples';
import { fields } from './fields';
import { guide } from './guide';
import { labels } from './labels';

export const method = defineBlock({
  name: 'method',
  icon: 'book',
  fields,
  labels,
  guide,
  content,
  checks,
  examples,
});
