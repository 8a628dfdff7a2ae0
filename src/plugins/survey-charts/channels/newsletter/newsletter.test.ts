import { describe, expect, it } from '@jest/globals';
import { parse } from 'node-html-parser';
import { contrast, parseHex } from '../../charts/theme/color';
import type { ArticleDocument } from '../../document/article';
import { EMAIL_MOST_ROWS, EMAIL_REFUSE_FROM, EMAIL_WARN_FROM } from '../../document/email-limits';
import type { FigureNode } from '../../document/nodes';
import { article, context, figure } from '../example-article.test-helper';
import { newsletter, newsletterTeaser } from '.';
import { LINES, SURFACES } from './palette';
import { preheaderOf } from './rendition';
import { encodedSize } from './size';
import { textPart } from './text-part';

const whole = newsletter.render(article, context);
const email = parse(whole.html);
const rowsOf = (changed: Partial<ArticleDocument>) => {
  const rendition = newsletter.render({ ...article, ...changed }, context);
  return { rendition, tables: parse(rendition.html).querySelectorAll('table.values') };
};

/** The figure with this many answers, and nothing else. */
function withRows(count: number): FigureNode {
  const row = figure.table.rows[0];
  if (row === undefined) throw new Error('The example has no rows.');
  const rows = Array.from({ length: count }, (_, index) => ({
    ...row,
    key: `row-${index}`,
    label: `Antwoord ${index}`,
  }));
  return { ...figure, table: { ...figure.table, rows, unreported: undefined, nets: undefined } };
}

describe('the e-mail of an article', () => {
  it('has the title for subject, the main point before it, and where to read it on the site', () => {
    expect(whole.subject).toBe(article.title);
    expect(whole.preheader).toBe('De meeste mensen gebruiken de app niet.');
    expect(email.querySelector('.preheader')?.textContent.startsWith(whole.preheader)).toBe(true);
    expect(email.querySelector('td.s-band a')?.getAttribute('href')).toBe('https://example.org/nl/artikelen/de-app');
  });

  it('shows a chart as PNG by its hashed address, at twice its size, with its name for who loads no pictures', () => {
    const [narrow, wide] = email.querySelectorAll('img.chart');
    expect(narrow?.getAttribute('src')).toBe('https://example.org/figures/app-use-0123456789abcdef.png?width=720');
    expect(narrow?.getAttribute('width')).toBe('360');
    expect(wide?.getAttribute('src')).toBe('https://example.org/figures/app-use-0123456789abcdef.png?width=1280');
    expect(wide?.closest('.wide')?.getAttribute('style')).toContain('display:none');
    expect([narrow, wide].map((image) => image?.getAttribute('alt'))).toEqual([figure.altText, figure.altText]);
  });

  it('leads paths and fragments to the site, and what is no address nowhere', () => {
    const at = { language: 'nl', origin: [] } as const;
    const link = (url: string) => ({ type: 'link', url, children: [{ type: 'text', value: url }] }) as const;
    const urls = ['/nl/contact', '#method', 'mailto:a@example.org', 'javascript:alert(1)', '//evil.example'];
    const { rendition } = rowsOf({ body: [{ ...at, type: 'paragraph', children: urls.map(link) }] });
    const paragraph = parse(rendition.html)
      .querySelectorAll('p')
      .find((one) => one.textContent.includes('/nl/contact'));
    expect(paragraph?.querySelectorAll('a').map((one) => one.getAttribute('href'))).toEqual([
      'https://example.org/nl/contact',
      'https://example.org/nl/artikelen/de-app#method',
      'mailto:a@example.org',
    ]);
  });

  it('tells what was corrected, with its day and the figure that it is about', () => {
    const about = { id: figure.id, key: figure.key, finding: figure.finding };
    const corrections = [
      { date: '2026-11-24', text: 'Eerst stond hier 30 procent.', figure: about },
      { date: '2026-11-20', text: 'De naam klopte niet.' },
    ];
    const { rendition } = rowsOf({ corrections });
    expect(rendition.text).toMatch(
      /Verbeteringen\n-+\n\n- 24 november 2026: Eerst stond hier 30 procent\.\n {2}De meeste mensen[^(]+\(https:\/\/example\.org\/nl\/artikelen\/de-app#figure-app-use\)\n- 20 november 2026: De naam/,
    );
    expect(whole.text).not.toContain('Verbeteringen');
  });

  it('leaves out a picture that only decorates or has no text', () => {
    const pictures = email.querySelectorAll('img:not(.chart)');
    expect(pictures.map((image) => image.getAttribute('src'))).toEqual(['https://example.org/uploads/a.jpg']);
  });

  it('has tables of at most three columns of numbers, none with one alone', () => {
    const columns = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ key: String(index), label: `Groep ${index}`, base: '50 mensen' }));
    for (const [count, expected] of [
      [1, [1]],
      [3, [3]],
      [4, [2, 2]],
      [7, [2, 3, 2]],
    ] as const) {
      const table = { ...withRows(2).table, columns: columns(count) };
      const { tables } = rowsOf({ body: [{ ...figure, table }] });
      expect(tables.map((one) => one.querySelectorAll('thead th').length - 1)).toEqual(expected);
    }
  });

  it(`gives up to ${EMAIL_MOST_ROWS} rows as a table and more as sentences, with every value`, () => {
    expect(rowsOf({ body: [withRows(EMAIL_MOST_ROWS)] }).tables).toHaveLength(1);
    const { rendition, tables } = rowsOf({ body: [withRows(EMAIL_MOST_ROWS + 1)] });
    expect(tables).toHaveLength(0);
    const items = parse(rendition.html)
      .querySelectorAll('li')
      .map(({ textContent }) => textContent);
    expect(items.filter((item) => item.endsWith(': 33,3 procent'))).toHaveLength(3 * (EMAIL_MOST_ROWS + 1));
    expect(rendition.html).toContain('Jong (120 mensen):');
  });
});

