import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from './clean';
import { textWidth } from './measure';
import { linesWidth, widestPiece, wrapLabel } from './wrap';

describe('textWidth', () => {
  it('adds up the advance widths of the font file', () => {
    // fontkit's layout of the regular TrueType file: T 558, e 539, space 280, A 626, V 589 units of 1000.
    expect(textWidth('Te AV', 10)).toBeCloseTo(25.92, 5);
  });

  it('knows that bold is wider', () => {
    expect(textWidth('Gemeente', 16, 'bold')).toBeGreaterThan(textWidth('Gemeente', 16));
  });
});

describe('wrapLabel', () => {
  it('keeps a label that fits on one line', () => {
    expect(wrapLabel('Rijksoverheid', 200, 16)).toEqual(['Rijksoverheid']);
  });

  it('breaks at spaces and after hyphens and slashes', () => {
    expect(wrapLabel('Zeer mee oneens', 80, 16)).toEqual(['Zeer mee', 'oneens']);
    expect(wrapLabel('overheids-/burgerzaken', 100, 16)).toEqual(['overheids-/', 'burgerzaken']);
  });

  it('breaks a word only where it is wider than a line', () => {
    const lines = wrapLabel('Arbeidsongeschiktheidsverzekering', 120, 16);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('Arbeidsongeschiktheidsverzekering');
  });

  it('gives no lines for nothing', () => {
    expect(wrapLabel(' \n\u0000 ', 100, 16)).toEqual([]);
  });

  it('never cuts a letter and never passes the width', () => {
    const words = fc
      .array(fc.stringMatching(/^[a-zé0-9%–-]{1,30}$/), { maxLength: 12 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), (text, width) => {
        const lines = wrapLabel(text, width, 16);
        expect(lines.join('').replaceAll(' ', '')).toBe(cleanText(text).replaceAll(' ', ''));
        expect(linesWidth(lines, 16)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('ends for a width of nothing', () => {
    expect(wrapLabel('abc', 0, 16)).toEqual(['a', 'b', 'c']);
  });

  it('measures the widest word', () => {
    expect(widestPiece('een overheidsorganisatie is', 16)).toBe(textWidth('overheidsorganisatie', 16));
  });
});

describe('cleanText', () => {
  it('drops what XML forbids and composes accents', () => {
    expect(cleanText('a\u0000b\u0007c\ud800 cafe\u0301\u200b\u202e')).toBe('abc caf\u00e9');
  });

  it('keeps a no-break space and replaces signs that the font lacks', () => {
    expect(cleanText('21\u00a0%  e\u2011mail')).toBe('21\u00a0% e-mail');
  });
});
