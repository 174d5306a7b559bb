import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { CellValue } from '../../src/excel-host/model/types';
import { readXlsxValues } from './xlsx-values';

const run = promisify(execFile);
const PROGRAMS = ['soffice', 'libreoffice'];
const MOST_MILLISECONDS = 180_000;

/** The name of the LibreOffice program on PATH. Throws with the way out when there is none. */
export async function findLibreOffice(): Promise<string> {
  for (const program of PROGRAMS) {
    const works = await run(program, ['--version'], { timeout: MOST_MILLISECONDS }).then(
      () => true,
      () => false,
    );
    if (works) return program;
  }
  throw new Error(
    'LibreOffice is not on PATH (soffice or libreoffice). Install it, e.g. "apt-get install libreoffice-calc", and run "npm run interop" again.',
  );
}

/**
 * Lets headless LibreOffice convert a file; the answer is the new file's path. It runs on a profile of its own under
 * `outDir`, so that an office open elsewhere does not take the order.
 */
export async function convertWithLibreOffice(
  path: string,
  format: 'xlsx' | 'xls' | 'pdf' | 'csv' | 'ods',
  outDir: string,
): Promise<string> {
  const program = await findLibreOffice();
  await mkdir(outDir, { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(resolve(outDir, 'profile')).href}`;
  await run(program, ['--headless', profile, '--convert-to', format, '--outdir', outDir, path], {
    timeout: MOST_MILLISECONDS,
  });
  return join(outDir, `${basename(path, extname(path))}.${format}`);
}

/**
 * Every value of a workbook as LibreOffice computes it: sheet name -> address (`B2`) -> value. The file must hold no
 * cached values, because LibreOffice believes those. `outDir` must not be the folder of the file.
 */
export async function recalculateWithLibreOffice(
  xlsxPath: string,
  outDir: string,
): Promise<Map<string, Map<string, CellValue>>> {
  const converted = await convertWithLibreOffice(xlsxPath, 'xlsx', outDir);
  return readXlsxValues(await readFile(converted));
}
