import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { type HTMLElement, parse } from 'node-html-parser';
import type { ArticleDocument } from '../../document/article';
import type { BlockNode, FigureNode, Inline } from '../../document/nodes';
import { article, context, figure } from '../example-article.test-helper';
import { markdown } from '.';

/** CommonMark with the tables and strikethrough of GitHub, as a reader's programme shows it. */
const library = new MarkdownIt({ html: true });
const shown = (text: string): HTMLElement => parse(library.render(text));
const textOf = (element: HTMLElement | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const at = { language: 'nl', origin: ['body', 0] } as const;
const of = (...body: readonly BlockNode[]): ArticleDocument => ({
  ...article,
  intro: '',
  summary: [],
  byline: '',
  body,
});
const page = shown(markdown.render(article, context));
const words = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: readonly Inline[]): BlockNode => ({ ...at, type: 'paragraph', children });
const only = (...children: readonly Inline[]) => shown(markdown.render(of(paragraph(...children)), context));

describe('markdown', () => {
  it('gives title, dates, summary and byline', () => {
    expect(textOf(page.querySelector('h1'))).toBe('De app van de gemeente');
    expect(textOf(page.querySelector('p'))).toBe(
      'Reeks: Ambtenarenpanel · Geplaatst op: 3 maart 2026 · Laatst gewijzigd op: 5 maart 2026',
    );
    expect(page.querySelector('ul')?.querySelectorAll('li').map(textOf)).toEqual([
      'De meeste mensen gebruiken de app niet.',
      'Een derde wel.',
    ]);
    expect(page.querySelectorAll('p').slice(-2).map(textOf)).toEqual([
      'Door Redactie',
      'Dit artikel met grafieken: https://example.org/nl/artikelen/de-app',
    ]);
    expect(page.querySelectorAll('a').at(-1)?.getAttribute('href')).toBe('https://example.org/nl/artikelen/de-app');
  });

  it('says each node in its own form', () => {
    expect(page.querySelectorAll('h2').map(textOf)).toEqual([
      'In het kort',
      'Wie deden er mee?',
      'Verantwoording',
      'Moeilijke woorden',
    ]);
    expect(page.querySelector('a')?.getAttribute('href')).toBe('https://example.org/nl/artikelen/een');
    expect(textOf(page.querySelector('ol > li > ul > li'))).toBe('Onder één');
    expect(page.querySelectorAll('blockquote').map(textOf)).toEqual([
      'Online is handig. — een deelnemer',
      'Verbetering Eerst stond er 30.',
    ]);
    const images = page.querySelectorAll('img').map((img) => [img.getAttribute('src'), img.getAttribute('alt')]);
    expect(images).toEqual([
      ['https://example.org/figures/app-use-0123456789abcdef.png', figure.altText],
      ['https://example.org/uploads/a.jpg', 'Een loket.'],
    ]);
    const items = page.querySelectorAll('li').map(textOf);
    expect(items).toContain('Deelnemers: 460');
    expect(items).toContain('zbo: zelfstandig bestuursorgaan');
    expect(textOf(page)).toContain('33,3 procent gebruikt de app 300 mensen.');
    expect(textOf(page)).toContain('[Hier komt nog tekst.]');
  });

  it('gives a figure’s values in a table, and its sums in another', () => {
    const [answers, sums] = shown(markdown.render(of(figure), context)).querySelectorAll('table');
    const rows = (table: HTMLElement | undefined) =>
      table?.querySelectorAll('tr').map((row) => row.querySelectorAll('th, td').map(textOf));
    expect(rows(answers)).toEqual([
      ['Antwoord', 'Iedereen (300 mensen)', 'Jong (120 mensen)', 'Oud (180 mensen)'],
      ['Ja; vaak', '33,3%', '33,3%', '33,3%'],
      ['=NEE()', '66,7%', '66,7%', '66,7%'],
      ['Verborgen', 'te weinig mensen', '7 mensen', 'niet bekend'],
      ['Niet gerapporteerd', '5,0%', '0,0%', '4,0%'],
    ]);
    expect(rows(sums)?.at(-1)).toEqual(['Samen', '100%', '100%', '100%']);
  });

  it('never holds an unrounded value', () => {
    expect(markdown.render(article, context)).not.toMatch(/33[.,]33/);
  });
});

describe('what people write', () => {
  const strong = (value: string): Inline => ({ type: 'strong', children: [words(value)] });
  const emphasis = (value: string): Inline => ({ type: 'emphasis', children: [words(value)] });

  it.each([
    ['marks', [words('meer'), strong('!'), emphasis('a b'), words('c')], 'meer!a bc'],
    ['marks that touch', [strong('a'), emphasis('b'), words('*c*')], 'ab*c*'],
    ['a link with brackets', [{ type: 'link', url: 'https://e.org/a_(b)?c=*', children: [words('[x]')] }], '[x]'],
  ] as const)('keeps its words: %s', (_, inlines, expected) => {
    expect(
      textOf(
        only(...inlines)
          .querySelectorAll('p')
          .at(-2),
      ),
    ).toBe(expected);
  });

  it('is bold or slanted where Markdown can say so', () => {
    const html = only(words('Dit is '), strong('heel'), words(' '), emphasis('fijn'), words('.')).innerHTML;
    expect(html).toContain('Dit is <strong>heel</strong> <em>fijn</em>.');
    const link = only({ type: 'link', url: 'https://e.org/a_(b)', children: [words('x')] }).querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://e.org/a_%28b%29');
  });

  const HOSTILE = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          '#',
          '-',
          '+',
          '*',
          '_',
          '`',
          '~',
          '|',
          '>',
          '<b>',
          '[a]',
          '(b)',
          '!',
          '\\',
          '=',
          '1.',
          '2)',
          '&amp;',
          '&#35;',
          ':',
          ' ',
          '\n',
          'x',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );
  /** As a page shows it: space is one space, and what no one can see is gone. */
  const plain = (text: string) => text.replaceAll('\u0000', '').replaceAll(/\s+/g, ' ').trim();
  const unescaped = (element: HTMLElement | undefined) => textOf(element);

  it('comes back as it was written: in a paragraph, a heading, a list, a label', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const label: FigureNode = {
          ...figure,
          finding: `F ${text}`,
          table: { ...figure.table, rows: figure.table.rows.map((row) => ({ ...row, label: `L ${text}` })) },
        };
        const list: BlockNode = {
          ...at,
          type: 'list',
          ordered: false,
          items: [{ children: [words(text)] }, { children: [words('x')] }],
        };
        const html = shown(markdown.render(of(paragraph(words(text)), list, label), context));
        const expected = plain(text);
        const [, first] = html.querySelectorAll('p');
        if (expected !== '') expect(unescaped(first)).toBe(expected);
        expect(html.querySelectorAll('li').map(unescaped)).toEqual([expected, 'x']);
        expect(unescaped(html.querySelector('h3') ?? undefined)).toBe(plain(`F ${text}`));
        expect(unescaped(html.querySelector('tbody tr td') ?? undefined)).toBe(plain(`L ${text}`));
      }),
      { numRuns: 500 },
    );
  });
});
