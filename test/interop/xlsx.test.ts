/** LibreOffice opens what the emulated Excel saves, draws it, and saves it again. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from '../../src/excel-host/xlsx/write-xlsx';
import { convertWithLibreOffice } from '../build/libreoffice';
import { INDICATORS, sampleOffice } from '../excel-host/xlsx/sample-office';

const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The text of a PDF with its pages apart by form feeds. */
function textOf(pdf: string): string {
  try {
    return execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  } catch (cause) {
    const wayOut =
      'pdftotext cannot be run. Install it, e.g. "apt-get install poppler-utils", and run "npm run interop" again.';
    throw new Error(wayOut, { cause });
  }
}

async function save(cachedValues: boolean): Promise<string> {
  const path = join(folder, 'buku.xlsx');
  writeFileSync(path, await writeXlsx(sampleOffice(), { cachedValues }));
  return path;
}

describe('LibreOffice, given a file without any computed value', () => {
  let parts: Readonly<Record<string, string>>;
  const book = new ExcelJS.Workbook();

  beforeAll(async () => {
    const path = await convertWithLibreOffice(await save(false), 'xlsx', join(folder, 'ulang'));
    await book.xlsx.readFile(path);
    parts = Object.fromEntries(
      Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );
  });

  it('computes every formula to the value that the emulated Excel has', () => {
    let formulas = 0;
    for (const sheet of sampleOffice().sheets) {
      for (const { row, col, formula, value } of sheet.cells) {
        if (formula === null) continue;
        formulas += 1;
        const result = book.getWorksheet(sheet.name)?.getCell(row + 1, col + 1).result;
        if (typeof value === 'number') expect(result).toBeCloseTo(value, 9);
        // ExcelJS gives `undefined` for a formula's empty text.
        else expect(result ?? '').toEqual(value);
      }
    }
    expect(formulas).toBe(INDICATORS + 5);
  });

  it('keeps sheets, their visibility, print titles, print area and names', () => {
    expect(book.worksheets.map((sheet) => [sheet.name, sheet.state])).toEqual([
      ['Beranda', 'visible'],
      ['Laporan TW III', 'visible'],
      ['Grafik', 'visible'],
      // LibreOffice knows only "hidden".
      ['_CKT', 'hidden'],
    ]);
    expect(book.getWorksheet('Laporan TW III')?.pageSetup).toMatchObject({
      printTitlesRow: '5:5',
      printTitlesColumn: 'A:B',
      printArea: 'A1:E83',
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<pageSetUpPr fitToPage="true"/>');
    expect(parts['xl/workbook.xml']).toContain('CKT_LAPORAN');
  });

  it('keeps validation, protection and conditional formats', () => {
    const text = parts['xl/worksheets/sheet2.xml'] ?? '';
    expect(text).toMatch(/<dataValidation [^>]*type="decimal"/);
    expect(text).toContain('<sheetProtection');
    expect(text).toMatch(/<cfRule type="expression"/);
    expect(text).toMatch(/<cfRule type="dataBar"/);
  });

  it('finds all four charts with their series', () => {
    const charts = Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    const series = charts.map((name) => (parts[name] ?? '').split('<c:ser>').length - 1);
    expect([...series].sort()).toEqual([1, 1, 2, 2]);
  });
});

describe('LibreOffice, printing the file', () => {
  let pages: readonly string[];

  beforeAll(async () => {
    const pdf = await convertWithLibreOffice(await save(true), 'pdf', join(folder, 'cetak'));
    pages = textOf(pdf).split('\f').slice(0, -1);
  });

  it('needs five pages: front, table in two, chart after the break, charts', () => {
    expect(pages).toHaveLength(5);
  });

  it('repeats the table’s heading on every page of the report', () => {
    expect(pages.slice(1, 4).filter((page) => /No\s+Indikator\s+Target\s+Realisasi/.test(page))).toHaveLength(3);
  });

  it('numbers the pages and names the report', () => {
    expect(pages[2]).toContain('Halaman 3 dari 5');
    expect(pages[2]).toContain('Capaian Kinerja Triwulan');
  });

  it('draws titles and legends of the charts', () => {
    expect(pages[3]).toContain('Target dan realisasi');
    expect(pages[4]).toMatch(/Predikat per bidang[\s\S]*Tren/);
  });
});
