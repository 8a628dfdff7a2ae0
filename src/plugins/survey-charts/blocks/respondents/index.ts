import { schemaOf } from '../component';
import { defineBlock } from '../define';
import { checks } from './checks';
import { content } from './content';
import { examples } from './examples';
import { fields } from './fields';
import { guide } from './guide';
import { labels } from './labels';
import { part } from './part';

export const respondents = defineBlock({
  name: 'respondents',
  icon: 'user',
  fields,
  labels,
  guide,
  nested: [{ schema: schemaOf(part), labels: part.labels }],
  content,
  checks,
  examples,
});
