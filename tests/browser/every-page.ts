import type { Page } from 'playwright-core';
import type { SiteUnderTest } from './site-under-test';

/** The pages that the rules of reading are held to: a demo article in each language, and every example in one page. */
export const READ_PAGES = ['demo', 'english', 'long'] as const;

export function addressOf(site: SiteUnderTest, name: (typeof READ_PAGES)[number]): string {
  return site.url + site[name];
}

/** What stands outside the page, or is cut off in a box that does not show it, a line each. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip-link, .pattern-sheet');
    const clipped = (element) => element.closest('thead') !== null && getComputedStyle(element.closest('thead')).clipPath !== 'none';
    const name = (element) => element.tagName + '.' + element.className + ' ' + element.textContent.trim().slice(0, 40);
    return [...document.querySelectorAll('body *:not(svg *)')].filter(seen).filter((element) => !clipped(element)).flatMap((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const outside = width > 0 && (left < -1 || right > innerWidth + 1);
      const hidden = style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      return outside || hidden ? [name(element)] : [];
    });
  })()`);
}

/** Blocks of text that lie over one another, a line each. */
export function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const blocks = [...document.querySelectorAll('h1, h2, h3, h4, p, li > a, dt, dd, td, th[scope=row], caption, label, button')]
      .filter((element) => element.checkVisibility() && element.textContent.trim() !== '' && !element.closest('.skip-link'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    const found = [];
    for (let one = 0; one < blocks.length; one += 1) {
      for (let other = one + 1; other < Math.min(blocks.length, one + 12); other += 1) {
        const [a, b] = [blocks[one], blocks[other]];
        if (a.element.contains(b.element) || b.element.contains(a.element)) continue;
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (across > 2 && down > 2) found.push(a.element.textContent.slice(0, 40) + ' | ' + b.element.textContent.slice(0, 40));
      }
    }
    return found;
  })()`);
}
