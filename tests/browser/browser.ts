import { type Browser, chromium } from 'playwright-core';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** A real Chromium: the one that `setup.mjs` found. None is a failure, never a skip. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (executablePath === undefined) throw new Error('CHROMIUM_PATH is not set: tests/browser/setup.mjs did not run.');
  return chromium.launch({ executablePath, args: ARGS });
}
