import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { WorkbookData } from '../../../src/excel-host/model/types';
import { writeXlsx } from '../../../src/excel-host/xlsx/write-xlsx';
import { cell, sheet, workbook } from './build';
import { INDICATORS, sampleOffice } from './sample-office';

/** ExcelJS shares no code with the writer: what it reads is in the file. */
async function readBack(data: WorkbookData, cachedValues = true): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const bytes = await writeXlsx(data, { cachedValues });
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  await book.xlsx.load(buffer);
  return book;
}

function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const found = book.getWorksheet(name);
  if (found === undefined) throw new Error(`sheet ${name} is missing`);
  return found;
}

describe('another reader finds in the file', () => {
  let book: ExcelJS.Workbook;
  beforeAll(async () => {
    book = await readBack(sampleOffice());
  });

  it.each<[string, ExcelJS.CellValue]>([
    ['A4', '=bukan rumus'],
    ['A5', '  dua spasi\nbaris kedua '],
    ['B4', { formula: 'COUNTA(A1:A2)', result: 2 }],
    ['B5', { formula: 'IF(B4>1,"x","")', result: 'x' }],
    ['B7', { formula: 'B4=2', result: true }],
    ['B8', { formula: '1/0', result: { error: '#DIV/0!' } }],
    ['B9', false],
    ['B10', { error: '#N/A' }],
    ['C4', new Date('2026-12-31T00:00:00Z')],
    ['C6', 0.1],
  ])('cell %s', (address, expected) => {
    expect(sheetOf(book, 'Beranda').getCell(address).value).toEqual(expected);
  });

  it('every figure of the table', () => {
    const table = sheetOf(book, 'Laporan TW III');
    const rows = Array.from({ length: INDICATORS }, (_, at) => table.getRow(at + 6));
    expect(rows.map((row) => row.getCell(1).value)).toEqual(rows.map((_, at) => at + 1));
    expect(rows.map((row) => row.getCell(4).value)).toEqual(rows.map((_, at) => 60 + (at % 37)));
    expect(table.getCell('E6').result).toBe(75);
  });

  it('looks', () => {
    const table = sheetOf(book, 'Laporan TW III');
    expect(table.getCell('A5')).toMatchObject({
      font: { bold: true, color: { argb: 'FFFFFFFF' } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF0B5D4B' } },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
      border: { top: { style: 'thin', color: { argb: 'FF7F7F7F' } } },
    });
    expect(table.getCell('A3').border).toMatchObject({ bottom: { style: 'double' } });
    expect(table.getCell('D6')).toMatchObject({ numFmt: '#,##0.00', protection: { locked: false } });
  });

  it('the shape of the sheet', () => {
    const table = sheetOf(book, 'Laporan TW III');
    expect(table.getCell('E1').master.address).toBe('A1');
    expect(table.getColumn(2).width).toBeCloseTo(45.71, 2);
    expect(table.getColumn(8)).toMatchObject({ hidden: true, outlineLevel: 1 });
    expect(table.getRow(5).height).toBe(30);
    expect(table.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 5, showGridLines: false });
    expect(table.properties.tabColor).toEqual({ argb: 'FF0B5D4B' });
    expect(sheetOf(book, '_CKT').state).toBe('veryHidden');
  });

  it('the print set-up', () => {
    expect(sheetOf(book, 'Laporan TW III').pageSetup).toMatchObject({
      paperSize: 14,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printArea: 'A1:E83',
      printTitlesRow: '5:5',
      printTitlesColumn: 'A:B',
      margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    });
    expect(sheetOf(book, 'Laporan TW III').headerFooter).toMatchObject({ oddFooter: '&L&8&A&CHalaman &P dari &N&R&D' });
  });

  it('validation', () => {
    expect(sheetOf(book, 'Laporan TW III').getCell('D40').dataValidation).toMatchObject({
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      formulae: [0],
      promptTitle: 'Realisasi',
      errorTitle: 'Bukan angka',
    });
  });

  it('names and properties', () => {
    expect(book.definedNames.getRanges('CKT_LAPORAN').ranges).toEqual(["'Laporan TW III'!$A$6:$E$65"]);
    expect(book).toMatchObject({
      title: 'Capaian Kinerja Triwulan III',
      creator: 'Kasubag Perencanaan',
      company: 'Satpol PP Kabupaten Contoh',
    });
  });
});

describe('what anybody may type', () => {
  it('comes back as it was', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { minLength: 1, maxLength: 40 });
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(texts, numbers, async (strings, doubles) => {
        const cells = [
          ...strings.map((text, at) => cell(`A${at + 1}`, `.${text}`)),
          ...doubles.map((value, at) => cell(`B${at + 1}`, value)),
        ];
        const page = sheetOf(await readBack(workbook([sheet('A', { cells })])), 'A');
        expect(strings.map((_, at) => page.getCell(`A${at + 1}`).value)).toEqual(strings.map((text) => `.${text}`));
        // The sign of a negative zero is not kept: Excel has none.
        expect(doubles.map((_, at) => page.getCell(`B${at + 1}`).value)).toEqual(doubles.map((value) => value + 0));
      }),
      { seed: 20_261_122, numRuns: 40 },
    );
  });
});
