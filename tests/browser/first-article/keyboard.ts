import type { Locator, Page } from 'playwright-core';
import { type Hands, pasteText } from './hands';

/** More stops than any page on the way has. */
const MOST_STOPS = 250;
const MOST_OPTIONS = 12;

/** Works as people do who never point: each control is reached by Tab or Shift+Tab from where the focus is. */
export function keyboard(page: Page): Hands {
  return {
    async press(target) {
      await reach(page, target);
      await page.keyboard.press('Enter');
    },
    async choose(menu, option) {
      await reach(page, menu);
      await page.keyboard.press('Home');
      const count = await menu.locator('option').count();
      for (let stop = 0; stop < count && (await chosen(menu)) !== option; stop += 1) {
        await page.keyboard.press('ArrowDown');
      }
      if ((await chosen(menu)) !== option) throw new Error(`The arrows don’t lead to “${option}”.`);
    },
    async relate(box, entry) {
      await reach(page, box);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.insertText(entry);
      await page.getByRole('option', { name: entry }).first().waitFor();
      for (let stop = 0; stop < MOST_OPTIONS && (await active(box)) !== entry; stop += 1) {
        await page.keyboard.press('ArrowDown');
      }
      if ((await active(box)) !== entry) throw new Error(`The arrows don’t lead to “${entry}”.`);
      await page.keyboard.press('Enter');
    },
    async fill(field, text) {
      await reach(page, field);
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(text);
      await notLost(page, 'after typing');
    },
    async paste(field, table) {
      await reach(page, field);
      await pasteText(page, table);
    },
  };
}

function chosen(menu: Locator): Promise<string> {
  return menu.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text.trim() ?? '');
}

/** What Enter would take in an open list. */
function active(box: Locator): Promise<string> {
  return box.evaluate((input) => {
    const id = input.getAttribute('aria-activedescendant');
    return (id === null ? undefined : document.getElementById(id)?.textContent?.trim()) ?? '';
  });
}

/** Tabs to a control. Fails if it is no stop, or if it has the focus without anybody seeing so. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const where = await target.evaluate((element) => {
      const { activeElement: active, body } = document;
      if (active === element) return 'there';
      const isBefore = active !== null && active !== body && active.compareDocumentPosition(element) & 2;
      return isBefore ? 'before' : 'after';
    });
    if (where === 'there') return seen(target);
    await page.keyboard.press(where === 'before' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`The keyboard does not come to ${target}.`);
}

/** The control with the focus stands in the window, and something around it is drawn that is not without the focus. */
async function seen(target: Locator): Promise<void> {
  const { inView, ring } = await target.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const inView = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight;
    // What is drawn around a control is drawn by it or by one of the boxes around it.
    const boxes: Element[] = [];
    for (let at: Element | null = element; at !== null && boxes.length < 5; at = at.parentElement) boxes.push(at);
    const style = (box: Element) => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } = getComputedStyle(box);
      return [outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor].join(' ');
    };
    const around = () => {
      boxes.map(style);
      // A style that fades in or out is not read half-way.
      for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
      return boxes.map(style).join('|');
    };
    const isVisible = element.matches(':focus-visible');
    const focused = around();
    if (element instanceof HTMLElement) element.blur();
    const without = around();
    if (element instanceof HTMLElement) element.focus();
    return { inView, ring: isVisible && focused !== without };
  });
  if (!inView || !ring) throw new Error(`The focus on ${target} is not to be seen: in view ${inView}, ring ${ring}.`);
}

async function notLost(page: Page, when: string): Promise<void> {
  const isLost = await page.evaluate(() => document.activeElement === null || document.activeElement === document.body);
  if (isLost) throw new Error(`The focus was lost ${when}.`);
}
