import type { Inline, TextInline } from '../../document/nodes';
import { cleanText } from '../clean';
import { type FieldProblem, isRecord, own } from '../fields';
import { safeUrl } from './link';

type Path = readonly (string | number)[];

/** Text of one element: enough for a chapter, not for an attack. */
const LONGEST_RUN = 20_000;

/** Reads Strapi's inline children. Total: what is unknown keeps its text and loses its form. */
export function readInlines(value: unknown, path: Path, problems: FieldProblem[]): readonly Inline[] {
  if (!Array.isArray(value)) return [];
  const inlines = value.flatMap((child: unknown, index) => readInline(child, [...path, index], problems));
  return trimInlines(inlines);
}

function readInline(child: unknown, path: Path, problems: FieldProblem[]): readonly Inline[] {
  if (!isRecord(child)) {
    problems.push({ code: 'field-text-unknown', path });
    return [];
  }
  const type = own(child, 'type');
  if (type === 'text') return readRun(child);
  if (type === 'link') return readLink(child, path, problems);
  problems.push({ code: 'field-text-unknown', path });
  return readRun(child);
}

function readRun(child: Readonly<Record<string, unknown>>): readonly Inline[] {
  const text = own(child, 'text');
  if (typeof text !== 'string') return [];
  const value = cleanText(text.slice(0, LONGEST_RUN));
  if (value === '') return [];
  const run: TextInline = { type: 'text', value };
  // Underline, strikethrough and code are looks without a meaning that a voice could give: the text stays.
  const emphasis: Inline = own(child, 'italic') === true ? { type: 'emphasis', children: [run] } : run;
  return [own(child, 'bold') === true ? { type: 'strong', children: [emphasis] } : emphasis];
}

function readLink(child: Readonly<Record<string, unknown>>, path: Path, problems: FieldProblem[]): readonly Inline[] {
  const texts = own(child, 'children');
  const children = Array.isArray(texts) ? texts.flatMap((one: unknown) => (isRecord(one) ? readRun(one) : [])) : [];
  const address = own(child, 'url');
  const url = safeUrl(address);
  if (url === undefined) {
    const shown = typeof address === 'string' ? cleanText(address.slice(0, 80)) : '';
    problems.push({ code: 'field-link-refused', path, values: { url: shown } });
    return children;
  }
  // A link without a text has no name for a voice (WCAG 2.4.4): it is left out.
  return plainText(children).trim() === '' ? [] : [{ type: 'link', url, children }];
}

/** The text of inlines, without their form. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'text' ? inline.value : plainText(inline.children))).join('');
}

/** No space at either end, and nothing at all for text that is only space. */
function trimInlines(inlines: readonly Inline[]): readonly Inline[] {
  if (plainText(inlines).trim() === '') return [];
  const [first, last] = [inlines[0], inlines.at(-1)];
  const start = first?.type === 'text' && first.value.trimStart() === '' ? inlines.slice(1) : inlines;
  const whole = last?.type === 'text' && last.value.trimEnd() === '' ? start.slice(0, -1) : start;
  return whole.length === inlines.length ? trimEnds(whole) : trimInlines(whole);
}

function trimEnds(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline, index) => {
    if (inline.type !== 'text') return inline;
    const start = index === 0 ? inline.value.trimStart() : inline.value;
    return { type: 'text', value: index === inlines.length - 1 ? start.trimEnd() : start };
  });
}
