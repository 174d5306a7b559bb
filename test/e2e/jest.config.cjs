// The browser test is apart from `npm test`: it builds the add-in, starts a server and a Chromium, and takes minutes, not seconds.
const base = require('../../jest.config.cjs').projects[0];
module.exports = {
  displayName: 'e2e',
  rootDir: '../..',
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  testEnvironment: 'node',
  transform: base.transform,
  testTimeout: 120_000,
  maxWorkers: 1,
};
