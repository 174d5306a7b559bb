import ExcelJS from 'exceljs';

/** A line of the sheet `Riwayat`, as somebody without the add-in reads it. */
export interface HistoryLine {
  readonly waktu: string;
  readonly oleh: string;
  readonly sebagai: string;
  readonly kejadian: string;
  readonly alasan: string;
}
export interface HistorySheet {
  /** From the line below the headings to the one before the last line of the sheet. */
  readonly lines: readonly HistoryLine[];
  /** What stands below them, to the end of the sheet. */
  readonly below: readonly string[];
  /** What is told above the headings of a journal that is not whole. */
  readonly complaint: string;
}

const HEADINGS = ['Waktu', 'Oleh (menurut pengisian)', 'Sebagai', 'Kejadian', 'Alasan dan keterangan'];
const LAST_LINE = 'Akhir riwayat.';

/** Reads the sheet with a reader of its own: nothing of the product and nothing of the emulated Excel takes part. */
export async function readHistorySheet(file: string): Promise<HistorySheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.getWorksheet('Riwayat');
  if (sheet === undefined) throw new Error('There is no sheet Riwayat.');
  const rows = Array.from({ length: sheet.rowCount }, (_, index) =>
    [2, 3, 4, 5, 6].map((column) => sheet.getCell(index + 1, column).text),
  );
  const heading = rows.findIndex((row) => row.every((text, column) => text === HEADINGS[column]));
  const end = rows.findIndex(([text]) => text?.startsWith(LAST_LINE));
  if (heading < 0 || end < 0) throw new Error(`Riwayat has no headings or no last line:\n${rows.join('\n')}`);
  return {
    lines: rows.slice(heading + 1, end).map(([waktu = '', oleh = '', sebagai = '', kejadian = '', alasan = '']) => ({
      ...{ waktu, oleh, sebagai, kejadian, alasan },
    })),
    below: rows.slice(end + 1).map((row) => row.join(' | ')),
    complaint: rows[heading - 1]?.join('') ?? '',
  };
}
