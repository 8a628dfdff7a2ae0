import { compile, type DomNode, type FormatCallback, type SelectorDefinition } from 'html-to-text';

type Builder = Parameters<FormatCallback>[2];

/** Columns of a line: what a mail window shows without wrapping itself. */
const LINE_WIDTH = 72;
const UNDERLINES: Readonly<Record<string, string>> = { h1: '=', h2: '-', h3: '~' };

const SELECTORS: SelectorDefinition[] = [
  { selector: 'div.preheader', format: 'skip' },
  { selector: 'div.space', format: 'skip' },
  // The finding stands above it, and its numbers below.
  { selector: 'img.chart', format: 'skip' },
  { selector: 'table.values', format: 'values' },
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, format: 'underlined' })),
  { selector: 'ul', options: { itemPrefix: '- ' } },
  { selector: 'img', format: 'alternative' },
  { selector: 'a', options: { linkBrackets: ['(', ')'], hideLinkHrefIfSameAsText: true } },
];

/** The plain part of an e-mail: made of its HTML, so that the two can't differ. Tables become lists. */
export function textPart(html: string): string {
  // A plate without its drawing leaves empty lines.
  return toText(html).replaceAll(/\n{3,}/g, '\n\n');
}

const underlined: FormatCallback = (element, walk, builder) => {
  const mark = UNDERLINES[element.name ?? ''] ?? '.';
  builder.openBlock({ leadingLineBreaks: 2 });
  walk(element.children ?? [], builder);
  builder.closeBlock({
    trailingLineBreaks: 2,
    blockTransform: (text) => `${text}\n${mark.repeat(Math.max(...text.split('\n').map(({ length }) => length)))}`,
  });
};

/** What a picture shows, for who does not see it. */
const alternative: FormatCallback = (image, _walk, builder) => {
  builder.addInline(`[${image.attribs?.alt ?? ''}]`);
};

/** One list a column, under its name and base; in an alone column under nothing. The format of the text rendition. */
const values: FormatCallback = (table, _walk, builder) => {
  const rows = named(table, 'tr').map((row) => ({
    heads: named(row, 'th').map(textOf),
    cells: named(row, 'td').map(textOf),
  }));
  const [columns, ...body] = rows;
  const names = columns?.heads.slice(1) ?? [];
  for (const [column, name] of names.entries()) {
    builder.openBlock({ leadingLineBreaks: 2 });
    if (names.length > 1) line(builder, `${name}:`);
    for (const { heads, cells } of body) {
      const label = heads[0] ?? '';
      const cell = cells[column];
      // A row without numbers is the heading of those under it.
      if (cell === undefined) line(builder, `${label}:`);
      else item(builder, `${label}: ${cell}`);
    }
    builder.closeBlock({ trailingLineBreaks: 2 });
  }
};

function line(builder: Builder, text: string): void {
  builder.openBlock({ leadingLineBreaks: 1 });
  builder.addInline(text);
  builder.closeBlock({ trailingLineBreaks: 1 });
}

function item(builder: Builder, text: string): void {
  builder.openList({ maxPrefixLength: 2, leadingLineBreaks: 1 });
  builder.openListItem({ prefix: '- ' });
  builder.addInline(text);
  builder.closeListItem();
  builder.closeList({ trailingLineBreaks: 1 });
}

/** Elements of a name anywhere within, in order. */
function named(element: DomNode, name: string): readonly DomNode[] {
  return (element.children ?? []).flatMap((child) => (child.name === name ? [child] : named(child, name)));
}

/** The small letters under a column's name are its base: they stand in brackets. */
function textOf(element: DomNode): string {
  if (element.type === 'text') return element.data ?? '';
  const text = (element.children ?? []).map(textOf).join('');
  return element.name === 'span' ? ` (${text})` : text;
}

const toText = compile({ wordwrap: LINE_WIDTH, formatters: { underlined, alternative, values }, selectors: SELECTORS });
