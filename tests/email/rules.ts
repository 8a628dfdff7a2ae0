import { type HTMLElement, parse } from 'node-html-parser';
import { contrastFaults } from './contrast';

/** What an e-mail must and must not hold. The linters on npm look at CSS support only: they say nothing of most of these. */
export interface EmailRule {
  readonly id: string;
  /** Empty where nothing is wrong. */
  faults(email: HTMLElement): readonly string[];
}

/** CSS pixels. */
const WIDEST = 600;

const all = (email: HTMLElement, selector: string) => email.querySelectorAll(selector);
const opening = (element: HTMLElement) => element.outerHTML.slice(0, 140);
/** The openings of the elements that are wrong. */
const wrong = (elements: readonly HTMLElement[], isWrong: (element: HTMLElement) => boolean) =>
  elements.filter(isWrong).map(opening);

const isLayout = (table: HTMLElement) => table.getAttribute('role') === 'presentation';
const styleOf = (element: HTMLElement) => element.getAttribute('style') ?? '';
const ABSOLUTE = /^(https?:\/\/[^/]|mailto:|tel:)/;

export const RULES: readonly EmailRule[] = [
  {
    id: 'no-svg',
    faults: (email) => all(email, 'svg, math, canvas, picture, video, object').map(opening),
  },
  {
    id: 'no-data-addresses',
    faults: (email) =>
      wrong(all(email, '*'), (element) =>
        Object.values(element.attributes).some((value) => /(^|[("'\s])data:/i.test(value)),
      ),
  },
  {
    id: 'no-programme',
    faults: (email) => all(email, 'script, form, input, button, details, iframe, link, base, dialog').map(opening),
  },
  {
    id: 'alt',
    faults: (email) => wrong(all(email, 'img'), (image) => (image.getAttribute('alt') ?? '').trim() === ''),
  },
  {
    id: 'picture-width',
    faults: (email) =>
      wrong(all(email, 'img'), (image) => {
        const width = image.getAttribute('width') ?? '';
        return !/^\d+$/.test(width) || Number(width) > WIDEST || !styleOf(image).includes('max-width');
      }),
  },
  {
    id: 'table-width',
    faults: (email) => [
      ...wrong(
        all(email, 'table'),
        (table) => !/^(100%|600)$/.test(table.getAttribute('width') ?? '') && !isButton(table),
      ),
      ...(all(email, `table[width="${WIDEST}"]`).length === 1 ? [] : [`not one table of ${WIDEST} px`]),
    ],
  },
  {
    id: 'layout-tables',
    faults: (email) => [
      ...wrong(all(email, 'table').filter(isLayout), (table) => own(table, 'th, caption').length > 0),
      ...wrong(
        all(email, 'table').filter((table) => !isLayout(table)),
        (table) => table.querySelector('caption') === null,
      ),
    ],
  },
  {
    id: 'data-tables',
    faults: (email) => [
      ...wrong(all(email, 'th'), (head) => !/^(col|row|rowgroup)$/.test(head.getAttribute('scope') ?? '')),
      ...wrong(
        all(email, 'table').filter((table) => !isLayout(table)),
        // The head, and what sums up with its heading, are more than the eight answers.
        (table) => table.querySelectorAll('tbody tr').length > 8 || table.querySelector('table') !== null,
      ),
    ],
  },
  {
    id: 'no-link-around-table',
    faults: (email) => wrong(all(email, 'a'), (link) => link.querySelector('table') !== null),
  },
  {
    id: 'absolute-links',
    faults: (email) => [
      ...wrong(all(email, 'a'), (link) => !ABSOLUTE.test(link.getAttribute('href') ?? '')),
      ...wrong(all(email, 'img'), (image) => !/^https?:\/\/[^/]/.test(image.getAttribute('src') ?? '')),
    ],
  },
  {
    id: 'link-text',
    faults: (email) =>
      wrong(all(email, 'a'), (link) => link.textContent.trim() === '' && link.querySelector('img') === null),
  },
  {
    id: 'padding-on-cells',
    faults: (email) => wrong(all(email, 'table, div, p, a, span'), (element) => /padding/.test(styleOf(element))),
  },
  {
    id: 'silent-space',
    // A screen reader stops at a block that holds only a space, and says that it is blank.
    faults: (email) =>
      wrong(
        all(email, 'div, p'),
        (block) => /^(?:&nbsp;|\s)+$/.test(block.innerHTML) && block.getAttribute('aria-hidden') !== 'true',
      ),
  },
  { id: 'headings', faults: headingFaults },
  {
    id: 'language',
    faults: (email) =>
      /^(nl|en)$/.test(email.querySelector('html')?.getAttribute('lang') ?? '') ? [] : ['no language'],
  },
  {
    id: 'title',
    faults: (email) => (email.querySelector('title')?.textContent.trim() ? [] : ['no title']),
  },
  {
    id: 'colour-schemes',
    faults: (email) =>
      ['color-scheme', 'supported-color-schemes'].filter(
        (name) => email.querySelector(`meta[name="${name}"]`)?.getAttribute('content') !== 'light dark',
      ),
  },
  {
    id: 'plate',
    // A chart's letters are dark: what is under it must be light in the dark too.
    faults: (email) => wrong(all(email, 'img.chart'), (image) => image.closest('.s-plate') === null),
  },
  { id: 'contrast-light', faults: (email) => contrastFaults(email, 'light') },
  { id: 'contrast-dark', faults: (email) => contrastFaults(email, 'dark') },
];

/** `RULE: what` for everything that is wrong. */
export function emailFaults(html: string): readonly string[] {
  const email = parse(html);
  return RULES.flatMap(({ id, faults }) => faults(email).map((fault) => `${id}: ${fault}`));
}

/** A button is as wide as its words. */
function isButton(table: HTMLElement): boolean {
  return isLayout(table) && table.querySelectorAll('td').length === 1 && table.querySelector('td > a') !== null;
}

/** Descendants that are in no table within. */
function own(table: HTMLElement, selector: string): readonly HTMLElement[] {
  return table.querySelectorAll(selector).filter((element) => element.closest('table') === table);
}

function headingFaults(email: HTMLElement): readonly string[] {
  const headings = all(email, 'h1, h2, h3, h4, h5, h6');
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  const skipped = levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? [`h${level} skips`] : []));
  const empty = wrong(headings, (heading) => heading.textContent.trim() === '');
  return [...skipped, ...empty, ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1'])];
}
