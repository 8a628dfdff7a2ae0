import { sentencesOf } from './sentences';

/** A sentence of the page, in reading order. */
export interface Sentence {
  readonly text: string;
  /** BCP 47 tag of the passage. */
  readonly language: string;
  readonly block: Element;
  readonly range: Range;
}

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, figcaption';
/** What a voice leaves out: ways through the page, and the table, whose numbers the sentences say. */
const PASSED_OVER = 'nav, table, svg, button, .tabs, .figure-links, .player-place, .core-notice, .byline';

/** Everything that is read aloud, a sentence at a time: what is not shown is not read. */
export function readableSentences(article: Element): readonly Sentence[] {
  return blocksOf(article).flatMap(({ block, texts }) => {
    const whole = texts.map((text) => text.data).join('');
    const language = block.closest('[lang]')?.getAttribute('lang') ?? '';
    return sentencesOf(whole, language).map(({ start, end }) => ({
      text: whole.slice(start, end),
      language,
      block,
      range: rangeOf(texts, start, end),
    }));
  });
}

interface Block {
  readonly block: Element;
  readonly texts: Text[];
}

function blocksOf(article: Element): readonly Block[] {
  const blocks: Block[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const block = parent?.closest(BLOCKS);
    if (!(node instanceof Text) || !block || !parent?.getClientRects().length) continue;
    const inTerm = parent.closest('button.term');
    if (!inTerm && parent.closest(PASSED_OVER)) continue;
    const last = blocks[blocks.length - 1];
    if (last?.block === block) last.texts.push(node);
    else blocks.push({ block, texts: [node] });
  }
  return blocks;
}

function rangeOf(texts: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let before = 0;
  for (const text of texts) {
    const after = before + text.length;
    if (start >= before && start < after) range.setStart(text, start - before);
    if (end > before && end <= after) range.setEnd(text, end - before);
    before = after;
  }
  return range;
}
