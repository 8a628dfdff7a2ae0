import { Children, type ReactElement, type ReactNode } from 'react';

/**
 * One element an item. The pages are rendered once, to a string, so an item's place is as good a key as any;
 * `Children.toArray` gives it, and React has nothing to warn about.
 */
export function each<T>(
  items: readonly T[],
  render: (item: T, index: number) => ReactElement | string | null,
): ReactNode {
  return Children.toArray(items.map(render));
}
