/** Files of other programs, opened in the emulated Excel; and what it saves, seen by other programs. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { openXlsx, type OpenedHost } from '../../src/excel-host/open-xlsx';
import type { ChartSeriesData } from '../../src/excel-host/model/chart-data';
import type { CellValue, SheetData, WorkbookData } from '../../src/excel-host/model/types';
import { readXlsx } from '../../src/excel-host/xlsx/read/read-xlsx';
import { writeXlsx } from '../../src/excel-host/xlsx/write-xlsx';
import { convertWithLibreOffice } from '../build/libreoffice';
import { PIXEL, sampleObjects } from '../excel-host/xlsx/sample-objects';
import { sampleOffice } from '../excel-host/xlsx/sample-office';

const folder = mkdtempSync(join(tmpdir(), 'buka-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function savedByLibreOffice(data: WorkbookData, name: string, cachedValues: boolean): Promise<Uint8Array> {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, await writeXlsx(data, { cachedValues }));
  return readFileSync(await convertWithLibreOffice(path, 'xlsx', join(folder, name)));
}

const values = (data: WorkbookData): Map<string, CellValue> =>
  new Map(
    data.sheets.flatMap((sheet) =>
      sheet.cells.flatMap(({ row, col, value, formula }) =>
        value === null && formula === null ? [] : [[`${sheet.name} ${row} ${col}`, value] as const],
      ),
    ),
  );

function sheetOf(data: WorkbookData, name: string): SheetData {
  const found = data.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`sheet ${name} is missing`);
  return found;
}

describe('a workbook that LibreOffice computed and saved, opened', () => {
  let opened: OpenedHost;
  let data: WorkbookData;
  beforeAll(async () => {
    opened = openXlsx(await savedByLibreOffice(sampleOffice(), 'kantor', false));
    data = opened.host.toData();
  });
  afterAll(() => {
    opened.host.dispose();
  });

  it('is understood as a whole', () => {
    expect(opened.catatan).toEqual([]);
  });

  it('has every value, computed here as there', () => {
    const ours = values(sampleOffice());
    const theirs = values(data);
    expect(theirs.size).toBe(ours.size);
    for (const [place, value] of ours) {
      const found = theirs.get(place);
      if (typeof value === 'number') expect(found).toBeCloseTo(value, 9);
      else expect([place, found]).toEqual([place, value]);
    }
  });

  it('has its formulas, looks, merges and sizes', () => {
    const ours = sheetOf(sampleOffice(), 'Laporan TW III');
    const theirs = sheetOf(data, 'Laporan TW III');
    const formulas = (sheet: SheetData) => sheet.cells.flatMap(({ formula }) => formula ?? []);
    expect(formulas(theirs)).toEqual(formulas(ours));
    expect(theirs.merges).toEqual(ours.merges);
    expect(theirs.columns.slice(0, 2)).toEqual(ours.columns.slice(0, 2));
    expect(theirs.rows).toEqual(ours.rows);
    const look = (sheet: SheetData, row: number, col: number) =>
      sheet.cells.find((cell) => cell.row === row && cell.col === col)?.style;
    for (const [row, col] of [
      [0, 0],
      [4, 0],
      [5, 1],
      [5, 3],
      [5, 4],
    ] as const)
      expect(look(theirs, row, col)).toEqual(look(ours, row, col));
  });

  it('has its rules, protection, print set-up, names and charts', () => {
    const ours = sheetOf(sampleOffice(), 'Laporan TW III');
    const theirs = sheetOf(data, 'Laporan TW III');
    expect(theirs.validations).toMatchObject([{ type: 'Decimal', operator: 'GreaterThanOrEqualTo', formula1: 0 }]);
    expect(theirs.conditionalFormats.map(({ rule, format }) => ({ rule, format }))).toMatchObject(
      ours.conditionalFormats.map(({ rule, format }) => ({ rule, format })),
    );
    expect(theirs.protection).toMatchObject({ options: { allowFormatColumns: true }, hash: { password: 'eedc' } });
    expect(theirs.page).toEqual({ ...ours.page });
    expect(data.names.map(({ name, formula }) => [name, formula])).toEqual(
      sampleOffice().names.map(({ name, formula }) => [name, formula]),
    );
    // LibreOffice writes out how each series looks, also where nobody set it.
    const plain = ({ looks: _looks, ...series }: ChartSeriesData): ChartSeriesData => series;
    const chart = ({ name, type, title, series }: SheetData['charts'][number]) => ({
      name,
      type,
      title,
      series: series.map(plain),
    });
    expect(theirs.charts.map(chart)).toEqual(ours.charts.map(chart));
    expect(sheetOf(data, 'Grafik').charts.map(chart)).toEqual(sheetOf(sampleOffice(), 'Grafik').charts.map(chart));
  });
});

describe('comments, pictures, tables and filters', () => {
  it('survive LibreOffice: its file opens with the same ones, threads as notes', async () => {
    const { data, catatan } = readXlsx(await savedByLibreOffice(sampleObjects(), 'benda', true));
    const sheet = sheetOf(data, 'Benda');
    expect(catatan).toEqual([]);
    expect(sheet.shapes.map(({ name, type }) => [name, type])).toEqual([
      ['Lambang', 'Image'],
      ['Cap', 'GeometricShape'],
      ['Kotak', 'GeometricShape'],
    ]);
    expect(sheet.shapes[0]?.image).toEqual({ format: 'PNG', base64: PIXEL });
    expect(sheet.shapes[1]?.text?.text).toBe('DITERIMA\n\n5 Oktober 2026');
    expect(sheet.charts.map(({ type }) => type)).toEqual(['ColumnStacked']);
    const notes = new Map(sheet.notes.map(({ row, col, content }) => [`${row} ${col}`, content]));
    expect([...notes.keys()].sort()).toEqual(['1 0', '1 1', '3 2', '4 0']);
    expect(notes.get('1 0')).toContain('Catatan lama\nbaris dua');
    expect(notes.get('1 1')).toContain('Reply:\n    Sudah diperbaiki.');
    expect(sheet.tables).toMatchObject([{ name: 'TabelIndikator', range: { rows: 5, cols: 3 }, showTotals: true }]);
    expect(sheetOf(data, 'Saring').autoFilter?.range).toEqual({ row: 0, col: 0, rows: 20, cols: 9 });
    const xml = data.customXmlParts.map((part) => ({ ...part, xml: part.xml.replace(/^<\?xml.*?\?>\s*/, '') }));
    expect(xml).toEqual(sampleObjects().customXmlParts);
    expect(data.customProperties).toEqual(sampleObjects().customProperties);
  });

  it('are found by another reader', async () => {
    const book = new ExcelJS.Workbook();
    const path = join(folder, 'pembaca.xlsx');
    writeFileSync(path, await writeXlsx(sampleObjects(), { cachedValues: true }));
    await book.xlsx.readFile(path);
    const page = book.getWorksheet('Benda');
    expect(page?.getCell('A2').note).toMatchObject({ texts: [{ text: 'Catatan lama\nbaris dua' }] });
    expect(JSON.stringify(page?.getCell('B2').note)).toContain('Sudah diperbaiki.');
    const [image] = page?.getImages() ?? [];
    expect(image?.range.tl).toMatchObject({ nativeCol: 0, nativeRow: 1 });
    const media: unknown = book.getImage(Number(image?.imageId)).buffer;
    expect(media instanceof Uint8Array ? Buffer.from(media).toString('base64') : media).toBe(PIXEL);
    const [table] = Object.values(page?.getTables() ?? {});
    expect(JSON.stringify(table)).toContain('TabelIndikator');
    expect(book.getWorksheet('Saring')?.autoFilter).toBe('A1:I20');
  });
});

