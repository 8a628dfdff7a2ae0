import { chromiumPath } from './chromium.mjs';

/** Before the tests, outside their sandbox: the packaged browser is an ES module, which jest loads only by a flag of Node. */
export default async function setup() {
  process.env.CHROMIUM_PATH = await chromiumPath();
}
