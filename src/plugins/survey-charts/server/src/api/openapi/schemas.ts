import { z } from 'zod';
import { articleSchema as appArticleSchema } from '../../../../channels/app/schema/article';
import { speechSchema } from '../../../../channels/app/schema/speech';
import { isRecord } from '../../articles/values';
import { articleAnswerSchema, articlesAnswerSchema } from '../schema/article';
import { changesSchema } from '../schema/changes';
import { openApiSchema } from '../schema/open-api';
import { questionAnswerSchema } from '../schema/question';
import { newsletterSchema } from '../schema/renditions';
import { seriesListSchema } from '../schema/series';
import { errorSchema, schemaAddress } from '../schema/shared';
import { surveyAnswerSchema } from '../schema/survey';
import { receiptSchema, writingSchema } from '../schema/writing';

export type JsonObject = Readonly<Record<string, unknown>>;

/** What is sent and received, whole, by name. The same schemas type the code that answers. */
const BODIES = {
  AppArticle: appArticleSchema,
  ArticleAnswer: articleAnswerSchema,
  ArticlesAnswer: articlesAnswerSchema,
  Changes: changesSchema,
  Error: errorSchema,
  Newsletter: newsletterSchema,
  OpenApi: openApiSchema,
  QuestionAnswer: questionAnswerSchema,
  Receipt: receiptSchema,
  SeriesListAnswer: seriesListSchema,
  Speech: speechSchema,
  SurveyAnswer: surveyAnswerSchema,
  Writing: writingSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type BodyName = keyof typeof BODIES;

export function referenceTo(name: BodyName): JsonObject {
  return { $ref: schemaAddress(name) };
}

/**
 * JSON Schemas (2020-12) of everything that is sent and received, by name, for `components.schemas`. Zod keeps one list
 * of named schemas for the whole process: what is not part of an answer here is somebody else's.
 */
export function componentSchemas(): JsonObject {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: schemaAddress, io: 'output' });
  const all = new Map(Object.entries(schemas).map(([name, schema]) => [name, opened(schema)]));
  const used = new Set<string>();
  const add = (name: string) => {
    if (used.has(name)) return;
    used.add(name);
    for (const other of referencesIn(all.get(name))) add(other);
  };
  for (const name of Object.keys(BODIES)) add(name);
  return Object.fromEntries([...used].sort().map((name) => [name, all.get(name)]));
}

function referencesIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(referencesIn);
  if (!isRecord(schema)) return [];
  const own = typeof schema.$ref === 'string' ? [schema.$ref.slice(schemaAddress('').length)] : [];
  return [...own, ...Object.values(schema).flatMap(referencesIn)];
}

/** Zod's bound of a safe integer says nothing, and an object is closed for no client: fields may come within a version. */
function opened(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(opened);
  if (!isRecord(schema)) return schema;
  const entries = Object.entries(schema).filter(([name, value]) => !isNoise(name, value, schema));
  return Object.fromEntries(entries.map(([name, value]) => [name, opened(value)]));
}

function isNoise(name: string, value: unknown, { format }: JsonObject): boolean {
  if (name === '$schema' || name === '$id') return typeof value === 'string';
  if (name === 'additionalProperties') return value === false;
  // 400 characters that say what the format says.
  if (name === 'pattern') return format === 'date-time';
  return value === Number.MAX_SAFE_INTEGER && name === 'maximum';
}