describe('the size of an e-mail', () => {
  const long = (figures: number): ArticleDocument => ({
    ...article,
    body: Array.from({ length: figures }, () => withRows(EMAIL_MOST_ROWS)),
  });
  /** Numbers of figures: from one that has room for tables to one for which even sentences are too long. */
  const counts = [1, 8, 9, 10, 11, 12, 20, 40];
  const renditions = counts.map((count) => newsletter.render(long(count), context));

  it('is counted as it travels: quoted-printable', () => {
    expect(encodedSize('a=b')).toBe(5);
    expect(encodedSize('é')).toBe(6);
    // 75 letters, a soft line break of three, and the rest.
    expect(encodedSize('a'.repeat(80))).toBe(83);
    expect(whole.bytes).toBe(encodedSize(whole.html));
  });

  it('makes sentences of tables before it makes it too long, warns in time, and then refuses', () => {
    const first = (is: (one: (typeof renditions)[number]) => boolean) => renditions.findIndex(is);
    const refused = (one: (typeof renditions)[number]) => one.bytes >= EMAIL_REFUSE_FROM;
    expect(first(({ large }) => large)).toBeGreaterThan(0);
    expect(first(({ large }) => large)).toBeLessThan(first(({ values }) => values === 'sentences'));
    expect(first(({ values }) => values === 'sentences')).toBeLessThan(first(refused));
    for (const { bytes, values, large } of renditions) {
      expect(large).toBe(bytes >= EMAIL_WARN_FROM);
      if (bytes >= EMAIL_REFUSE_FROM) expect(values).toBe('sentences');
    }
    expect(newsletter.refuse?.(long(1), context)).toBeUndefined();
  });

  it('offers a teaser, which fits, where it refuses', () => {
    const refusal = newsletter.refuse?.(long(40), context);
    expect(refusal?.details.instead).toBe(newsletterTeaser.name);
    const teaser = newsletterTeaser.render(long(40), context);
    expect(teaser.bytes).toBeLessThan(EMAIL_WARN_FROM);
    expect(teaser.text).toContain(figure.finding);
    expect(teaser.text).toContain('(https://example.org/nl/artikelen/de-app)');
    expect(parse(teaser.html).querySelectorAll('img.narrow, .narrow img')).toHaveLength(1);
  });
});

