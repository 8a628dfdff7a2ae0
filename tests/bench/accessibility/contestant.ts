import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { axeViolations } from '../../browser/axe';
import { BENCH } from '../peers';
import { englishNames, exposedPairs, hasTable, type Pair } from './exposed';
import { type BenchPage, PUBLIC_URL } from './pages';
import { type Box, letterContrast, markContrast, type Picture } from './picture';
import { exposedNodes } from './tree';

export interface Contestant {
  readonly name: string;
  readonly page: BenchPage;
  /** The element of which it is asked what is exposed. */
  readonly root: string;
  /** The element whose letters are measured. */
  readonly drawing: string;
  /** JavaScript that gives the boxes of the marks. */
  readonly marks: string;
  readonly scriptKilobytes: number;
}

/** One row of the table; null: can't be told. */
export interface Measures {
  readonly axe: number;
  readonly pairs: number;
  readonly english: number;
  readonly table: boolean;
  /** CSS pixels. */
  readonly smallestLetter: number | null;
  readonly scrollsSideways: boolean;
  readonly weakestMark: number | null;
  readonly weakestLetter: number | null;
}

const WIDE = 1280;
/** WCAG 1.4.10: 1280 pixels at 400 percent. */
const NARROW = 320;

export async function measure(page: Page, contestant: Contestant, pairs: readonly Pair[]): Promise<Measures> {
  await open(page, contestant.page, WIDE);
  const marks: readonly Box[] = await page.evaluate(contestant.marks);
  if (marks.length !== pairs.length)
    throw new Error(`${contestant.name}: ${marks.length} marks for ${pairs.length} answers.`);
  const letters = await lettersOf(page, contestant.drawing);
  const nodes = await exposedNodes(page, contestant.root);
  const picture = await pictureOf(page);
  const axe = (await axeViolations(page)).length;
  await open(page, contestant.page, NARROW);
  const small = (await lettersOf(page, contestant.drawing)).map(({ size }) => size);
  const written: readonly number[] = await page.evaluate('globalThis.bench?.canvasLetters ?? []');
  const scrollWidth: number = await page.evaluate('document.documentElement.scrollWidth');
  return {
    axe,
    pairs: exposedPairs(nodes, pairs),
    english: englishNames(nodes),
    table: hasTable(nodes, pairs),
    smallestLetter: least([...small, ...written]),
    scrollsSideways: scrollWidth > NARROW,
    weakestMark: least(marks.flatMap((box) => markContrast(picture, box) ?? [])),
    weakestLetter: least(letters.flatMap((letter) => letterContrast(picture, letter, letter.color) ?? [])),
  };
}

function least(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.min(...values);
}

interface Letters extends Box {
  readonly text: string;
  /** CSS pixels, as drawn. */
  readonly size: number;
  readonly color: string;
}

const LETTERS = readFileSync(path.join(BENCH, 'peers/page/letters.js'), 'utf8');

async function lettersOf(page: Page, root: string): Promise<readonly Letters[]> {
  await page.evaluate(LETTERS);
  return page.evaluate(`drawnLetters(document.querySelector('${root}'))`);
}

/** Opens it at a made-up address, whose files come from here; nothing goes over a network. */
async function open(page: Page, { html, scripts }: BenchPage, width: number): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    const script = /^\/scripts\/(\d+)\.js$/.exec(pathname)?.[1];
    if (script !== undefined) {
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: scripts[Number(script)] ?? '' });
    }
    return route.fulfill({ path: path.resolve('public', pathname.slice(1)) });
  });
  const faults: string[] = [];
  const note = ({ message }: Error) => faults.push(message);
  page.on('pageerror', note);
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${PUBLIC_URL}/`);
  await page.evaluate('Promise.all([document.fonts.ready, globalThis.bench?.ready]).then(() => undefined)');
  await page.waitForTimeout(SETTLE);
  page.off('pageerror', note);
  if (faults.length > 0) throw new Error(`The page has faults: ${faults.join('; ')}`);
}

/** Milliseconds: some peers draw, or describe what they drew, a little later. */
const SETTLE = 1000;

/** The whole page as it is painted; the page itself decodes the PNG. */
async function pictureOf(page: Page): Promise<Picture> {
  const png = (await page.screenshot({ fullPage: true })).toString('base64');
  const { width, height, pixels }: { width: number; height: number; pixels: string } = await page.evaluate(`
    (async () => {
      const blob = await (await fetch('data:image/png;base64,${png}')).blob();
      const bitmap = await createImageBitmap(blob);
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let text = '';
      for (let at = 0; at < data.length; at += 30000) text += String.fromCharCode(...data.subarray(at, at + 30000));
      return { width: bitmap.width, height: bitmap.height, pixels: btoa(text) };
    })()`);
  return { width, height, pixels: Buffer.from(pixels, 'base64') };
}
