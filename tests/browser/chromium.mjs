import { accessSync, constants } from 'node:fs';

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

const NO_BROWSER =
  'No Chromium to test with. Set CHROMIUM_PATH to one, or install it (Debian: apt-get install chromium); the one of the npm package @sparticuz/chromium does not run here';

/** A programme that can be run: `CHROMIUM_PATH`, else the system's, else the one of `@sparticuz/chromium`, unpacked. */
export async function chromiumPath() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !isExecutable(asked)) {
    throw new Error(`CHROMIUM_PATH is "${asked}", which is no programme that can be run.`);
  }
  return asked || (SYSTEM_PATHS.find(isExecutable) ?? (await packagedPath()));
}

async function packagedPath() {
  // It unpacks the libraries that a bare machine lacks only where it believes to be in Lambda; it looks when it is imported.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch (error) {
    throw new Error(`${NO_BROWSER}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
