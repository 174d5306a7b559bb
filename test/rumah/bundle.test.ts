import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder, reportFile, type BuildReport } from '../../src/latihan/server/build';
import { projectRoot } from '../../src/latihan/server/root';

/** First load of the pane, office.js apart: 220 KB as gzip -9 counts them. */
const CEILING = 220 * 1024;
/** The same with what comes at once after it: this device's memory, fetched while office.js opens the workbook. */
const CEILING_UNTIL_READY = 250 * 1024;
const BUILD_TIME = 120_000;

/** Practice mode, the emulated Excel and what only they use. */
const NEVER_IN_ADDIN = [
  /src\/(excel-host|latihan|skenario)\//,
  /\.\/test\//,
  /node_modules\/(hyperformula|exceljs|numfmt|fake-indexeddb|office-addin-mock|@microsoft\/office-js|@testing-library)\//,
];

const root = projectRoot();
let report: BuildReport;
beforeAll(() => {
  // In a process of its own: webpack does not belong into the test runner's module sandbox.
  execFileSync(process.execPath, ['--import', 'tsx', 'src/latihan/server/bangun.ts'], { cwd: root, stdio: 'pipe' });
  report = JSON.parse(readFileSync(reportFile(root, 'production'), 'utf8')) as BuildReport;
}, BUILD_TIME);

const read = (file: string): Buffer => readFileSync(path.join(buildFolder(root, 'production'), file));
const sizeOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
const strays = (build: string): string[] =>
  Object.values(report.builds[build]?.modules ?? {})
    .flat()
    .filter((module) => NEVER_IN_ADDIN.some((pattern) => pattern.test(module)));

describe('the bundle of the add-in', () => {
  test('the first load of the pane stays under the ceiling', () => {
    const files = report.builds['addin']?.initial['taskpane'] ?? [];
    expect(files.length).toBeGreaterThan(0);
    expect(sizeOf(files)).toBeLessThanOrEqual(CEILING);
  });

  test('all that the pane fetches before it shows the workbook stays under a ceiling of its own', () => {
    const { initial = {}, modules = {} } = report.builds['addin'] ?? {};
    const first = initial['taskpane'] ?? [];
    const memory = Object.keys(modules).filter((file) =>
      (modules[file] ?? []).some((module) => /node_modules\/dexie\//.test(module)),
    );
    expect(memory).not.toEqual([]);
    expect(first).not.toEqual(expect.arrayContaining(memory));
    expect(sizeOf([...first, ...memory])).toBeLessThanOrEqual(CEILING_UNTIL_READY);
  });

  test('the first load leaves the reader of files to the action that needs it', () => {
    const { initial = {}, modules = {} } = report.builds['addin'] ?? {};
    const reader = (files: readonly string[]): readonly string[] =>
      files.flatMap((file) => modules[file] ?? []).filter((module) => /node_modules\/@e965\/xlsx\//.test(module));
    expect(reader(Object.values(initial).flat())).toEqual([]);
    expect(reader(Object.keys(modules)).length).toBeGreaterThan(0);
  });

  test('the first load holds the words of one language', () => {
    const { initial = {}, modules = {} } = report.builds['addin'] ?? {};
    const english = (files: readonly string[]): readonly string[] =>
      files.flatMap((file) => modules[file] ?? []).filter((module) => /-en\.ts|\/en\.ts/.test(module));
    expect(english(initial['taskpane'] ?? [])).toEqual([]);
    expect(english(Object.keys(modules)).length).toBeGreaterThan(0);
  });

  test('holds no practice mode, no emulated Excel and no test code', () => {
    expect(strays('addin')).toEqual([]);
  });

  test('this check would see them: practice mode does hold the emulated Excel', () => {
    expect(strays('latihan').length).toBeGreaterThan(0);
  });

  test('takes office.js from Microsoft, before our own scripts, and lets the page paint meanwhile', () => {
    const scripts =
      read('taskpane.html')
        .toString()
        .match(/<script[^>]*\ssrc=[^>]*>/g) ?? [];
    expect(scripts[0]).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(scripts.filter((tag) => !/\bdefer\b/.test(tag))).toEqual([]);
  });
});
