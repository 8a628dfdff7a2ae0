import { z } from 'zod';
import { documentIdSchema, languageSchema, listMetaSchema } from './shared';

const seriesSchema = z
  .object({
    documentId: documentIdSchema,
    locale: languageSchema,
    title: z.string(),
    slug: z.string(),
    description: z.string(),
  })
  .meta({ id: 'Series', description: 'A row of articles of one panel' });

export const seriesListSchema = z
  .object({ data: z.array(seriesSchema), meta: listMetaSchema })
  .meta({ id: 'SeriesListAnswer' });

export type SeriesAnswer = z.infer<typeof seriesSchema>;
