/** Unit tests stand beside what they test; tests/ holds what crosses folders. The tests import `@jest/globals`. */
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          keepClassNames: true,
          // Keeps import() of ESM-only packages as it is, as tsc does for the server.
        },
        module: { type: 'commonjs', ignoreDynamic: true },
      },
    ],
  },
};

/** Boots the real Strapi, compiled into `dist`; the same files run on each database. */
function integration(database) {
  return {
    ...shared,
    displayName: database,
    // The parity of channels does not depend on the database.
    roots: ['<rootDir>/tests/integration', ...(database === 'sqlite' ? ['<rootDir>/tests/parity'] : [])],
    testMatch: ['**/*.test.ts'],
    globals: { DATABASE_UNDER_TEST: database },
    globalSetup: `<rootDir>/tests/integration/support/setup-${database}.mjs`,
    ...(database === 'postgres' && { globalTeardown: '<rootDir>/tests/integration/support/teardown-postgres.mjs' }),
  };
}

module.exports = {
  // Of all projects: jest does not read it from a project.
  testTimeout: 120_000,
  // One more than jest takes on two cores: much of a test is waiting for a browser or a database.
  maxWorkers: 2,
  testSequencer: '<rootDir>/tests/longest-first.cjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      roots: ['<rootDir>/src', '<rootDir>/tests', '<rootDir>/scripts'],
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/tests/bench/node_modules/',
        '<rootDir>/tests/integration/',
        '<rootDir>/tests/parity/',
        '<rootDir>/tests/browser/',
        '<rootDir>/tests/audit/',
      ],
      modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/'],
    },
    {
      ...shared,
      displayName: 'browser',
      roots: ['<rootDir>/tests/browser', '<rootDir>/tests/audit'],
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      globalSetup: '<rootDir>/tests/browser/setup.mjs',
    },
    integration('sqlite'),
    integration('postgres'),
  ],
};
