/** Files that take minutes: begun last, they would keep one worker busy long after the other has nothing left to do. */
const LONG = ['tests/delete-block/', 'tests/audit/', 'tests/integration/gate.test.ts', 'tests/browser/'];

function rank({ path }) {
  const found = LONG.findIndex((part) => path.replaceAll('\\', '/').includes(part));
  return found < 0 ? LONG.length : found;
}

/** The order in which jest runs files on a machine that has not run them before (there it goes by the files' sizes). */
module.exports = class LongestFirst {
  sort(tests) {
    return [...tests].sort((one, other) => rank(one) - rank(other) || one.path.localeCompare(other.path));
  }

  shard(tests, { shardIndex, shardCount }) {
    return this.sort(tests).filter((_, index) => index % shardCount === shardIndex - 1);
  }

  allFailedTests(tests) {
    return tests;
  }

  /** Times of earlier runs are not needed. */
  cacheResults() {}
};
