import type { RuleDescription } from '../document/issue';
import { FIELD_RULE, UNKNOWN_RULE } from './body-rules';
import { type AnyLabels, type ComponentSchema, schemaOf } from './component';
import { articleCorrection, questionCorrection } from './corrections';
import type { Populate } from './fields';
import { glossary } from './glossary';
import { image } from './image';
import { keyFigure } from './key-figure';
import { method } from './method';
import { note } from './note';
import { quote } from './quote';
import { respondents } from './respondents';
import { result } from './result';
import { text } from './text';

/** Every block type, in the order of the editor's picker. A block is its folder, an import and a place in this list. */
export const BLOCKS = [text, result, respondents, keyFigure, quote, note, method, image, glossary] as const;

type RegisteredBlock = (typeof BLOCKS)[number];

/** The block type of a `__component`. */
export function blockOf(uid: unknown): RegisteredBlock | undefined {
  return BLOCKS.find((block) => block.uid === uid);
}

/** Uids of the blocks, for the dynamic zone. */
export const BLOCK_UIDS: readonly string[] = BLOCKS.map((block) => block.uid);

/** Components as Strapi must know them, with their texts for the admin: the blocks, what stands in them, and corrections. */
export const COMPONENTS: readonly { readonly schema: ComponentSchema; readonly labels: AnyLabels | undefined }[] = [
  ...BLOCKS.flatMap((block) => block.schemas.map((schema, index) => ({ schema, labels: block.labels[index] }))),
  { schema: schemaOf(questionCorrection), labels: questionCorrection.labels },
  { schema: schemaOf(articleCorrection), labels: articleCorrection.labels },
];

/** Rules that blocks bring themselves. */
export const BLOCK_RULES: readonly RuleDescription[] = [
  FIELD_RULE,
  UNKNOWN_RULE,
  ...BLOCKS.flatMap((block) => block.rules),
];

/** `populate` of a dynamic zone with blocks: every relation, media and nested component that they read. */
export function bodyPopulate(): { readonly on: Readonly<Record<string, Populate>> } {
  return { on: Object.fromEntries(BLOCKS.map((block) => [block.uid, { populate: block.populate }])) };
}
