import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds in a page, or in the parts of it that `within` selects, a line each: rule, help, and where. The page's
 * CSP does not hold for `evaluate`.
 */
export async function axeViolations(page: Page, within?: string): Promise<readonly string[]> {
  await page.evaluate(SOURCE);
  const context = within === undefined ? 'document' : JSON.stringify({ include: [[within]] });
  const results: AxeResults = await page.evaluate(`axe.run(${context}, { runOnly: ${JSON.stringify(TAGS)} })`);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}\n${node.html}`),
  );
}
