import type { CDPSession, Page } from 'playwright-core';

/** A node that assistive technology gets. */
export interface ExposedNode {
  readonly role: string;
  /** Its own name, description and role description. */
  readonly own: string;
  /** Its own texts and those of everything in it, in reading order. */
  readonly whole: string;
}

interface AxValue {
  readonly value?: unknown;
}

/** As the DevTools protocol gives it (Accessibility.AXNode). */
export interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** What is exposed of the element that `selector` finds and of everything in it. */
export async function exposedNodes(page: Page, selector: string): Promise<readonly ExposedNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const id = await backendId(session, selector);
  await session.detach();
  return exposedBelow(nodes, id);
}

async function backendId(session: CDPSession, selector: string): Promise<number> {
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  return node.backendNodeId;
}

export function exposedBelow(nodes: readonly AxNode[], backendDOMNodeId: number): readonly ExposedNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found: ExposedNode[] = [];
  const walk = (node: AxNode): string => {
    const place = found.length;
    const own = node.ignored ? '' : ownText(node);
    const inside = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).map(walk);
    // A name that is made of what is inside is not read twice.
    const texts = inside.join(' ').trim();
    const whole = texts.includes(own) ? texts : `${own} ${texts}`.trim();
    if (!node.ignored) found.splice(place, 0, { role: textOf(node.role), own, whole });
    return whole;
  };
  const root = nodes.find((node) => node.backendDOMNodeId === backendDOMNodeId);
  if (root === undefined) throw new Error('The drawing has no place in the accessibility tree.');
  walk(root);
  return found;
}

function ownText(node: AxNode): string {
  const roleDescription = node.properties?.find(({ name }) => name === 'roledescription')?.value;
  return [node.name, node.description, node.value, roleDescription].map(textOf).filter(Boolean).join(' ');
}

function textOf(value: AxValue | undefined): string {
  const text = value?.value;
  return typeof text === 'string' || typeof text === 'number' ? String(text) : '';
}
