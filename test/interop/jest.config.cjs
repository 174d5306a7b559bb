// Holds what the emulated Excel computes and saves against LibreOffice and Gnumeric. Not part of `npm test`: it needs both.
const { execFileSync } = require('node:child_process');
const { projects } = require('../../jest.config.cjs');

const runs = (program, args) => {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const missing = [
  ...(['soffice', 'libreoffice'].some((program) => runs(program, ['--version'])) ? [] : ['libreoffice-calc']),
  ...(runs('ssconvert', ['--version']) ? [] : ['gnumeric']),
];
if (missing.length > 0) {
  process.stderr.write(
    `The interop tests need LibreOffice (soffice) and Gnumeric (ssconvert) on PATH. Install what is missing, e.g. "apt-get install ${missing.join(' ')}", and run "npm run interop" again.\n`,
  );
  process.exit(1);
}

const host = projects.find((project) => project.displayName === 'host');
module.exports = {
  ...host,
  displayName: 'interop',
  rootDir: '../..',
  testMatch: ['<rootDir>/test/interop/**/*.test.ts'],
  testTimeout: 600_000,
};
