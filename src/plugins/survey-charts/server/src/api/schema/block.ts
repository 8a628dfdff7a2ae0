import { z } from 'zod';
import type { Attribute } from '../../../../blocks/attribute';
import type { AnyLabels, ComponentSchema } from '../../../../blocks/component';
import type { ImageFile } from '../../../../blocks/field-kinds';
import { BLOCKS, COMPONENTS } from '../../../../blocks/registry';
import type { RichList, RichText } from '../../../../blocks/rich-text/types';
import { inlineSchema } from '../../../../channels/app/schema/inline';
import { QUESTION } from '../../uids';
import { questionSchema } from './question';
import { documentIdSchema, schemaAddress } from './shared';

const level = z.literal([1, 2, 3, 4, 5, 6]);

const children = z.array(inlineSchema);
const index = z.int().min(0).meta({ description: 'Its place in the text' });
const listOf = () => ({
  ordered: z.boolean(),
  items: z.array(z.object({ children, list: richListSchema.optional() })),
});
const richListSchema: z.ZodType<RichList> = z.lazy(() => z.object(listOf())).meta({ id: 'RichList' });

const richTextSchema: z.ZodType<RichText> = z
  .lazy(() =>
    z.array(
      z.discriminatedUnion('type', [
        z.object({ index, type: z.literal('paragraph'), children }),
        z.object({ index, type: z.literal('heading'), level, children }),
        z.object({ index, type: z.literal('quote'), children }),
        z.object({ index, type: z.literal('list'), ...listOf() }),
      ]),
    ),
  )
  .meta({ id: 'RichText', description: 'Text with headings, lists, links and emphasis' });

const imageSchema: z.ZodType<ImageFile> = z
  .object({
    url: z.string(),
    width: z.number().meta({ description: 'CSS pixels' }),
    height: z.number(),
    libraryText: z.string().meta({ description: 'What the media library says of it, in whatever language' }),
  })
  .meta({ id: 'ImageFile' });

/** What a field gives, by what Strapi stores for it: `blocks/field-kinds.ts` reads the one into the other. */
function answerTo(attribute: Attribute): z.ZodType {
  switch (attribute.type) {
    case 'string':
    case 'text':
      return z.string();
    case 'date':
      return z.union([z.iso.date(), z.literal('')]);
    case 'enumeration':
      return z.enum(attribute.enum);
    case 'boolean':
      return z.boolean();
    case 'blocks':
      return richTextSchema;
    case 'media':
      return imageSchema.optional();
    case 'relation':
      return attribute.target === QUESTION ? questionSchema.nullable() : documentIdSchema.optional();
    case 'component':
      return z.array(componentSchema(attribute.component));
    case 'customField':
      return z.unknown();
  }
}

/** The fields that are given out, each under the name that the editor's form has for it. */
function fieldsOf({ attributes }: ComponentSchema, labels: AnyLabels | undefined): Readonly<Record<string, z.ZodType>> {
  const shown = Object.entries(attributes).filter(([, attribute]) => !('private' in attribute));
  return Object.fromEntries(
    shown.map(([name, attribute]) => {
      const description = labels?.en.fields[name]?.label ?? name;
      return [name, answerTo(attribute).meta({ description })];
    }),
  );
}

/** What stands in a block. */
function componentSchema(uid: string): z.ZodType {
  const component = COMPONENTS.find(({ schema }) => schema.uid === uid);
  if (component === undefined) throw new Error(`There is no component ${uid}.`);
  const { schema, labels } = component;
  return z.object(fieldsOf(schema, labels)).meta({ id: nameOf(schema), description: labels?.en.description });
}

/** `respondents-part` as `BlockRespondentsPart`. */
function nameOf({ modelName }: ComponentSchema): string {
  return `Block${modelName.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** A schema of each block type, made of the fields that its parser reads. */
const schemas = BLOCKS.map(({ uid, schemas: [own], labels: [texts] }) => {
  if (own === undefined) throw new Error(`${uid} has no schema.`);
  const id = nameOf(own);
  z.object({ __component: z.literal(uid), ...fieldsOf(own, texts) }).meta({ id, description: texts?.en.description });
  return id;
});

/** Open for blocks and fields that may come; each that there is has a schema of its own. */
export const blockSchema = z.looseObject({ __component: z.enum(BLOCKS.map(({ uid }) => uid)) }).meta({
  id: 'Block',
  description: 'A block with its fields; each question in it is a Question. New blocks and fields may come.',
  oneOf: schemas.map((id) => ({ $ref: schemaAddress(id) })),
});
