import type { Issue, RuleDescription } from '../document/issue';
import type { BlockNode, Path } from '../document/nodes';
import type { Language } from '../survey/language';
import { type AnyLabels, type Component, type ComponentSchema, populateOf, schemaOf } from './component';
import type { BlockContext } from './context';
import { type Populate, type Reading, readFields } from './fields';

/** What can be wrong with one block by itself. */
export interface BlockCheck<Values> extends RuleDescription {
  check(values: Values, context: BlockContext): readonly Issue[];
}

/** A block as Strapi gives it, with a name: the one vector of unit tests, golden files, gallery and docs. */
export interface BlockExample {
  /** `usual`, `empty`, `zero` … unique within the block. */
  readonly name: string;
  readonly language: Language;
  /** Fields as a populated query gives them; `question` refers to `blocks/example-questions.ts`. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** When to use a block and how, in paragraphs for editors who see it for the first time. */
export type Guide = Readonly<Record<Language, readonly string[]>>;

interface BlockDefinition<Name extends string, Values extends object> extends Component<Values> {
  readonly name: Name;
  readonly guide: Guide;
  /** Components that stand in this block. */
  readonly nested?: readonly { readonly schema: ComponentSchema; readonly labels: AnyLabels }[];
  /** Total: never throws on a draft. What is half is a placeholder. */
  content(values: Values, context: BlockContext): readonly BlockNode[];
  readonly checks: readonly BlockCheck<Values>[];
  readonly examples: readonly BlockExample[];
}

/** A block type, as the registry knows it: what it takes in is anything at all. */
export interface Block<Name extends string, Values> {
  readonly name: Name;
  /** Strapi's `__component`. */
  readonly uid: `survey.${Name}`;
  /** Strapi's schemas: its own component first, then those that stand in it. */
  readonly schemas: readonly ComponentSchema[];
  /** Texts for the admin, one entry a schema. */
  readonly labels: readonly AnyLabels[];
  readonly guide: Guide;
  readonly populate: Readonly<Record<string, Populate>>;
  readonly rules: readonly RuleDescription[];
  readonly examples: readonly BlockExample[];
  read(input: unknown, path: Path): Reading<Values>;
  contentOf(input: unknown, context: BlockContext): readonly BlockNode[];
  issuesOf(input: unknown, context: BlockContext): readonly Issue[];
}

/** Makes a block type of its parts. This and one line in `registry.ts` is all there is to a new one. */
export function defineBlock<const Name extends string, Values extends object>(
  definition: BlockDefinition<Name, Values>,
): Block<Name, Values> {
  const { name, guide, fields, checks, examples, nested = [] } = definition;
  const read = (input: unknown, path: Path) => readFields(fields, input, path);
  return {
    name,
    uid: `survey.${name}`,
    schemas: [schemaOf(definition), ...nested.map(({ schema }) => schema)],
    labels: [definition.labels, ...nested.map((one) => one.labels)],
    guide,
    populate: populateOf(fields),
    rules: checks.map(({ id, severity, overridable }) => ({ id, severity, overridable })),
    examples,
    read,
    contentOf: (input, context) => definition.content(read(input, context.path).value, context),
    issuesOf(input, context) {
      const { value } = read(input, context.path);
      return checks.flatMap((check) => check.check(value, context));
    },
  };
}
