import { defineBlock } from '../define';
import { checks } from './checks';
import { content } from './content';
import { examples } from './examples';
import { fields } from './fields';
import { guide } from './guide';
import { labels } from './labels';

export const keyFigure = defineBlock({
  name: 'key-figure',
  icon: 'hashtag',
  fields,
  labels,
  guide,
  content,
  checks,
  examples,
});