describe('a teaser', () => {
  const at = { language: 'nl', origin: [] } as const;
  const taking = { ...figure, key: 'age', id: 'figure-age', finding: 'De meeste mensen zijn jong.' };
  const group = {
    ...at,
    type: 'figure-group',
    id: 'group',
    level: 3,
    title: 'Wie?',
    parts: [{ label: 'Leeftijd', figure: taking }],
  } as const;

  it('shows a finding before who took part, and that where there is nothing else', () => {
    const both = newsletterTeaser.render({ ...article, body: [group, figure] }, context).text;
    expect(both).toContain('app-use');
    expect(both).not.toContain(taking.finding);
    expect(newsletterTeaser.render({ ...article, body: [group] }, context).text).toContain(taking.finding);
  });
});

describe('figures side by side', () => {
  it('stand one under the other, each under its short name', () => {
    const at = { language: 'nl', origin: [] } as const;
    const parts = [
      { label: 'Leeftijd', figure },
      { label: 'Werkgever', figure: { ...figure, id: 'figure-two' } },
    ];
    const group = { ...at, type: 'figure-group', id: 'group', level: 3, title: 'Wie?', parts } as const;
    const { html, text } = newsletter.render({ ...article, body: [group] }, context);
    const names = parse(html)
      .querySelectorAll('p > strong')
      .map(({ textContent }) => textContent)
      .filter((name) => parts.some(({ label }) => label === name));
    expect(names).toEqual(['Leeftijd', 'Werkgever']);
    expect(text).toMatch(/\nLeeftijd\n(?:.|\n)*\nWerkgever\n/);
  });
});

describe('a button', () => {
  it.each(['light', 'dark'] as const)(
    'has a frame that stands out from the card, in the %s (WCAG 1.4.11)',
    (scheme) => {
      const cell = email.querySelectorAll('td.l-button').at(-1);
      expect(cell?.getAttribute('style')).toMatch(/border:2px solid.*border-color:#3b2447/);
      const [frame, card] = [LINES.button[scheme], SURFACES.card[scheme]].map((colour) => parseHex(colour));
      expect(frame && card ? contrast(frame, card) : 0).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('the plain part', () => {
  it('has every text of the HTML, in order, with the values of a table as a list a group', () => {
    expect(whole.text).toContain('De app van de gemeente\n======================');
    expect(whole.text).toContain('Jong (120 mensen):\n- Ja; vaak: 33,3%\n- =NEE(): 66,7%\n- Verborgen: 7 mensen');
    expect(whole.text).toContain('Samengeteld:\n- Samen: 100%');
    expect(whole.text).toContain('meer (https://example.org/nl/artikelen/een)');
    expect(whole.text).toContain('[Een loket.]\n\nFoto: X');
    expect(whole.text).not.toContain('\n\n\n');
    expect(whole.text).not.toContain('.png');
    expect(whole.text.split('\n').filter((line) => line.length > 72 && !line.includes('https://'))).toEqual([]);
  });

  it('has nothing of what is unseen', () => {
    expect(whole.text.startsWith('Ambtenarenpanel\n')).toBe(true);
    expect(whole.text).not.toMatch(/[\u00a0\u200c]/);
  });

  it('breaks a long label behind its mark', () => {
    const html = `<table class="values"><tr><th>A</th><th>B</th></tr><tr><th>${'woord '.repeat(20)}</th><td>5%</td></tr></table>`;
    expect(textPart(html)).toMatch(/^- woord[^\n]+\n {2}woord[^\n]+: 5%$/);
  });
});

describe('a preheader', () => {
  it('is the first text that says anything, cut between words', () => {
    expect(preheaderOf(' ', undefined, 'Kort.')).toBe('Kort.');
    expect(preheaderOf('woord '.repeat(40))).toMatch(/^(woord )+woord…$/);
    expect(preheaderOf('woord '.repeat(40)).length).toBeLessThanOrEqual(141);
  });
});
