import type { Locator, Page } from 'playwright-core';
import type { Tally } from './tally';

/** What an editor does with a form, whether with a mouse or with the keyboard. `what` says what it is for. */
export interface Hands {
  /** A link, a button or a switch. */
  press(target: Locator, what: string): Promise<void>;
  /** One of a menu. */
  choose(menu: Locator, option: string, what: string): Promise<void>;
  /** One of the entries that a relation can be to. */
  relate(box: Locator, entry: string, what: string): Promise<void>;
  fill(field: Locator, text: string, what: string): Promise<void>;
  /** A table from a spreadsheet. */
  paste(field: Locator, table: string, what: string): Promise<void>;
}

/** Works as people do who point, and counts it. */
export function mouse(page: Page, tally: Tally): Hands {
  return {
    async press(target, what) {
      await target.click();
      tally.add(what, { clicks: 1 });
    },
    async choose(menu, option, what) {
      await menu.selectOption({ label: option });
      tally.add(what, { clicks: 2 });
    },
    async relate(box, entry, what) {
      await box.click();
      await page.getByRole('option', { name: entry }).click();
      tally.add(what, { clicks: 2 });
    },
    async fill(field, text, what) {
      await field.click();
      await field.fill(text);
      tally.add(what, { fields: 1 });
    },
    async paste(field, table, what) {
      await field.click();
      await pasteText(page, table);
      tally.add(what, { fields: 1 });
    },
  };
}

/** Puts a text on the clipboard as a spreadsheet does, and pastes it where the cursor is. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
}
