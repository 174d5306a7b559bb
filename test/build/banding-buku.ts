import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import type { CellValue } from '../../src/excel-host/model/types';
import { DAFTAR_MESIN_LAIN, MESIN_LAIN } from './mesin-lain';
import { readXlsxValues } from './xlsx-values';

const run = promisify(execFile);
const root = join(__dirname, '..', '..');
const PRECISION = 1e-9;

/** `npm run skenario` as users start it. It fails when a figure of the workbook differs from the domain's. */
export async function jalankanSkenario(data: string, keluar: string): Promise<void> {
  await run(
    process.execPath,
    ['--import', 'tsx', join(root, 'src/skenario/main.ts'), '--data', data, '--keluar', keluar],
    { cwd: root, maxBuffer: 64 * 1024 * 1024 },
  );
}

const sama = (kita: CellValue, lain: CellValue): boolean => {
  if (typeof kita === 'number' && typeof lain === 'number') {
    return Math.abs(kita - lain) <= PRECISION * Math.max(1, Math.abs(kita), Math.abs(lain));
  }
  return (kita ?? '') === (lain ?? '');
};

/** The delivered workbook of a scenario against what each other spreadsheet program computes from the one without cached values. */
export interface Perbandingan {
  readonly formulas: number;
  /** Cells whose values differ. */
  readonly beda: readonly string[];
  /** Cells in which another program shows an error. */
  readonly galat: readonly string[];
}

export async function bandingkanBuku(keluar: string): Promise<Perbandingan> {
  const delivered = await readFile(join(keluar, 'buku-kerja.xlsx'));
  const formulas = Object.entries(unzipSync(delivered))
    .filter(([name]) => name.startsWith('xl/worksheets/'))
    .reduce((sum, [, bytes]) => sum + (strFromU8(bytes).match(/<f[ >]/g) ?? []).length, 0);
  const kita = readXlsxValues(delivered);
  const beda: string[] = [];
  const galat: string[] = [];
  for (const mesin of DAFTAR_MESIN_LAIN) {
    const lain = await MESIN_LAIN[mesin](join(keluar, 'buku-kerja-tanpa-nilai.xlsx'), join(keluar, mesin));
    for (const [lembar, sel] of kita) {
      for (const [alamat, value] of sel) {
        const theirs = lain.get(lembar)?.get(alamat) ?? null;
        if (sama(value, theirs)) continue;
        beda.push(`'${lembar}'!${alamat}: ${JSON.stringify(value)} / ${mesin} ${JSON.stringify(theirs)}`);
      }
    }
    for (const [lembar, sel] of lain) {
      for (const [alamat, value] of sel) {
        if (value !== null && typeof value === 'object') galat.push(`${mesin} '${lembar}'!${alamat}`);
      }
    }
  }
  return { formulas, beda, galat };
}
