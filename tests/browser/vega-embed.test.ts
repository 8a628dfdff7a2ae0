import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { app } from '../../src/plugins/survey-charts/channels/app';
import type { AppFigure } from '../../src/plugins/survey-charts/channels/app/schema/figure';
import type { AppNode } from '../../src/plugins/survey-charts/channels/app/schema/nodes';
import { isJson, type Json, list, object } from '../api/json';
import { articleOf } from '../audit/gallery/gallery-article';
import { exampleVariants, questionVariants } from '../audit/gallery/variants';
import { openBrowser } from './browser';
import { drawAndLook } from './vega-embed/in-page';
import { type DrawnPart, type ExpectedPart, missingParts } from './vega-embed/parts';

/** As an app without any code of ours would: three files from npm, and a canvas. */
const STOCK = ['vega/build/vega.min.js', 'vega-lite/build/vega-lite.min.js', 'vega-embed/build/vega-embed.min.js'];

let browser: Browser;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  // Two pixels a point, so that a part of half a percent has pixels of its own.
  page = await (await browser.newContext({ deviceScaleFactor: 2 })).newPage();
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent('<!doctype html><div id="chart"></div>');
  for (const file of STOCK) {
    await page.addScriptTag({ content: readFileSync(path.join(__dirname, '../../node_modules', file), 'utf8') });
  }
});
afterAll(() => browser.close());

/** Every figure of the app's JSON, of all example questions in all their forms and languages and of all examples of blocks. */
const figures = [...questionVariants(), ...exampleVariants()].flatMap((variant) => {
  const { body } = app.render(articleOf(variant), { pictures: new Map(), publicUrl: 'https://example.org' });
  return figuresIn(body).map((figure) => ({ name: `${variant.id} ${figure.id}`, figure }));
});

function figuresIn(nodes: readonly AppNode[]): readonly AppFigure[] {
  return nodes.flatMap((node) => {
    if (node.type === 'figure') return [node];
    if (node.type === 'note') return figuresIn(node.children);
    return node.type === 'figure-group' ? figuresIn(node.parts.map(({ figure }) => figure)) : [];
  });
}

/** The parts of a drawing, by its own data: what has a tone stands for an answer. */
function expectedParts(spec: Json): readonly ExpectedPart[] {
  return list(spec.layer)
    .map(object)
    .flatMap((layer) => {
      const isHollow = object(layer.mark).fill === 'transparent';
      const { domain, range } = object(object(object(layer.encoding)[isHollow ? 'stroke' : 'fill']).scale);
      return list(object(layer.data).values)
        .filter(isJson)
        .filter(({ tone, percent }) => tone !== undefined && percent !== 0)
        .map(({ series, label, tone }) => ({
          part: `${series} ${label}`,
          color: String(list(range)[list(domain).indexOf(tone)]),
        }));
    });
}

async function look(spec: Json): Promise<readonly string[]> {
  const drawn: readonly DrawnPart[] = await page.evaluate(drawAndLook, spec);
  return missingParts(expectedParts(spec), drawn);
}

test('every part of every spec is found in the pixels', async () => {
  expect(figures.length).toBeGreaterThan(150);
  expect(new Set(figures.map(({ figure }) => figure.form)).size).toBe(8);
  const missing: string[] = [];
  for (const { name, figure } of figures) {
    const isKnown = figure.table.rows.some(({ cells }) =>
      cells.some((cell) => cell.state === 'known' && cell.percent > 0),
    );
    if (isKnown && expectedParts(figure.spec).length === 0) missing.push(`${name}: draws nothing`);
    for (const part of await look(figure.spec)) missing.push(`${name}: ${part}`);
  }
  expect(missing).toEqual([]);
});

test('nothing was loaded for it', () => {
  expect(requests).toEqual([]);
});

test('a spec says the numbers of the table', () => {
  let compared = 0;
  const wrong = figures.flatMap(({ name, figure: { spec, table } }) => {
    const rows = [...table.rows, ...(table.unreported ? [table.unreported] : []), ...(table.nets?.rows ?? [])];
    const data = list(spec.layer).flatMap((layer) => list(object(object(layer).data).values).filter(isJson));
    return data.flatMap(({ series, label, percent }) => {
      if (typeof percent !== 'number') return [];
      compared += 1;
      const column = table.columns.findIndex(({ key }) => key === series);
      const cells = rows.filter((row) => row.label === label).map(({ cells }) => cells[column]);
      const says = cells.some((cell) => cell?.state === 'known' && cell.percent === percent);
      return says ? [] : [`${name}: ${series} ${label} ${percent}`];
    });
  });
  expect(compared).toBeGreaterThan(400);
  expect(wrong).toEqual([]);
});

describe('a fault is seen', () => {
  const faults: readonly (readonly [string, (text: string) => string])[] = [
    [
      'colours that a page has to give',
      (text) => text.replaceAll(/"range":\["#\w+"/g, '"range":["var(--survey-chart-accent, #5d3a6e)"'),
    ],
    ['a part left out', (text) => text.replace(/\{"series":[^}]*"tone":[^}]*\},/, '')],
    ['a part in the colour of the paper', (text) => text.replace(/"range":\["#\w+"/, '"range":["#fffdf8"')],
    ['a part covered by another', (text) => text.replace(/("start":)[\d.]+(,"end":)[\d.]+(,"top":)/, '$10$20$3')],
  ];

  test.each(faults)('%s', async (_name, plant) => {
    const whole = figures.find(({ figure }) => figure.form === 'stacked-bar')?.figure.spec;
    const text = JSON.stringify(whole);
    const planted = plant(text);
    expect(planted).not.toBe(text);
    const drawn: readonly DrawnPart[] = await page.evaluate(drawAndLook, JSON.parse(planted));
    expect(missingParts(expectedParts(object(whole)), drawn)).not.toEqual([]);
  });
});
