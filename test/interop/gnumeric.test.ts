/** Files that Gnumeric saved, opened in the emulated Excel. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx } from '../../src/excel-host/open-xlsx';
import type { SheetData, WorkbookData } from '../../src/excel-host/model/types';
import { writeXlsx } from '../../src/excel-host/xlsx/write-xlsx';
import { convertWithGnumeric } from '../build/gnumeric';
import { sampleOffice } from '../excel-host/xlsx/sample-office';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gnumeric-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The sample without print titles in columns: of titles in rows and columns together Gnumeric keeps neither. */
function office(): WorkbookData {
  const data = sampleOffice();
  return { ...data, sheets: data.sheets.map((sheet) => ({ ...sheet, page: { ...sheet.page, titleColumns: null } })) };
}

/** Every filled cell; numbers to twelve digits, because Gnumeric computes with longer ones. */
const filled = ({ sheets }: WorkbookData): string[] =>
  sheets
    .flatMap(({ name, cells }) =>
      cells.flatMap(({ row, col, value, formula }) => {
        if (value === null || value === '') return [];
        const shown = typeof value === 'number' ? value.toPrecision(12) : JSON.stringify(value);
        return `${name} ${String(row)} ${String(col)} ${formula === null ? '' : '='} ${shown}`;
      }),
    )
    .sort();

/** Gnumeric's order of merged areas is its own, and it does not keep that a sheet is hidden (1.12.55). */
const shape = ({ name, merges, frozen, page }: SheetData): unknown => ({
  name,
  merges: [...merges].sort((a, b) => a.row - b.row || a.col - b.col),
  frozen,
  titles: page.titleRows,
});

it('a workbook that Gnumeric computed and saved has every value, formula and name, and what is not understood is named', async () => {
  const path = join(folder, 'kantor.xlsx');
  await writeFile(path, await writeXlsx(office(), { cachedValues: false }));
  const { host, catatan } = openXlsx(await readFile(await convertWithGnumeric(path, join(folder, 'gnumeric'))));
  const data = host.toData();
  host.dispose();
  expect(filled(data)).toEqual(filled(office()));
  expect(data.sheets.map(shape)).toEqual(office().sheets.map(shape));
  expect(data.names.map(({ name }) => name)).toEqual(office().names.map(({ name }) => name));
  // A name of Gnumeric's own, with the sheet's title.
  expect(catatan).toEqual([expect.objectContaining({ kind: 'name-left-out', place: '_xlnm.Sheet_Title' })]);
});
