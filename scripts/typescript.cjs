/**
 * Lets a script require the project's TypeScript as it stands, compiled by the same swc as the tests. Vega's worker is
 * the only part that must be compiled by tsc: see tests/integration/support/compile.mjs.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { transformSync } = require('@swc/core');

for (const extension of ['.ts', '.tsx']) {
  Module._extensions[extension] = (module, filename) => {
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
      sourceMaps: 'inline',
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: extension === '.tsx' },
        transform: { react: { runtime: 'automatic' } },
      },
      // `import()` stays: packages that are ES modules can't be required.
      module: { type: 'commonjs', ignoreDynamic: true },
    });
    module._compile(code, filename);
  };
}
