/** Every formula of the product, recalculated by other spreadsheet programs, gives what its pure function gives. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { RumusUmum } from '../../src/domain/capaian/rumus/define-rumus';
import { selOf } from '../../src/domain/capaian/rumus/define-rumus';
import { daftarRumus } from '../../src/domain/capaian/rumus/registri';
import { contohAcak, type Masukan, type SelUji, susunRumus } from '../build/masukan-rumus';
import { DAFTAR_MESIN_LAIN, MESIN_LAIN, type MesinLain } from '../build/mesin-lain';

const RANDOM_CASES = 200;
const PRECISION = 1e-9;

const cases = daftarRumus.map((rumus, at) => ({
  rumus,
  sheet: `R${at + 1} uji`,
  daftar: [...rumus.contoh, ...contohAcak(rumus, RANDOM_CASES)],
}));
let folder = '';
const computed = new Map<MesinLain, Awaited<ReturnType<(typeof MESIN_LAIN)[MesinLain]>>>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interop-rumus-'));
  const book = new ExcelJS.Workbook();
  for (const { rumus, sheet, daftar } of cases) write(book.addWorksheet(sheet), rumus, daftar);
  const path = join(folder, 'rumus.xlsx');
  await book.xlsx.writeFile(path);
  for (const mesin of DAFTAR_MESIN_LAIN) computed.set(mesin, await MESIN_LAIN[mesin](path, join(folder, mesin)));
});
afterAll(() => rm(folder, { recursive: true }));

function write(sheet: ExcelJS.Worksheet, rumus: RumusUmum, daftar: readonly Masukan[]): void {
  susunRumus(rumus, daftar).blok.forEach((cells, row) =>
    cells.forEach((cell, col) => (sheet.getCell(row + 1, col + 1).value = toExcelJs(cell))),
  );
}

function toExcelJs(cell: SelUji): ExcelJS.CellValue {
  if ('formula' in cell) return { formula: cell.formula.slice(1), date1904: false };
  // An empty text can only come from another formula; a file keeps no empty constant.
  return cell.constant === '' ? { formula: '""', date1904: false } : cell.constant;
}

const isSame = (theirs: unknown, ours: number | string): boolean =>
  typeof theirs === 'number' && typeof ours === 'number'
    ? Math.abs(theirs - ours) <= PRECISION * Math.max(1, Math.abs(theirs), Math.abs(ours))
    : theirs === ours;

describe.each(DAFTAR_MESIN_LAIN)('%s computes', (mesin) => {
  it.each(cases.map((each) => [each.rumus.id, each] as const))('rumus %s', (_id, { rumus, sheet, daftar }) => {
    const values = computed.get(mesin)?.get(sheet);
    const different = susunRumus(rumus, daftar).barisHasil.flatMap((row, at) => {
      const masukan = daftar[at] ?? {};
      const pure = selOf(rumus.hitung(masukan));
      const theirs = values?.get(`A${row + 1}`) ?? null;
      return isSame(theirs, pure) ? [] : [{ masukan, pure, theirs }];
    });
    expect(different).toEqual([]);
  });
});
