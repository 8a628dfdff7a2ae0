import type { Page as BrowserPage, CDPSession } from 'playwright-core';
import { CHART_THEMES } from '../../../src/plugins/survey-charts/charts/chart';
import { themeOf } from '../../../src/plugins/survey-charts/charts/theme';
import type { FigureNode } from '../../../src/plugins/survey-charts/document/nodes';
import { wordsOf } from '../../../src/plugins/survey-charts/words';
import { type Look, PIXEL_RATIO } from '../look';
import { readExposed } from './exposed';
import { readDocument } from './in-page';
import { type Painted, readPaint } from './paint';
import { type Box, EDGE_PLACES, type Expected, type Page } from './reading';

const DECORATION = CHART_THEMES.map((theme) => themeOf(theme).track);
/** A style sheet of its own passes the page's CSP; letters go, their room stays. */
const HIDE_LETTERS = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('svg text { visibility: hidden !important } *, ::before, ::after { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
})()`;
const SHOW_LETTERS = 'document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)';

/** Everything about a page that the checks judge: what it holds, what is exposed, what is painted. Leaves it as it was. */
export async function readPage(page: BrowserPage, look: Look, figures: readonly FigureNode[]): Promise<Page> {
  const session = await page.context().newCDPSession(page);
  try {
    const read = await page.evaluate(readDocument);
    const exposed = await readExposed(session, read.figures.length);
    const complete: Page['figures'][number][] = [];
    for (const [index, figure] of read.figures.entries()) {
      const painted = await paintOf(page, session, index);
      const expected = expectedOf(figures[index]);
      complete.push({ ...figure, ...painted, exposed: exposed[index] ?? [], expected });
    }
    return { ...read, look, figures: complete };
  } finally {
    await session.detach();
  }
}

async function paintOf(page: BrowserPage, session: CDPSession, index: number): Promise<Painted> {
  const clip: Box = await page.evaluate((at) => {
    const box = document.querySelectorAll('figure.figure')[at]?.getBoundingClientRect() ?? new DOMRect();
    const [x, y] = [Math.floor(box.x + window.scrollX), Math.floor(box.y + window.scrollY)];
    return { x, y, width: Math.ceil(box.width) + 1, height: Math.ceil(box.height) + 1 };
  }, index);
  const whole = await picture(session, clip);
  await page.evaluate(HIDE_LETTERS);
  const bare = await picture(session, clip);
  await page.evaluate(SHOW_LETTERS);
  return page.evaluate(readPaint, {
    index,
    whole,
    bare,
    clip,
    ratio: PIXEL_RATIO,
    places: EDGE_PLACES,
    decoration: DECORATION,
  });
}

/** A busy machine now and then gives no picture at once ("Unable to capture screenshot"): it is asked again. */
const TRIES = 6;
/** Milliseconds between two of them. */
const PAUSE = 300;

async function picture(session: CDPSession, clip: Box, tries = TRIES): Promise<string> {
  try {
    return await captured(session, clip);
  } catch (error) {
    if (tries <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return picture(session, clip, tries - 1);
  }
}

async function captured(session: CDPSession, clip: Box): Promise<string> {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: true,
    // The scale counts from CSS pixels, whatever the device's ratio is.
    clip: { ...clip, scale: PIXEL_RATIO },
  });
  return data;
}

function expectedOf(figure: FigureNode | undefined): Expected {
  if (figure === undefined) return { form: 'bar', base: undefined };
  const { n, size } = figure.view.total.base;
  const known = n !== 'unknown' && size !== 'hidden';
  return { form: figure.form, base: known ? wordsOf(figure.language).integer(n) : undefined };
}
