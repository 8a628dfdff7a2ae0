import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

interface Mend {
  /** What the editor adds at the end of the summary, and what one click makes of it. */
  readonly typed: string;
  readonly mended: string;
  /** Words of the issue that its button is named by. */
  readonly issue: string;
}

const MENDS: readonly Mend[] = [
  { typed: ' De OR kijkt mee.', mended: ' De OR (ondernemingsraad) kijkt mee.', issue: 'OR' },
  { typed: ' LET OP DE DATUM.', mended: ' Let op de datum.', issue: 'LET OP DE DATUM' },
];

/** Types a fault at the end of the summary, presses its mend, and holds the field against what it should be. */
export async function mendTheSummary(page: Page): Promise<void> {
  const panel = page.locator('[data-survey-charts=article-checks]');
  const summary = page.locator('textarea[name=summary]');
  for (const { typed, mended, issue } of MENDS) {
    const before = await summary.inputValue();
    await summary.press('Control+End');
    await summary.pressSequentially(typed, { delay: 5 });
    const mend = panel.getByRole('button', { name: new RegExp(`^Herstel: .*‘${issue}’`, 'u') });
    await mend.click();
    await mend.waitFor({ state: 'detached' });
    expect(await summary.inputValue()).toBe(`${before}${mended}`);
  }
}
