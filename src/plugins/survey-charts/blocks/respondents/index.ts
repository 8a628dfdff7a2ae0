import { schemaOf } from '../component';
import { defineBlock } from '../define';
import { checks } from './checks';
import { content } from './content';
import { examples } from './examples';
import { fields } from './fields';
import { labels } from './labels';
import { part } from './part';

export const respondents = defineBlock({
  name: 'respondents',
  icon: 'user',
  fields,
  labels,
  nested: [{ schema: schemaOf(part), labels: part.labels }],
  content,
  checks,
  examples,
});
