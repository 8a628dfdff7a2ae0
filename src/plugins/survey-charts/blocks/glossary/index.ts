import { schemaOf } from '../component';
import { defineBlock } from '../define';
import { content } from './content';
import { examples } from './examples';
import { fields } from './fields';
import { guide } from './guide';
import { item } from './item';
import { labels } from './labels';

export const glossary = defineBlock({
  name: 'glossary',
  icon: 'question',
  fields,
  labels,
  guide,
  nested: [{ schema: schemaOf(item), labels: item.labels }],
  content,
  checks: [],
  examples,
});
