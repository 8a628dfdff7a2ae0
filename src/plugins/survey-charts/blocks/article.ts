import type { Issue } from '../document/issue';
import type { BlockNode, Path } from '../document/nodes';
import type { QuestionUse } from '../document/question';
import { FIELD_RULE, UNKNOWN_RULE } from './body-rules';
import type { ArticleContext, BlockContext } from './context';
import { type FieldProblem, isRecord, own } from './fields';
import { markTerms } from './mark-terms';
import { outline } from './outline';
import { placeholder } from './placeholder';
import { blockOf } from './registry';

/** The field of an article that holds its blocks. */
const BODY = 'body';

/** An article's body as nodes, with its levels and ids, and difficult words marked. Total: whatever is in `blocks`, there is always a body. */
export function articleContent(blocks: readonly unknown[], context: ArticleContext): readonly BlockNode[] {
  const nodes = blocks.flatMap((input, index) => {
    const at = blockContext(context, index);
    return blockIn(input)?.contentOf(input, at) ?? [placeholder(context, at.path, 'block')];
  });
  return markTerms(outline(inPageOrder(nodes)));
}

/** What is about the whole article stands after it, wherever the editor put it: difficult words, then how it was measured. */
function inPageOrder(nodes: readonly BlockNode[]): readonly BlockNode[] {
  const place = ({ type }: BlockNode) => (type === 'facts' ? 2 : type === 'glossary' ? 1 : 0);
  return nodes.toSorted((one, other) => place(one) - place(other));
}

/** What is wrong in the blocks by themselves: fields that can't be read, and each block's own checks. */
export function articleIssues(blocks: readonly unknown[], context: ArticleContext): readonly Issue[] {
  return blocks.flatMap((input, index) => {
    const at = blockContext(context, index);
    const block = blockIn(input);
    if (block === undefined) return [unknownBlock(input, at.path)];
    return [...block.read(input, at.path).problems.map(fieldIssue), ...block.issuesOf(input, at)];
  });
}

/** Every field of a body that refers to a question, filled or not, however deep in a block. */
export function questionUses(blocks: readonly unknown[]): readonly QuestionUse[] {
  return blocks.flatMap((input, index) => blockIn(input)?.read(input, [BODY, index]).questions ?? []);
}

function blockContext(context: ArticleContext, index: number): BlockContext {
  return { ...context, path: [BODY, index] };
}

function blockIn(input: unknown) {
  return isRecord(input) ? blockOf(own(input, '__component')) : undefined;
}

function fieldIssue({ code, path, values }: FieldProblem): Issue {
  return { rule: FIELD_RULE.id, severity: FIELD_RULE.severity, path, message: { key: code, values } };
}

function unknownBlock(input: unknown, path: Path): Issue {
  const uid = isRecord(input) ? own(input, '__component') : undefined;
  const values = { component: typeof uid === 'string' ? uid.slice(0, 80) : '' };
  return { rule: UNKNOWN_RULE.id, severity: UNKNOWN_RULE.severity, path, message: { key: UNKNOWN_RULE.id, values } };
}
