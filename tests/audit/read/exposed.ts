import type { CDPSession } from 'playwright-core';
import type { Exposed } from './reading';

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** What assistive technology gets of each figure of the page: Chromium's own accessibility tree, in its order. */
export async function readExposed(session: CDPSession, figures: number): Promise<readonly (readonly Exposed[])[]> {
  const { nodes }: { nodes: readonly AxNode[] } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const trees: Exposed[][] = [];
  for (let index = 0; index < figures; index += 1) {
    const backend = await backendNodeOf(session, `document.querySelectorAll('figure.figure')[${index}]`);
    const root = nodes.find((node) => node.backendDOMNodeId === backend);
    trees.push(root === undefined ? [] : walk(root, byId, 0));
  }
  return trees;
}

function walk(node: AxNode, byId: ReadonlyMap<string, AxNode>, depth: number): Exposed[] {
  const below = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child === undefined ? [] : walk(child, byId, node.ignored ? depth : depth + 1);
  });
  // Lines of a text, which no screen reader tells apart.
  if (node.ignored || node.role?.value === 'InlineTextBox') return below;
  return [{ role: textOf(node.role?.value), name: textOf(node.name?.value), depth }, ...below];
}

async function backendNodeOf(session: CDPSession, expression: string): Promise<number | undefined> {
  const { result } = await session.send('Runtime.evaluate', { expression });
  if (result.objectId === undefined) return undefined;
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
  return node.backendNodeId;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
