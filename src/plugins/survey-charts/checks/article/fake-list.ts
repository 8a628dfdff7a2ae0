import type { Issue } from '../../document/issue';
import { type ArticleCheckInput, type ArticleRule, issueOf } from '../rule';
import { replacingElements } from '../text/fix';
import { isRecord, type Json, type SourceElement, sourceElements } from '../text/source';

const MARK = /^\s*(?:[-–—*•·o]\s+|[-–—](?=\p{L})|[→✓✔►▪◦‣⁃]\s*|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+|[ivx]{1,4}[.)]\s+)/u;

/** Paragraphs that begin with a dash or a number: to a voice they are no list, and have no number of items. */
export const fakeList: ArticleRule = {
  id: 'fake-list',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check(input) {
    const elements = sourceElements(input.blocks);
    const marked = (at: number) => {
      const element = elements[at];
      return element !== undefined && element.type === 'paragraph' && MARK.test(element.text);
    };
    return elements.flatMap((element, index) => {
      const inOne =
        element.type === 'paragraph' && element.text.split('\n').filter((line) => MARK.test(line)).length > 1;
      const begins = marked(index) && marked(index + 1) && !marked(index - 1);
      if (!inOne && !begins) return [];
      const fix = inOne ? listOfLines(element, input) : listOfRun(elements.slice(index), input);
      return [{ ...issueOf(fakeList, element.path, { text: firstWords(element) }), fix }];
    });
  },
};

function firstWords({ text }: SourceElement): string {
  return text.trim().slice(0, 40);
}

const NUMBER = /^\s*\(?\d/u;

function listOf(items: readonly (readonly unknown[])[], isOrdered: boolean) {
  return {
    type: 'list',
    format: isOrdered ? 'ordered' : 'unordered',
    children: items.map((children) => ({ type: 'list-item', children })),
  };
}

/** Paragraphs one after the other in one block, each an item with whatever is bold or linked in it. */
function listOfRun(elements: readonly SourceElement[], input: ArticleCheckInput): Issue['fix'] {
  const [first] = elements;
  const end = elements.findIndex(({ path, type, text }) => {
    return type !== 'paragraph' || !MARK.test(text) || path[1] !== first?.path[1];
  });
  const run = elements.slice(0, end < 0 ? elements.length : end);
  const items = run.flatMap(({ json }) => withoutMark(json) ?? []);
  if (first === undefined || run.length < 2 || items.length < run.length) return undefined;
  const list = listOf(
    items,
    run.every(({ text }) => NUMBER.test(text)),
  );
  return replacingElements(input, first.path, run.length, [list]);
}

/** A paragraph whose lines are items, with a line before them as its own paragraph; undefined if a line after them has no mark. */
function listOfLines({ json, text, path }: SourceElement, input: ArticleCheckInput): Issue['fix'] {
  const children = Array.isArray(json.children) ? json.children : [];
  if (children.length !== 1 || !isRecord(children[0])) return undefined;
  const [leaf] = children;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const from = lines.findIndex((line) => MARK.test(line));
  const marked = lines.slice(from);
  if (!marked.every((line) => MARK.test(line))) return undefined;
  const before = lines.slice(0, from).map((line) => ({ type: 'paragraph', children: [{ ...leaf, text: line }] }));
  const items = marked.map((line) => [{ ...leaf, text: line.replace(MARK, '') }]);
  const list = listOf(
    items,
    marked.every((line) => NUMBER.test(line)),
  );
  return replacingElements(input, path, 1, [...before, list]);
}

/** What is in a paragraph, without the mark that it begins with; undefined if that stands in more than its first words. */
function withoutMark({ children }: Json): readonly (readonly unknown[])[] | undefined {
  if (!Array.isArray(children)) return undefined;
  const [leaf, ...rest]: readonly unknown[] = children;
  if (!isRecord(leaf) || typeof leaf.text !== 'string' || !MARK.test(leaf.text)) return undefined;
  const text = leaf.text.replace(MARK, '');
  return [text === '' && rest.length > 0 ? rest : [{ ...leaf, text }, ...rest]];
}
