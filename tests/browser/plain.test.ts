import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { PUBLIC_FOLDER } from './page-server';
import { type SiteUnderTest, startSite } from './site-under-test';
import { type Visit, withPage } from './with-page';

let browser: Browser;
let site: SiteUnderTest;

beforeAll(async () => {
  site = await startSite();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const demo = () => site.url + site.demo;
const EXPECTED = path.resolve(__dirname, '..', 'parity', 'expected', 'nl-overheden-op-weg-naar-online.tsv');

/** `figure group label value`, by hand from the source; a figure's pairs stand together. */
const pairs = readFileSync(EXPECTED, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

/** Text of each figure, as a text browser shows it: no style sheet, no script. */
async function figureTexts(page: Page): Promise<ReadonlyMap<string, string>> {
  const texts = await page
    .locator('figure[data-figure]')
    .evaluateAll((figures) =>
      figures.map((figure) => [figure.getAttribute('data-figure') ?? '', figure.textContent ?? '']),
    );
  return new Map(texts.map(([key = '', text = '']) => [key, text]));
}

describe('without script and style sheet', () => {
  test('every label and number of every figure is there, and one drawing of each', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.route('**/*.{css,js}*', (route) => route.abort());
    await page.goto(demo());
    const texts = await figureTexts(page);
    expect(pairs.length).toBeGreaterThan(10);
    for (const [figure = '', , label = '', value = ''] of pairs) {
      const text = texts.get(figure) ?? '';
      expect([figure, label, text.includes(label)]).toEqual([figure, label, true]);
      expect([figure, label, value, text.includes(value.replace('.', ','))]).toEqual([figure, label, value, true]);
    }
    const drawings = await page.locator('figure[data-figure] svg').filter({ visible: true }).count();
    expect(drawings).toBe(texts.size);
    expect(await page.locator('button, fieldset, .explanation').filter({ visible: true }).count()).toBe(0);
    await context.close();
  });

  test('a page reads from the title to the footer in order', async () => {
    await withPage(browser, { url: demo(), javaScriptEnabled: false }, async (page) => {
      const tree = await page.locator('body').ariaSnapshot();
      const order = [
        'link "Naar de inhoud"',
        'banner',
        'navigation "Talen"',
        'main',
        'link "Ambtenarenpanel"',
        'heading "Overheden op weg naar online" [level=1]',
        'heading "In het kort" [level=2]',
        'navigation "Op deze pagina"',
        'heading "Moeilijke woorden" [level=2]',
        'heading "Over dit onderzoek" [level=2]',
        'heading "Deel dit artikel" [level=2]',
        'heading "Meer uit deze reeks" [level=2]',
        'contentinfo',
        'navigation "Over deze site"',
      ];
      let from = 0;
      for (const line of order) {
        const place = tree.indexOf(line, from);
        expect([line, place >= from]).toEqual([line, true]);
        from = place + line.length;
      }
    });
  });
});

describe('the budget', () => {
  const gzipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length;
  const file = (name: string) => readFileSync(path.join(PUBLIC_FOLDER, name));
  const styles = () => ['site.css', 'dark.css', 'contrast.css'].reduce((sum, name) => sum + gzipped(file(name)), 0);

  test('of the demo article, HTML, style sheets and script, is 35 KB gzipped', () => {
    const page = gzipped(site.pages.get(site.demo) ?? '');
    expect(page).toBeGreaterThan(5000);
    expect(page + styles() + gzipped(file('site.js'))).toBeLessThanOrEqual(35_000);
  });

  test('of the script is 6 KB, of the style sheets 12 KB', () => {
    expect(gzipped(file('site.js'))).toBeLessThanOrEqual(6000);
    expect(styles()).toBeLessThanOrEqual(12_000);
  });
});

test('no page asks another host or breaks the policy', async () => {
  for (const address of site.pages.keys()) {
    await withPage(browser, { url: site.url + address }, async (page, complaints) => {
      await page.waitForLoadState('networkidle');
      expect([address, complaints]).toEqual([address, []]);
    });
  }
});

/** Adds up what moves while a page comes in, as browsers measure it (Layout Instability API), into `window.shift`. */
const SEISMOGRAPH = `window.shift = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true })`;
/** What fonts that come late may move at most; up to 0.1 is called good (web.dev/cls). */
const FONT_SHIFT = 0.02;
/** Milliseconds. */
const LATE = 250;
/** Milliseconds: what moved is told after the frame in which it did. */
const FRAMES = 100;
const FONTS = '**/*.woff2';

/** The style sheet on a device with Arial: Arimo has its widths, and the machine of a test may have neither. */
const withArial = readFileSync(path.join(PUBLIC_FOLDER, 'site.css'), 'utf8')
  .replace('local("Arial")', inlined(require.resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf')))
  .replace('local("Arial Bold")', inlined(require.resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf')));

function inlined(font: string): string {
  return `url("data:font/ttf;base64,${readFileSync(font).toString('base64')}")`;
}

/** How much a page moves in whose place of some files comes what `routes` answers. */
function shiftOf(address: string, width: number, routes: Visit['routes']): Promise<number> {
  // The stand-in for Arial comes with the style sheet, which the policy rightly forbids.
  const visit = { device: SEISMOGRAPH, viewport: { width, height: 900 }, bypassCSP: true, routes };
  return withPage(browser, { url: site.url + address, ...visit }, async (page) => {
    await page.waitForTimeout(FRAMES);
    return Number(await page.evaluate('shift'));
  });
}

describe.each([320, 1280])('at %p pixels, while a page comes in,', (width) => {
  test('nothing moves but for a font', async () => {
    for (const address of site.pages.keys()) {
      expect([address, await shiftOf(address, width, { [FONTS]: (route) => route.abort() })]).toEqual([address, 0]);
    }
  });

  test('a font that comes late hardly moves anything', async () => {
    for (const address of site.pages.keys()) {
      const shift = await shiftOf(address, width, {
        '**/site.css*': (route) => route.fulfill({ contentType: 'text/css', body: withArial }),
        [FONTS]: async (route) => {
          await setTimeout(LATE);
          await route.continue();
        },
      });
      expect([address, shift, shift <= FONT_SHIFT]).toEqual([address, shift, true]);
    }
  });
});
