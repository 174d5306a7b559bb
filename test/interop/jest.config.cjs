// Holds what the emulated Excel computes and saves against LibreOffice. Not part of `npm test`: it needs LibreOffice.
const { execFileSync } = require('node:child_process');
const { projects } = require('../../jest.config.cjs');

const isInstalled = ['soffice', 'libreoffice'].some((program) => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (!isInstalled) {
  process.stderr.write(
    'The interop tests need LibreOffice on PATH (soffice or libreoffice). Install it, e.g. "apt-get install libreoffice-calc", and run "npm run interop" again.\n',
  );
  process.exit(1);
}

const host = projects.find((project) => project.displayName === 'host');
module.exports = {
  ...host,
  displayName: 'interop',
  rootDir: '../..',
  testMatch: ['<rootDir>/test/interop/**/*.test.ts'],
  testTimeout: 240_000,
};
