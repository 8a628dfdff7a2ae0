import path from 'node:path';
import type { Page as BrowserPage } from 'playwright-core';
import { CONTENT_SECURITY_POLICY } from '../../src/api/site/http/send-page';
import { createRenderer } from '../../src/plugins/survey-charts/charts/render/renderer';
import { axeViolations } from '../browser/axe';
import { openBrowser } from '../browser/browser';
import { servePages } from '../browser/page-server';
import type { Check } from './check';
import { CHECKS } from './checks';
import { type GalleryPage, galleryPage } from './gallery/gallery-page';
import type { Variant } from './gallery/variants';
import { drawingsOf, type Look, pageForLooks, setLook } from './look';
import { readPage } from './read/read-page';
import type { Page } from './read/reading';
import type { View } from './sample';

export interface ReadOptions {
  /** Asks axe as well. */
  readonly axe?: boolean;
  /** Plants a fault in the page's first figure before it is read. */
  readonly plant?: ((figure: Element) => void) | undefined;
}

export interface Audit {
  /** A page of the gallery as a browser has it. */
  read(view: View, options?: ReadOptions): Promise<Page>;
  close(): Promise<void>;
}

/** What one check says of one page. */
export interface Verdict {
  readonly check: Check;
  readonly faults: readonly string[];
}

/** What the checks say of a page; those that have nothing to say in its look are left out. */
export function judge(page: Page): readonly Verdict[] {
  const asked = CHECKS.filter(({ applies, answers }) => (applies?.(page.look) ?? true) && (answers?.(page) ?? true));
  return asked.map((check) => ({ check, faults: check.faults(page) }));
}

/** Starts browser, renderer and a server of pages that are drawn when they are asked for, under the site's own CSP. */
export async function openAudit(): Promise<Audit> {
  const browser = await openBrowser();
  const renderer = createRenderer({ distDir: path.resolve(__dirname, '..', '..', 'dist') });
  const served = new Map<string, string>();
  const server = await servePages(served, CONTENT_SECURITY_POLICY);
  const pages = new Map<string, Promise<GalleryPage>>();
  const idle: BrowserPage[] = [];

  function pageOf(variant: Variant, look: Look): { address: string; page: Promise<GalleryPage> } {
    const theme = drawingsOf(look);
    const address = `/${variant.id}-${theme}`;
    const page = pages.get(address) ?? galleryPage(variant, renderer, theme);
    pages.set(address, page);
    return { address, page };
  }

  async function read({ variant, look }: View, { axe, plant }: ReadOptions = {}): Promise<Page> {
    const { address, page: drawn } = pageOf(variant, look);
    const { html, figures } = await drawn;
    served.set(address, html);
    const page = idle.pop() ?? (await pageForLooks(browser));
    try {
      await setLook(page, look);
      await page.goto(server.url + address);
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      if (plant !== undefined) await page.locator('figure.figure').first().evaluate(plant);
      const reading = await readPage(page, look, figures);
      return axe === true ? { ...reading, axe: await axeViolations(page) } : reading;
    } finally {
      idle.push(page);
    }
  }

  return {
    read,
    async close() {
      await browser.close();
      await Promise.all([server.stop(), renderer.destroy()]);
    },
  };
}
