import { describe, expect, test } from '@jest/globals';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { indexedPng, type Pixels } from './indexed-png';

const WIDTH = 24;

/** Reads a PNG with another programme's eyes: resvg draws it pixel for pixel. */
function pixelsOf(png: Uint8Array, height: number): Uint8Array {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const frame = `width="${WIDTH}" height="${height}"`;
  const image = `<image href="${href}" ${frame} image-rendering="optimizeSpeed"/>`;
  return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${frame}>${image}</svg>`).render().pixels;
}

function picture(colors: readonly number[], height: number): Pixels {
  const words = Uint32Array.from({ length: WIDTH * height }, (_, index) => colors[index % colors.length] ?? 0);
  return { width: WIDTH, height, pixels: new Uint8Array(words.buffer) };
}

const opaque = fc.integer({ min: 0, max: 0xff_ffff }).map((color) => (color | 0xff00_0000) >>> 0);

describe('a palette PNG', () => {
  test('has the same pixels as the picture, whatever its colours', () => {
    fc.assert(
      fc.property(
        fc.array(opaque, { minLength: 1, maxLength: 256 }),
        fc.integer({ min: 1, max: 40 }),
        (colors, height) => {
          const one = picture(colors, height);
          const png = indexedPng(one);
          if (png === undefined) throw new Error('There is no picture.');
          expect(Buffer.from(png).readUInt8(25)).toBe(3);
          expect(Buffer.from(pixelsOf(png, height)).equals(Buffer.from(one.pixels))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of more than 256 colours loses their lowest bits alone', () => {
    const colors = Array.from({ length: 480 }, (_, index) => (0xff00_0000 | (index * 257)) >>> 0);
    const one = picture(colors, 20);
    const png = indexedPng(one);
    if (png === undefined) throw new Error('There is no picture.');
    const read = pixelsOf(png, 20);
    const off = one.pixels.map((value, index) => Math.abs(value - (read[index] ?? 0)));
    expect(Math.max(...off)).toBeGreaterThan(0);
    expect(Math.max(...off)).toBeLessThan(16);
  });

  test('is not made of a picture that is not opaque', () => {
    expect(indexedPng(picture([0x8000_00ff], 2))).toBeUndefined();
  });
});
