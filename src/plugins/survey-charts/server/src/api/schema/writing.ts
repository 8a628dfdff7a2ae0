import { z } from 'zod';
import { documentIdSchema, emptyMetaSchema, languageSchema } from './shared';

/** What is written is told, not what it holds: a question's stored result never leaves the server. */
export const receiptSchema = z
  .object({
    data: z.object({
      documentId: documentIdSchema,
      locale: languageSchema.optional(),
      status: z.enum(['draft', 'published']).optional(),
      revision: z.int().min(0).optional().meta({ description: 'Of a question: the next save has to name it' }),
    }),
    meta: emptyMetaSchema,
  })
  .meta({ id: 'Receipt' });

export const writingSchema = z
  .object({ data: z.looseObject({}).meta({ description: 'The fields of the content type' }) })
  .meta({ id: 'Writing' });
