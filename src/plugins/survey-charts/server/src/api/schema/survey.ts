import { z } from 'zod';
import type { Fact, SurveyView } from '../../../../survey/view';
import { SAMPLE_TYPES } from '../../../../survey/vocabulary';
import { documentIdSchema, emptyMetaSchema } from './shared';

const notKnown = [z.object({ state: z.literal('none') }), z.object({ state: z.literal('unknown') })] as const;
const description = 'Known; none, as in "not weighted"; or unknown';

const textFact: z.ZodType<Fact<string>> = z
  .discriminatedUnion('state', [z.object({ state: z.literal('known'), value: z.string() }), ...notKnown])
  .meta({ id: 'TextFact', description });
const numberFact: z.ZodType<Fact<number>> = z
  .discriminatedUnion('state', [z.object({ state: z.literal('known'), value: z.int().min(0) }), ...notKnown])
  .meta({ id: 'NumberFact', description });

export const surveySchema: z.ZodType<SurveyView> = z
  .object({
    documentId: documentIdSchema,
    title: z.string(),
    sampleType: z.enum(SAMPLE_TYPES),
    population: textFact.meta({ description: 'Plural noun without an article' }),
    invited: numberFact,
    respondents: numberFact,
    fieldworkStart: textFact.meta({ description: 'ISO date' }),
    fieldworkEnd: textFact.meta({ description: 'ISO date' }),
    mode: textFact,
    recruitment: textFact,
    weighting: textFact,
    sponsor: textFact,
    conductedBy: textFact,
    limitations: textFact,
    source: textFact,
    questionnaire: z.object({ url: z.string(), name: z.string() }).optional(),
  })
  .meta({ id: 'Survey', description: 'One fieldwork, as it is told in one language' });

export const surveyAnswerSchema = z.object({ data: surveySchema, meta: emptyMetaSchema }).meta({ id: 'SurveyAnswer' });
