import { z } from 'zod';
import { CHART_WIDTHS } from '../../../charts/chart';
import { PICTURE_THEMES } from '../../../charts/picture-files';
import { LANGUAGES } from '../../../survey/language';
import { CHART_FORMS, KEY_PATTERN } from '../../../survey/vocabulary';

const percent = z.number().min(0).max(100).meta({ description: '0–100, rounded as it is shown' });
const count = z.int().min(0).meta({ description: 'Number of people' });
const text = z.string().meta({ description: 'Ready to show, in the language of the article' });

/** A value as every channel shows it. Zero is known. */
export const cellSchema = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('known'), percent, count: count.optional(), text }),
    z.object({ state: z.literal('counted'), count, reason: z.enum(['small-base', 'unknown-base']), text }),
    z.object({ state: z.literal('missing'), text }),
    z.object({ state: z.literal('suppressed'), reason: z.enum(['small-base', 'complementary', 'source']), text }),
  ])
  .meta({ id: 'Cell' });

export const rowSchema = z
  .object({
    key: z.string(),
    label: z.string(),
    spoken: z.string().optional().meta({ description: 'How a voice says the label, if not as it is written' }),
    cells: z.array(cellSchema).meta({ description: 'One a column' }),
  })
  .meta({ id: 'Row' });

export const tableSchema = z
  .object({
    caption: z.string(),
    answerHeading: z.string(),
    columns: z.array(
      z.object({
        key: z.string().meta({ description: '"total", or "GROUPING/GROUP"' }),
        label: z.string(),
        base: z.string().optional().meta({ description: 'Who and how many are in a group' }),
      }),
    ),
    rows: z.array(rowSchema),
    unreported: rowSchema.optional().meta({ description: 'What the source did not report' }),
    nets: z.object({ heading: z.string(), rows: z.array(rowSchema) }).optional(),
  })
  .meta({ id: 'Table' });

const pictureSchema = z
  .object({
    type: z.enum(['svg', 'png']),
    theme: z.enum(PICTURE_THEMES),
    width: z.int().meta({ description: 'Pixels of the PNG; an SVG has any size' }),
    drawing: z.enum(CHART_WIDTHS).meta({ description: 'narrow: laid out for 288 points; wide: for 640' }),
    url: z.url(),
  })
  .meta({ id: 'Picture' });

export const picturesSchema = z
  .object({
    svg: z.url(),
    png: z.url(),
    csv: z.url(),
    json: z.url(),
    files: z.array(pictureSchema).meta({ description: 'The same picture in every theme and width' }),
  })
  .meta({ id: 'PictureAddresses', description: 'Addresses that never change their content: keep it for ever' });

export const figureSchema = z
  .object({
    type: z.literal('figure'),
    language: z.enum(LANGUAGES),
    id: z.string().meta({ description: 'Unique in the article' }),
    key: z.string().regex(KEY_PATTERN).meta({ description: 'Of the question: the same everywhere and for ever' }),
    level: z.int().min(2).max(6),
    finding: z.string(),
    altText: z.string(),
    wording: z.string(),
    wordingNote: z.string().optional(),
    howToRead: z.string(),
    form: z.enum(CHART_FORMS),
    sentences: z.array(z.string()),
    allValues: z.array(z.string()).meta({ description: 'Every number of the table, as sentences' }),
    table: tableSchema,
    base: z.string(),
    notes: z.array(z.string()),
    source: z.string(),
    spec: z
      .looseObject({ $schema: z.url() })
      .meta({ description: 'Vega-Lite, with its data in it. Decoration: words and table say it all.' }),
    pictures: picturesSchema.optional(),
  })
  .meta({ id: 'Figure' });

export type AppCell = z.infer<typeof cellSchema>;
export type AppRow = z.infer<typeof rowSchema>;
export type AppTable = z.infer<typeof tableSchema>;
export type AppPictures = z.infer<typeof picturesSchema>;
export type AppFigure = z.infer<typeof figureSchema>;