describe('a workbook of ExcelJS, opened', () => {
  it('has values, formulas with their results, looks, rules, notes and pictures', async () => {
    const book = new ExcelJS.Workbook();
    book.creator = 'Staf';
    const page = book.addWorksheet('Isian', { views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }] });
    page.getCell('A1').value = 'Realisasi';
    page.getCell('A1').font = { name: 'Arial', size: 12, bold: true, color: { argb: 'FF0B5D4B' } };
    page.getCell('A2').value = 12.5;
    page.getCell('A2').numFmt = '#,##0.00';
    page.getCell('A3').value = { formula: 'A2*2', result: 25 };
    page.getCell('B3').value = { richText: [{ text: 'dua ' }, { font: { bold: true }, text: 'gaya' }] };
    page.getCell('B4').value = new Date(Date.UTC(2026, 9, 5));
    page.getCell('B4').numFmt = 'd mmmm yyyy';
    page.getCell('A5').dataValidation = { type: 'list', allowBlank: true, formulae: ['"ya,tidak"'] };
    page.getCell('A2').note = 'periksa';
    page.mergeCells('C1:D2');
    page.getColumn(1).width = 20;
    page.addConditionalFormatting({
      ref: 'A2:A9',
      rules: [{ type: 'cellIs', operator: 'lessThan', formulae: [5], priority: 1, style: { font: { bold: true } } }],
    });
    page.addImage(book.addImage({ base64: PIXEL, extension: 'png' }), 'F1:G3');
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const { host, catatan } = openXlsx(bytes);
    const data = host.toData();
    const [sheet] = data.sheets;
    expect(catatan).toEqual([
      expect.objectContaining({ kind: 'rich-text-plain', detail: 'a text in several looks', count: 1 }),
    ]);
    const cell = (row: number, col: number) => sheet?.cells.find((each) => each.row === row && each.col === col);
    expect(cell(0, 0)).toMatchObject({
      value: 'Realisasi',
      style: { font: { bold: true, size: 12, color: '#0B5D4B' } },
    });
    expect(cell(2, 0)).toMatchObject({ formula: '=A2*2', value: 25 });
    expect(cell(2, 1)?.value).toBe('dua gaya');
    expect(cell(3, 1)).toMatchObject({ value: 46_300, style: { numberFormat: 'd mmmm yyyy' } });
    expect(sheet).toMatchObject({
      frozen: { rows: 2, cols: 1 },
      merges: [{ row: 0, col: 2, rows: 2, cols: 2 }],
      validations: [{ type: 'List', formula1: 'ya,tidak' }],
      conditionalFormats: [
        { type: 'CellValue', rule: { formula1: '=5', operator: 'LessThan' }, format: { bold: true } },
      ],
      notes: [{ row: 1, col: 0, content: 'periksa' }],
      shapes: [{ type: 'Image', image: { base64: PIXEL } }],
    });
    expect(data.properties.author).toBe('Staf');
    host.dispose();
  });
});
