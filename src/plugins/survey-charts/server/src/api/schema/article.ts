import { z } from 'zod';
import { blockSchema } from './block';
import { documentIdSchema, emptyMetaSchema, instantSchema, languageSchema, listMetaSchema } from './shared';
import { surveySchema } from './survey';

const coverSchema = z
  .object({
    url: z.string(),
    width: z.number().nullable(),
    height: z.number().nullable(),
    alternativeText: z.string(),
    caption: z.string(),
  })
  .meta({ id: 'Cover' });

/** Which of the fields and relations there are is the client's choice. */
const articleSchema = z
  .object({
    documentId: documentIdSchema,
    locale: languageSchema,
    title: z.string().optional(),
    slug: z.string().optional(),
    intro: z.string().optional(),
    summary: z.string().optional().meta({ description: 'One sentence a line' }),
    byline: z.string().optional(),
    publicationDate: instantSchema.nullable().optional(),
    series: z.object({ documentId: documentIdSchema, title: z.string(), slug: z.string() }).nullable().optional(),
    surveys: z.array(surveySchema).optional(),
    cover: coverSchema.nullable().optional(),
    body: z.array(blockSchema).optional(),
  })
  .meta({ id: 'Article', description: 'An article by its fields. An app wants AppArticle instead.' });

export const articleAnswerSchema = z
  .object({ data: articleSchema, meta: emptyMetaSchema })
  .meta({ id: 'ArticleAnswer' });
export const articlesAnswerSchema = z
  .object({ data: z.array(articleSchema), meta: listMetaSchema })
  .meta({ id: 'ArticlesAnswer' });

export type ArticleAnswer = z.infer<typeof articleSchema>;
export type BlockAnswer = z.infer<typeof blockSchema>;
export type CoverAnswer = z.infer<typeof coverSchema>;
