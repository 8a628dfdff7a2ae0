import type { Core } from '@strapi/strapi';
import type { ArticleContext } from '../../../../blocks/context';
import { blockOf } from '../../../../blocks/registry';
import { isRecord } from '../../articles/values';
import { ownTextFields } from '../../gate/schemas';
import type { BlockAnswer } from '../schema/article';
import { publicQuestion } from './question';

/** A body's blocks, in order. One of a type that is no longer there is left out. */
export function publicBlocks(
  strapi: Core.Strapi,
  blocks: readonly unknown[],
  context: ArticleContext,
): readonly BlockAnswer[] {
  return blocks.flatMap((block) => publicBlock(strapi, block, context) ?? []);
}

/** A block as the API gives it: its fields, each question as its publishable view. */
function publicBlock(strapi: Core.Strapi, input: unknown, context: ArticleContext): BlockAnswer | undefined {
  const block = isRecord(input) ? blockOf(input.__component) : undefined;
  if (block === undefined) return undefined;
  const { value, questions } = block.read(input, []);
  const fields = questions.reduce<unknown>(
    (whole, { path, documentId }) => {
      const facts = documentId === undefined ? undefined : context.question(documentId);
      return replaced(whole, path, facts ? publicQuestion(facts, context.language, context.limits) : null);
    },
    withOwnTexts(strapi, block.uid, value, context),
  );
  return { __component: block.uid, ...(isRecord(fields) ? fields : {}) };
}

/** Own texts that no longer hold for the question's facts are emptied: readers get the generated ones. The fingerprint
 * stays here: a hash over numbers as small as these gives away the ones that are suppressed to whoever tries them all. */
function withOwnTexts(strapi: Core.Strapi, uid: string, value: object, context: ArticleContext): object {
  const own = ownTextFields(strapi, uid);
  if (own === undefined || !isRecord(value)) return value;
  const { fingerprint, ...fields } = value;
  const question = fields[own.question];
  const facts = typeof question === 'string' ? context.question(question) : undefined;
  if (facts !== undefined && facts.fingerprint === fingerprint) return fields;
  return { ...fields, ...Object.fromEntries(own.texts.map((name) => [name, ''])) };
}

/** The same structure with something else at `path`; the original stays as it is. */
function replaced(value: unknown, path: readonly (string | number)[], by: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => (index === step ? replaced(item, rest, by) : item));
  }
  if (!isRecord(value)) return value;
  return { ...value, [step]: replaced(value[step], rest, by) };
}
