import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';

export interface Visit extends BrowserContextOptions {
  readonly url: string;
  /** Run before any script of the page: a device's stand-in. */
  readonly device?: string;
  /** Answers to requests of these addresses, instead of the network. */
  readonly routes?: Readonly<Record<string, (route: Route) => Promise<void>>>;
}

/** Opens a page as a new reader on a device of their own, and gives what its console said against it too. */
export async function withPage<T>(
  browser: Browser,
  { url, device, routes = {}, ...options }: Visit,
  use: (page: Page, complaints: readonly string[]) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const host = new URL(url).host;
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).host !== host) complaints.push(`A request to another host: ${request.url()}`);
  });
  if (device !== undefined) await page.addInitScript(device);
  for (const [address, answer] of Object.entries(routes)) await page.route(address, answer);
  await page.goto(url);
  if (options.javaScriptEnabled !== false) await page.evaluate('document.fonts.ready.then(() => undefined)');
  try {
    return await use(page, complaints);
  } finally {
    await context.close();
  }
}

/** Of what `locator` finds: those that are shown. */
export const shown = (page: Page, selector: string) => page.locator(selector).filter({ visible: true }).count();
