import { z } from 'zod';
import { KEY_PATTERN, KINDS, POLES, ROLES } from '../../../../survey/vocabulary';
import type { PublicQuestion } from '../answers/question';
import { documentIdSchema, emptyMetaSchema, languageSchema } from './shared';
import { surveySchema } from './survey';

const percent = z.number().min(0).max(100).meta({ description: '0–100, rounded as it is shown' });
const count = z.int().min(0).meta({ description: 'Number of people' });

const valueSchema = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('known'), percent, count: count.optional() }),
    z.object({ state: z.literal('counted'), count, reason: z.enum(['small-base', 'unknown-base']) }),
    z.object({ state: z.literal('missing') }),
    z.object({ state: z.literal('suppressed'), reason: z.enum(['small-base', 'complementary', 'source']) }),
  ])
  .meta({ id: 'Value', description: 'A value as it may be published. Zero is known.' });

const answerSchema = z
  .object({
    key: z.string(),
    role: z.enum(ROLES),
    pole: z.enum(POLES).optional(),
    label: z.string(),
    phrase: z.string().optional().meta({ description: 'How a sentence says it' }),
    spoken: z.string().optional().meta({ description: 'How a voice says it' }),
    value: valueSchema,
  })
  .meta({ id: 'Answer' });

const netSchema = z
  .object({
    key: z.string(),
    label: z.string(),
    answers: z.array(z.string()).meta({ description: 'Keys of the answers that it adds up' }),
    value: valueSchema,
    fromRounded: z.boolean().meta({ description: 'The source gives no counts: the sum is of rounded percentages' }),
  })
  .meta({ id: 'Net', description: 'A sum over answers' });

const groupSchema = z
  .object({
    group: z
      .object({ grouping: z.string(), key: z.string(), label: z.string(), phrase: z.string().optional() })
      .optional()
      .meta({ description: 'Absent for all respondents together' }),
    base: z.object({
      who: z.string(),
      n: z.union([z.int().min(0), z.literal('unknown')]),
      includes: z.array(z.enum(ROLES)),
      size: z.enum(['enough', 'small', 'counts-only', 'hidden', 'unknown']),
    }),
    answers: z.array(answerSchema),
    nets: z.array(netSchema),
    unreported: percent.optional().meta({ description: 'What the source did not report, in percent' }),
    shownSum: z.number().optional().meta({ description: 'Sum of the percentages as they are shown' }),
    stats: z
      .object({ mean: z.number().optional(), median: z.number().optional(), spread: z.number().optional() })
      .optional(),
  })
  .meta({ id: 'GroupResult' });

/** By itself a question can be public before its survey is. */
type QuestionAnswer = Omit<PublicQuestion, 'survey'> & Partial<Pick<PublicQuestion, 'survey'>>;

export const questionSchema: z.ZodType<QuestionAnswer> = z
  .object({
    documentId: documentIdSchema,
    key: z.string().regex(KEY_PATTERN),
    language: languageSchema,
    kind: z.enum(KINDS),
    ordered: z.boolean(),
    complete: z.boolean().meta({ description: 'False: the source told only some of the answers' }),
    decimals: z.int().min(0).meta({ description: 'With how many decimals every percentage is shown' }),
    weighted: z.boolean(),
    wording: z.object({ text: z.string(), status: z.enum(['verbatim', 'paraphrased']), translated: z.boolean() }),
    total: groupSchema,
    groupings: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        groups: z.array(groupSchema),
        comparable: z.enum(['yes', 'overlap', 'unknown-base', 'suppressed']),
      }),
    ),
    corrections: z
      .array(z.object({ date: z.iso.date(), text: z.string() }))
      .meta({ description: 'Of its figures, oldest first' }),
    survey: surveySchema.optional().meta({ description: 'Absent until a published article shows the question' }),
  })
  .meta({ id: 'Question', description: 'What may be published of a question, in one language' });

export const questionAnswerSchema = z
  .object({ data: questionSchema, meta: emptyMetaSchema })
  .meta({ id: 'QuestionAnswer' });
