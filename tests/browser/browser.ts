import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Linux distributions, macOS and Windows put it. */
const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

const NO_BROWSER =
  'No Chromium to test with. Set CHROMIUM_PATH to one, or install it (Debian: apt-get install chromium); the one of the npm package @sparticuz/chromium does not run here';

/** A real Chromium: `CHROMIUM_PATH`, else the system's, else the one of `@sparticuz/chromium`. None is a failure, never a skip. */
export async function openBrowser(): Promise<Browser> {
  const asked = process.env.CHROMIUM_PATH;
  const found = asked ?? SYSTEM_PATHS.find(isExecutable);
  if (found !== undefined) {
    if (!isExecutable(found)) throw new Error(`CHROMIUM_PATH is "${found}", which is no programme that can be run.`);
    return chromium.launch({ executablePath: found, args: ARGS });
  }
  try {
    return await openPackaged();
  } catch (error) {
    throw new Error(`${NO_BROWSER}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** It unpacks the libraries that a bare machine lacks only where it believes to be in Lambda, and it looks when it is imported. */
async function openPackaged(): Promise<Browser> {
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  return chromium.launch({ executablePath, args: [...packaged.args, ...ARGS] });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
