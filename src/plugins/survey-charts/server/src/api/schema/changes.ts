import { z } from 'zod';
import { documentIdSchema, instantSchema, languageSchema } from './shared';

const changeSchema = z
  .object({
    documentId: documentIdSchema,
    language: languageSchema,
    change: z.enum(['published', 'changed', 'corrected', 'withdrawn']).meta({
      description:
        'published: new since then; withdrawn: unpublished or deleted, to be forgotten; else to be fetched again',
    }),
    at: instantSchema,
    app: z.url().optional().meta({ description: 'Where the article is; absent when it is withdrawn' }),
  })
  .meta({ id: 'Change' });

export const changesSchema = z
  .object({
    data: z.array(changeSchema).meta({ description: 'Oldest first; each article in a language once' }),
    meta: z.object({
      until: instantSchema.meta({ description: 'The next `since`. Lies a little back: a change may come twice.' }),
      more: z.boolean().meta({ description: 'There is more: ask again at once' }),
    }),
  })
  .meta({ id: 'Changes' });

export type ChangesAnswer = z.infer<typeof changesSchema>;
