import { type ArticleRule, issueOf } from '../rule';
import { type SourceElement, sourceElements } from '../text/source';

const MARK = /^\s*(?:[-–—*•·o]\s+|[-–—](?=\p{L})|[→✓✔►▪◦‣⁃]\s*|\(?\d{1,2}[.)]\s+|\(?[a-z]\)\s+|[ivx]{1,4}[.)]\s+)/u;

/** Paragraphs that begin with a dash or a number: to a voice they are no list, and have no number of items. */
export const fakeList: ArticleRule = {
  id: 'fake-list',
  about: 'article',
  severity: 'warning',
  overridable: false,
  check({ blocks }) {
    const elements = sourceElements(blocks);
    const marked = (at: number) => {
      const element = elements[at];
      return element !== undefined && element.type === 'paragraph' && MARK.test(element.text);
    };
    return elements.flatMap((element, index) => {
      const inOne =
        element.type === 'paragraph' && element.text.split('\n').filter((line) => MARK.test(line)).length > 1;
      const begins = marked(index) && marked(index + 1) && !marked(index - 1);
      return inOne || begins ? [issueOf(fakeList, element.path, { text: firstWords(element) })] : [];
    });
  },
};

function firstWords({ text }: SourceElement): string {
  return text.trim().slice(0, 40);
}
