import { Children, type ReactElement, type ReactNode } from 'react';

/** One element an item. What is rendered once, to a string, has no need of other keys than those of its place. */
export function listed<T>(items: readonly T[], render: (item: T, index: number) => ReactElement | string): ReactNode {
  return Children.toArray(items.map(render));
}
