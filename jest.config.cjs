// One project per layer, so that a layer can be tested alone: `npx jest --selectProjects spec`.
const swc = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
const project = (displayName, testMatch, extra = {}) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/test/${pattern}`),
  testEnvironment: 'node',
  transform: swc,
  setupFilesAfterEnv: ['<rootDir>/test/setup/quiet-console.ts'],
  ...extra,
});
module.exports = {
  maxWorkers: 2,
  projects: [
    project('spec', ['spec/**/*.test.ts']),
    project('workbook', ['workbook/**/*.test.ts']),
    project('app', ['app/**/*.test.ts', 'adapter/**/*.test.ts', 'skenario/**/*.test.ts']),
    project('host', ['excel-host/**/*.test.ts']),
    project('taskpane', ['taskpane/**/*.test.{ts,tsx}'], {
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/test/setup/quiet-console.ts', '<rootDir>/test/setup/dom.ts'],
    }),
    project('rumah', ['rumah/**/*.test.ts']),
  ],
};
