import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { article, context, figure } from '../example-article.test-helper';
import { text } from '.';
import { figureText } from './figure';
import { LINE_WIDTH, underlined, wrap } from './wrap';

const rendered = text.render(article, context);

describe('wrap', () => {
  it('breaks between words only, and indents what follows', () => {
    const lines = wrap(`${'woord '.repeat(20)}${'x'.repeat(100)}`, { first: '- ' }).split('\n');
    expect(lines[0]?.startsWith('- woord')).toBe(true);
    expect(lines.slice(1).every((line) => line.startsWith('  '))).toBe(true);
    expect(lines.at(-1)).toBe(`  ${'x'.repeat(100)}`);
  });

  it('keeps lines within the width, unless one word is wider, and loses no word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^\S{1,30}$/u), { maxLength: 60 }), (words) => {
        const wrapped = wrap(words.join(' '), { first: '> ', rest: '> ' });
        expect(wrapped.split(/\s*\n> |^> | /u).filter((word) => word !== '')).toEqual(
          words.flatMap((word) => word.split(/\s+/)).filter((word) => word !== ''),
        );
        for (const line of wrapped.split('\n'))
          expect([...line.replace(/\p{M}/gu, '')].length).toBeLessThanOrEqual(LINE_WIDTH);
      }),
    );
  });

  it('underlines as far as the letters go', () => {
    expect(underlined('Één keer', '-')).toBe('Één keer\n--------');
    expect(underlined('', '-')).toBe('');
  });
});

describe('text', () => {
  it('gives title, dates, summary and byline', () => {
    expect(rendered).toMatch(/^De app van de gemeente\n={22}\n\n/);
    expect(rendered).toContain('3 maart 2026');
    expect(rendered).toContain('5 maart 2026');
    expect(rendered).toContain('- De meeste mensen gebruiken de app niet.\n- Een derde wel.');
    expect(rendered.endsWith('Redactie\n\nDit artikel met grafieken:\nhttps://example.org/nl/artikelen/de-app\n')).toBe(
      true,
    );
  });

  it('says each node', () => {
    expect(rendered).toContain('Wie deden er mee?\n-----------------');
    expect(rendered).toContain('(https://example.org/nl/artikelen/een)');
    expect(rendered).toContain('1. Eén\n   - Onder één\n2. Twee');
    expect(rendered).toContain('> Online is handig.\n> — een deelnemer');
    expect(rendered).toMatch(/\| [^\n]+\n\| -+\n\|\n\| Eerst stond er 30\./);
    expect(rendered).toContain('33,3 procent gebruikt de app\n300 mensen.');
    expect(rendered).toContain('[Een loket.]\nFoto: X');
    expect(rendered).not.toContain('b.jpg');
    expect(rendered).toContain('- Deelnemers: 460');
    expect(rendered).toContain('Vragenlijst (https://example.org/uploads/vragen.pdf)');
    expect(rendered).toContain('- zbo: zelfstandig bestuursorgaan');
    expect(rendered).toContain('[Hier komt nog tekst.]');
  });

  it('gives every value of a figure, a list a column, in the order of the table', () => {
    const list = (column: string, values: readonly string[]) => `${column}:\n${values.join('\n')}`;
    expect(figureText(figure)).toContain(
      list('Jong (120 mensen)', [
        '- Ja; vaak: 33,3 procent',
        '- =NEE(): 66,7 procent',
        '- Verborgen: 7 mensen',
        '- Niet gerapporteerd: 0,0 procent',
        'Samengeteld:',
        '- Samen: 100,0 procent',
      ]),
    );
    expect(figureText(figure)).toContain('- Niet gerapporteerd: ongeveer 5,0 procent');
    expect(figureText(figure)).toContain('- Verborgen: te weinig mensen');
    expect(figureText(figure)).toContain('- Verborgen: niet bekend');
  });

  it('has no line wider than the page, no space at an end, and no two empty lines', () => {
    const lines = rendered.split('\n');
    expect(lines.filter((line) => line.length > LINE_WIDTH && !line.includes('https://'))).toEqual([]);
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
    expect(rendered).not.toContain('\n\n\n');
  });

  it('never holds an unrounded value', () => {
    expect(rendered).not.toMatch(/33[.,]33/);
  });
});
