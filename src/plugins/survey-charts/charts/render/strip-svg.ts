import type { Palette } from '../../survey/vocabulary';
import type { ChartTheme } from '../chart';
import { cleanText } from '../text/clean';
import { themeOf } from '../theme';
import { type Pattern, TONES } from '../theme/theme';
import { PATTERNS } from './patterns';

export interface Naming {
  /** Unique in the page; ids in the drawing start with it. */
  readonly id: string;
  /** Accessible name, in the article's language. */
  readonly name: string;
  readonly language: string;
  readonly theme: ChartTheme;
  readonly palette?: Palette | undefined;
}

const ELEMENTS = new Set(['svg', 'g', 'path', 'rect', 'text', 'tspan', 'line', 'circle']);
const KEPT = new Set([
  'transform',
  'd',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'opacity',
  'x',
  'y',
  'dx',
  'dy',
  'x1',
  'x2',
  'y1',
  'y2',
  'width',
  'height',
  'cx',
  'cy',
  'r',
  'text-anchor',
  'display',
  'font-family',
  'font-size',
  'font-weight',
  'viewBox',
]);
/** Vega writes these; they say something in English, or nothing at all. */
const DROPPED = /^(role|aria-[a-z]+|class|pointer-events|stroke-miterlimit|version|xmlns(:xlink)?)$/;
const TOKEN = /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z][\w:-]*="[^"<>]*")*)\s*(\/?)>|([^<>]+)/gy;
const ATTRIBUTE = /([a-zA-Z][\w:-]*)="([^"<>]*)"/g;
/** More than two decimals of a pixel: dust of binary fractions. */
const LONG_NUMBER = /\d+\.\d{3,}/g;
/** Nothing in a drawing refers to anything outside it. */
const FORBIDDEN_VALUE = /url\(|javascript:|https?:|&#|data:/i;

/**
 * Makes of Vega's SVG a picture for a page: known elements and attributes only, everything in it hidden from assistive
 * technology, one name at its root. Vega's own ARIA is English and makes a stop of each mark (WCAG 1.1.1, 3.1.2).
 * Throws on anything that is not on the list: then the programme is broken, not the input.
 */
export function stripSvg(svg: string, naming: Naming): string {
  const { size, body } = readDrawing(svg);
  const { patterned, defs } = withPatterns(body, naming);
  const [, , width, height] = size.split(' ');
  const name = escapeAttribute(cleanText(naming.name));
  const frame = `xmlns="http://www.w3.org/2000/svg" viewBox="${size}" width="${width}" height="${height}"`;
  return `<svg ${frame} role="img" aria-label="${name}" lang="${naming.language}">${defs}<g aria-hidden="true">${spaced(patterned)}</g></svg>`;
}

/** A browser without pictures shows the letters of a drawing as text: a space keeps labels and numbers apart there. */
function spaced(body: string): string {
  return body.replaceAll('</text>', '</text> ');
}

/** What stands in Vega's root element, checked piece by piece, and its view box. */
function readDrawing(svg: string): { readonly size: string; readonly body: string } {
  let size = '';
  let body = '';
  let end = 0;
  for (const match of svg.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const [, closing = '', element = '', attributes = '', empty = '', text] = match;
    if (text !== undefined) {
      body += text;
      continue;
    }
    if (!ELEMENTS.has(element)) throw new Error(`A drawing has no <${element}>.`);
    if (element === 'svg') {
      size = /viewBox="([-\d. ]+)"/.exec(attributes)?.[1] ?? size;
      continue;
    }
    body += closing === '/' ? `</${element}>` : `<${element}${keptAttributes(attributes)}${empty}>`;
  }
  if (end !== svg.length || size === '') throw new Error('A drawing could not be read to its end.');
  return { size, body: body.replaceAll(/<g><\/g>/g, '') };
}

function keptAttributes(attributes: string): string {
  let kept = '';
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (DROPPED.test(name)) continue;
    if (!KEPT.has(name)) throw new Error(`A drawing has no attribute "${name}".`);
    if (FORBIDDEN_VALUE.test(value)) throw new Error(`"${value}" is nothing that a drawing refers to.`);
    kept += ` ${name}="${value.replaceAll(LONG_NUMBER, (number) => String(Math.round(Number(number) * 100) / 100))}"`;
  }
  return kept;
}

/** Vega has no patterns: a filling that stands for one is exchanged for it. */
function withPatterns(
  body: string,
  { id, theme, palette }: Naming,
): { readonly patterned: string; readonly defs: string } {
  const { tones } = themeOf(theme, palette);
  let patterned = body;
  let defs = '';
  for (const tone of TONES) {
    const { fill, pattern } = tones[tone];
    const marker = ` fill="${escapeAttribute(fill)}"`;
    if (pattern === undefined || !patterned.includes(`${marker} `)) continue;
    const own = `${id}-${tone}`;
    patterned = patterned.replaceAll(`${marker} `, ` fill="url(#${own})" `);
    defs += patternElement(own, fill, pattern);
  }
  return { patterned, defs: defs === '' ? '' : `<defs>${defs}</defs>` };
}

function patternElement(
  id: string,
  fill: string,
  { name, ink }: { readonly name: Pattern; readonly ink: string },
): string {
  const { size, path } = PATTERNS[name];
  const ground = `<rect width="${size}" height="${size}" fill="${escapeAttribute(fill)}"/>`;
  const lines = `<path d="${path}" fill="none" stroke="${escapeAttribute(ink)}" stroke-width="1.5"/>`;
  return `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${ground}${lines}</pattern>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
