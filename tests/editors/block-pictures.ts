import path from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../../src/api/site/http/send-page';
import { BLOCKS } from '../../src/plugins/survey-charts/blocks/registry';
import { createRenderer } from '../../src/plugins/survey-charts/charts/render/renderer';
import { LANGUAGES, type Language } from '../../src/plugins/survey-charts/survey/language';
import { galleryPage } from '../audit/gallery/gallery-page';
import { openBrowser } from '../browser/browser';
import { servePages } from '../browser/page-server';
import { pictureOf } from './block-pages';

/** CSS pixels. Wide enough for the wide drawing. */
const WIDTH = 760;
const LONGEST = 1400;

/** Stands for the photo of the examples, which is no file: somebody helps somebody at a desk. */
const COUNTER = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675">
<rect width="1200" height="675" fill="#cfe0dc"/><rect y="430" width="1200" height="245" fill="#8a6a4f"/>
<circle cx="400" cy="210" r="70" fill="#7a4b2e"/><path d="M270 430q0-140 130-140t130 140z" fill="#4b2a6b"/>
<circle cx="800" cy="220" r="70" fill="#e7c3a4"/><path d="M670 430q0-140 130-140t130 140z" fill="#17665f"/>
<rect x="540" y="380" width="120" height="60" fill="#fffdf8"/></svg>`;

/** Takes the picture of every block as readers see it, in each language; gives the paths that it wrote. */
export async function takeBlockPictures(root: string): Promise<readonly string[]> {
  const renderer = createRenderer({ distDir: path.join(root, 'dist') });
  const pages = new Map<string, string>();
  const server = await servePages(pages, CONTENT_SECURITY_POLICY);
  const browser = await openBrowser();
  const written: string[] = [];
  try {
    const context = await browser.newContext({ viewport: { width: WIDTH, height: LONGEST } });
    const page = await context.newPage();
    await page.route(/\.(jpe?g|webp|png)$/, (route) => route.fulfill({ contentType: 'image/svg+xml', body: COUNTER }));
    for (const block of BLOCKS) {
      for (const language of LANGUAGES) {
        const blocks = [{ ...exampleFields(block, language), __component: block.uid }];
        const id = `${block.name}-${language}`;
        const { html } = await galleryPage({ id, title: id, language, blocks }, renderer, 'page');
        pages.set(`/${id}`, html);
        await page.goto(`${server.url}/${id}`);
        await page.evaluate(
          'Promise.all([document.fonts.ready, ...[...document.images].map((one) => one.decode())]).then(() => undefined)',
        );
        const file = pictureOf(block.name, language);
        const box = await page.evaluate(readBox);
        await page.screenshot({ path: path.join(root, file), clip: { ...box, height: Math.min(box.height, LONGEST) } });
        written.push(file);
      }
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return written;
}

function exampleFields(block: (typeof BLOCKS)[number], language: Language) {
  const name = language === 'en' ? 'English' : 'usual';
  const example = block.examples.find((one) => one.name === name && one.language === language);
  if (example === undefined) throw new Error(`The block "${block.name}" has no example "${name}" in ${language}.`);
  return example.fields;
}

/** Runs in the page: where the article's contents are, with a margin. */
function readBox() {
  const parts = [...document.querySelectorAll('.body > *')].map((part) => part.getBoundingClientRect());
  const top = Math.min(...parts.map((part) => part.top)) + window.scrollY;
  const bottom = Math.max(...parts.map((part) => part.bottom)) + window.scrollY;
  return { x: 0, y: Math.max(0, top - 16), width: window.innerWidth, height: bottom - top + 32 };
}
