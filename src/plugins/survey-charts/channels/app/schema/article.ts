import { z } from 'zod';
import { SEVERITIES } from '../../../document/issue';
import { LANGUAGES } from '../../../survey/language';
import { SAMPLE_TYPES } from '../../../survey/vocabulary';
import { imageSchema, nodeSchema } from './nodes';
import { speechSchema } from './speech';

const language = z.enum(LANGUAGES);
const instant = z.iso.datetime({ offset: true });

const surveySchema = z
  .object({
    documentId: z.string(),
    title: z.string(),
    sampleType: z.enum(SAMPLE_TYPES),
    respondents: z.int().min(0).optional().meta({ description: 'How many took part; absent: unknown' }),
  })
  .meta({ id: 'SurveySummary' });

const renditionSchema = z
  .object({
    name: z.string().meta({ description: 'newsletter, newsletter-teaser, text, speech; there may be more' }),
    format: z.string().optional().meta({ description: 'The part that it is, as `&format=` calls it; absent: whole' }),
    type: z.string().meta({ description: 'Media type, without its parameters' }),
    url: z.url(),
  })
  .meta({ id: 'Rendition' });

/** The JSON rendition, version 1. Fields may come; none goes or changes its meaning within a version. */
export const articleSchema = z
  .object({
    version: z.literal(1),
    documentId: z.string(),
    language,
    slug: z.string(),
    url: z.url().meta({ description: 'Its page on the site: to share, and to open in a browser' }),
    title: z.string(),
    intro: z.string(),
    summary: z.array(z.string()).meta({ description: 'The article in at most five short sentences' }),
    byline: z.string(),
    publicationDate: instant.optional().meta({ description: 'First publishing' }),
    updated: instant.optional().meta({ description: 'Latest publishing of the article or one of its questions' }),
    series: z.object({ documentId: z.string(), title: z.string(), slug: z.string() }).optional(),
    cover: imageSchema.optional(),
    alternates: z
      .array(z.object({ language, slug: z.string(), url: z.url(), title: z.string() }))
      .meta({ description: 'The other languages in which it is published' }),
    renditions: z
      .array(renditionSchema)
      .meta({ description: 'The article in other forms. A long article can be refused as `newsletter`.' }),
    surveys: z.array(surveySchema),
    corrections: z
      .array(
        z.object({
          date: z.iso.date(),
          text: z.string(),
          figure: z
            .object({ id: z.string(), key: z.string() })
            .optional()
            .meta({ description: 'The figure that shows the corrected question; absent for the text of the article' }),
        }),
      )
      .meta({ description: 'Of the article and the questions that it shows, newest first' }),
    difficultWords: z
      .array(z.object({ key: z.string(), term: z.string(), explanation: z.string() }))
      .meta({ description: 'What the terms in the text mean, by their key' }),
    checks: z
      .array(
        z.object({
          rule: z.string(),
          severity: z.enum(SEVERITIES),
          passed: z
            .boolean()
            .meta({ description: 'False: it found something. Never of an error that nobody overrode.' }),
        }),
      )
      .meta({ description: 'The checks that ran over this version of the article and its questions' }),
    speech: speechSchema.optional(),
    body: z.array(nodeSchema),
  })
  .meta({ id: 'AppArticle' });

export type AppArticle = z.infer<typeof articleSchema>;
