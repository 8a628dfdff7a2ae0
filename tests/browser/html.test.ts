import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { readerPages } from './reader-pages';
import { type SiteUnderTest, startSite } from './site-under-test';

let site: SiteUnderTest;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  site = await startSite();
  pages = new Map([...site.pages, ...readerPages]);
});
afterAll(() => site.stop());

/** Off is only what is a matter of taste in writing HTML, where React has its own. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'attr-case': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Files of our own host change with the page that names them, by the version in their address.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

test('html-validate finds nothing', async () => {
  const said: string[] = [];
  for (const [address, html] of pages) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results) {
      for (const { ruleId, message, selector } of messages)
        said.push(`${address} ${ruleId}: ${message} at ${selector}`);
    }
  }
  expect(said).toEqual([]);
});

test('the Nu Html Checker finds no error and has no warning', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'survey-charts-html-'));
  for (const [index, html] of [...pages.values()].entries()) writeFileSync(path.join(folder, `${index}.html`), html);
  const jar = require.resolve('vnu-jar/build/dist/vnu.jar');
  const run = spawnSync('java', ['-jar', jar, '--format', 'json', '--stdout', folder], {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  rmSync(folder, { recursive: true, force: true });
  if (run.error) throw new Error(`The Nu Html Checker needs Java 11 or later on the PATH. ${run.error.message}`);
  const { messages }: { messages: { url: string; message: string; extract?: string }[] } = JSON.parse(run.stdout);
  const addresses = [...pages.keys()];
  const said = messages.map(
    ({ url, message, extract }) => `${addresses[Number.parseInt(path.basename(url), 10)]} ${message} ${extract}`,
  );
  expect(said).toEqual([]);
});

describe('every link', () => {
  test('to a place in the page finds it', () => {
    const lost = [...pages].flatMap(([address, html]) => {
      const page = parse(html);
      const ids = new Set(page.querySelectorAll('[id]').map((element) => element.id));
      const links = page.querySelectorAll('a[href^="#"]').map((link) => link.getAttribute('href') ?? '');
      return links.filter((href) => !ids.has(decodeURIComponent(href.slice(1)))).map((href) => `${address} ${href}`);
    });
    expect(lost).toEqual([]);
  });

  test('has a name, and no two things in a page have the same id', () => {
    for (const [address, html] of pages) {
      const page = parse(html);
      const ids = page.querySelectorAll('[id]').map((element) => element.id);
      expect([address, ids.length]).toEqual([address, new Set(ids).size]);
      const nameless = page.querySelectorAll('a').filter((link) => link.textContent.trim() === '');
      expect(nameless.map(String)).toEqual([]);
    }
  });
});

test('what is about the whole article stands after it, in this order', () => {
  const page = parse(pages.get(site.long) ?? '');
  const order = ['.glossary', '#method', '#corrections', 'footer.byline', '.share'];
  const places = order.map((selector) => page.querySelector(selector)?.range[0] ?? -1);
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  const lastFigure = page.querySelectorAll('figure.figure').at(-1)?.range[0] ?? Number.POSITIVE_INFINITY;
  expect(places[0]).toBeGreaterThan(lastFigure);
});

test('corrections are listed with their day and a link to the figure, the latest first', () => {
  const items = parse(pages.get(site.long) ?? '').querySelectorAll('.corrections li');
  const said = items.map((item) => [
    item.querySelector('time')?.getAttribute('datetime'),
    item.querySelector('a')?.getAttribute('href'),
  ]);
  expect(said).toEqual([
    ['2026-03-12', '#figure-corrected'],
    ['2026-03-11', undefined],
  ]);
});
