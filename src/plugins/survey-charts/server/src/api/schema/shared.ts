import { z } from 'zod';
import { LANGUAGES } from '../../../../survey/language';

/** Where a schema stands in the description of the API. */
export const schemaAddress = (name: string) => `#/components/schemas/${name}`;

export const languageSchema = z.enum(LANGUAGES);
export const instantSchema = z.iso.datetime({ offset: true });
export const documentIdSchema = z.string().meta({ description: 'The same in every language, and for ever' });

const byPage = z.object({
  page: z.int().min(1),
  pageSize: z.int().min(1),
  pageCount: z.int().min(0),
  total: z.int().min(0),
});
const byOffset = z.object({ start: z.int().min(0), limit: z.int().min(1), total: z.int().min(0) });

export const paginationSchema = z
  .union([byPage, byOffset])
  .meta({ id: 'Pagination', description: 'In the terms in which it was asked for' });

/** Of a list. */
export const listMetaSchema = z.object({ pagination: paginationSchema });
/** Of one document: room for what may come. */
export const emptyMetaSchema = z.object({});

export const errorSchema = z
  .object({
    data: z.null(),
    error: z.object({
      status: z.int().min(400).max(599),
      name: z.string(),
      message: z
        .string()
        .meta({ description: 'For programmers, in English; of a refused writing in the editor’s language' }),
      details: z.looseObject({}).optional(),
    }),
  })
  .meta({ id: 'Error', description: 'Strapi’s form of an error' });
