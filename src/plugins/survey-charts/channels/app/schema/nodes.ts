import { z } from 'zod';
import type { Inline } from '../../../document/nodes';
import { LANGUAGES, type Language } from '../../../survey/language';
import { cellSchema, figureSchema } from './figure';
import { inlineSchema } from './inline';

const language = z.enum(LANGUAGES);
const children = z.array(inlineSchema);
const level = z.int().min(2).max(6);
const id = z.string().meta({ description: 'Unique in the article' });

export const placeholderSchema = z
  .object({ type: z.literal('placeholder'), language, text: z.string() })
  .meta({ id: 'Placeholder', description: 'What a draft lacks. Never in anything published.' });

export interface AppListItem {
  children: readonly Inline[];
  list?: AppList | undefined;
}

export interface AppList {
  type: 'list';
  language: Language;
  ordered: boolean;
  items: AppListItem[];
}

export const listSchema: z.ZodType<AppList> = z
  .lazy(() =>
    z.object({
      type: z.literal('list'),
      language,
      ordered: z.boolean(),
      items: z.array(z.object({ children, list: listSchema.optional() })),
    }),
  )
  .meta({ id: 'List' });

const headingSchema = z.object({ type: z.literal('heading'), language, level, id, children }).meta({ id: 'Heading' });
const paragraphSchema = z.object({ type: z.literal('paragraph'), language, children }).meta({ id: 'Paragraph' });
const quoteSchema = z
  .object({ type: z.literal('quote'), language, children, attribution: z.string().optional() })
  .meta({ id: 'Quote' });
const figureGroupSchema = z
  .object({
    type: z.literal('figure-group'),
    language,
    id,
    level,
    title: z.string(),
    parts: z.array(
      z.object({ label: z.string(), figure: z.discriminatedUnion('type', [figureSchema, placeholderSchema]) }),
    ),
  })
  .meta({ id: 'FigureGroup' });
const keyFigureSchema = z
  .object({
    type: z.literal('key-figure'),
    language,
    question: z.string().meta({ description: 'Key of the question' }),
    key: z.string().meta({ description: 'Key of the answer, or of the sum of answers' }),
    amount: z.string(),
    value: cellSchema,
    text: z.string(),
    base: z.string(),
  })
  .meta({ id: 'KeyFigure' });
export const imageSchema = z
  .object({
    type: z.literal('image'),
    language,
    url: z.url(),
    width: z.number(),
    height: z.number(),
    altText: z.string().meta({ description: 'Empty only for a decoration' }),
    decorative: z.boolean(),
    caption: z.string().optional(),
    credit: z.string().optional(),
  })
  .meta({ id: 'Image' });
const factsSchema = z
  .object({
    type: z.literal('facts'),
    language,
    id,
    level,
    title: z.string(),
    intro: z.array(z.string()),
    items: z.array(
      z.object({
        key: z.string(),
        term: z.string(),
        description: z.string(),
        known: z.boolean().meta({ description: 'False: said as unknown' }),
      }),
    ),
    link: z.object({ url: z.string(), text: z.string() }).optional(),
    survey: z.string().meta({ description: 'documentId of the survey' }),
  })
  .meta({ id: 'Facts' });
const glossarySchema = z
  .object({
    type: z.literal('glossary'),
    language,
    id,
    level,
    title: z.string(),
    items: z.array(z.object({ key: z.string(), term: z.string(), explanation: z.string() })),
  })
  .meta({ id: 'Glossary' });

const leafSchemas = [
  headingSchema,
  paragraphSchema,
  quoteSchema,
  figureSchema,
  figureGroupSchema,
  keyFigureSchema,
  imageSchema,
  factsSchema,
  glossarySchema,
  placeholderSchema,
] as const;

type AppLeaf = z.infer<(typeof leafSchemas)[number]>;

export interface AppNote {
  type: 'note';
  language: Language;
  tone: 'info' | 'warning' | 'correction';
  title?: string | undefined;
  children: AppNode[];
}
export type AppNode = AppLeaf | AppList | AppNote;
export type AppImage = z.infer<typeof imageSchema>;

const noteSchema: z.ZodType<AppNote> = z
  .lazy(() =>
    z.object({
      type: z.literal('note'),
      language,
      tone: z.enum(['info', 'warning', 'correction']),
      title: z.string().optional(),
      children: z.array(nodeSchema),
    }),
  )
  .meta({ id: 'Note' });

/** Every node type. A new one is a new member: readers pass over types that they don't know. */
export const nodeSchema: z.ZodType<AppNode> = z
  .lazy(() => z.union([...leafSchemas, listSchema, noteSchema]))
  .meta({ id: 'Node' });
