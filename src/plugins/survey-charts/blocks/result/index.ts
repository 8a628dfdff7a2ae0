import { defineBlock } from '../define';
import { checks } from './checks';
import { content } from './content';
import { examples } from './examples';
import { fields } from './fields';
import { labels } from './labels';

export const result = defineBlock({
  name: 'result',
  icon: 'chartBubble',
  fields,
  labels,
  content,
  checks,
  examples,
});
