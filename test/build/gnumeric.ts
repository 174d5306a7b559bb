import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import type { CellValue } from '../../src/excel-host/model/types';
import { readXlsxValues } from './xlsx-values';

const run = promisify(execFile);
const MOST_MILLISECONDS = 180_000;

/**
 * Lets Gnumeric's `ssconvert` compute a file anew and save it as .xlsx; the answer is the new file's path. `outDir` must not
 * be the folder of the file. What it does not know of a file it tells on standard error and leaves out.
 */
export async function convertWithGnumeric(path: string, outDir: string): Promise<string> {
  await mkdir(outDir, { recursive: true });
  const converted = join(outDir, `${basename(path, extname(path))}.xlsx`);
  try {
    await run('ssconvert', ['--recalc', path, converted], { timeout: MOST_MILLISECONDS, maxBuffer: 64 * 1024 * 1024 });
  } catch (cause) {
    const wayOut =
      'ssconvert of Gnumeric cannot be run. Install it, e.g. "apt-get install gnumeric", and run "npm run interop" again.';
    throw new Error(wayOut, { cause });
  }
  return converted;
}

/**
 * Every value of a workbook as Gnumeric computes it: sheet name -> address (`B2`) -> value. In text it writes some numbers
 * with up to twenty digits (`ROUND(0.01,2)&""` is 0.0099999999999999999998), where others show fifteen: these are cut to fifteen.
 */
export async function recalculateWithGnumeric(
  xlsxPath: string,
  outDir: string,
): Promise<Map<string, Map<string, CellValue>>> {
  const sheets = readXlsxValues(await readFile(await convertWithGnumeric(xlsxPath, outDir)));
  for (const cells of sheets.values()) {
    for (const [address, value] of cells) {
      if (typeof value === 'string') cells.set(address, value.replace(/\d+[.,]\d+/g, inFifteenDigits));
    }
  }
  return sheets;
}

function inFifteenDigits(digits: string): string {
  if (digits.replace(/^[0.,]+/, '').length <= 16) return digits;
  const mark = digits.includes(',') ? ',' : '.';
  return String(Number(Number(digits.replace(',', '.')).toPrecision(15))).replace('.', mark);
}
