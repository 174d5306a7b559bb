import type { Katalog } from './katalog';

const k = (judul: string, kalimat: string, tindakan: string) => ({ judul, kalimat, tindakan });

/** Findings of the workbook's structure (S). */
export const temuanStrukturEn: Katalog['temuan'] = {
  S01: k(
    'Sheet or table not found',
    'Sheet {lembar} is incomplete: its table {nama} is not there.',
    'Undo the deletion (Ctrl+Z), or press Insert forms to make it again.',
  ),
  S02: k(
    'Marker of a part broken',
    'The table on sheet {lembar} can no longer be found: the marker {nama} points at no cell.',
    'Undo the deletion of rows or sheet (Ctrl+Z), or press Insert forms.',
  ),
  S03: k(
    'Settings of the file are gone',
    'The settings of this file are gone, usually because another program saved it. The sheets are whole.',
    'Simply go on: the next step writes them back. Or press Save on the Steps tab.',
  ),
  S04: k(
    'Sheet title taken by another sheet',
    'There is a sheet {lembar} that this add-in did not make.',
    'Rename that sheet and try again. Its content will not be touched.',
  ),
  S05: k(
    'Row without a code',
    'Row {baris} of sheet {lembar} holds data but has no code.',
    'Fill in its code, or empty the row.',
  ),
  S06: k(
    'Code used twice',
    'Code {kode} in row {baris} of sheet {lembar} is used by a row above it; only the first one counts.',
    'Give that row another code, or empty the row.',
  ),
  S07: k(
    'Columns changed',
    'The table on sheet {lembar} has {kolom} columns where there should be {harap}.',
    'Undo the change of columns (Ctrl+Z); keep columns of your own outside the table.',
  ),
  S08: k(
    'Setting not readable',
    'Setting {pengaturan} holds {nilai}, which is not known; the default is used.',
    'Choose a value from the list on sheet Beranda.',
  ),
  S09: k(
    'Form row without an indicator',
    'Row {kode} of sheet {lembar} is not on sheet IKU.',
    'Put the indicator back on sheet IKU, or delete the row of the form.',
  ),
  S10: k(
    'Insertion not finished',
    'Making the sheet {lembar} stopped halfway.',
    'Press Insert forms (or Prepare quarter) once more to finish it.',
  ),
  S11: k(
    'Period not readable',
    'Year or quarter on sheet Beranda cannot be read.',
    'Write the year with four digits and the quarter as 1 to 4.',
  ),
  S12: k(
    'Row without formulas',
    'Row {baris} of sheet {lembar} (code {kode}) has no formulas, usually because somebody inserted it.',
    'Press Tidy up sheets: its formulas are written, its entries stay.',
  ),
  S13: k(
    'Columns moved',
    'On sheet {lembar} the columns {nama} are not in their place. Their entries are still read as theirs.',
    'Press Tidy up sheets: the columns go back with what they hold.',
  ),
  S14: k(
    'Cells merged',
    'Cells {alamat} of sheet {lembar} are merged; only the first of them still holds something.',
    'Press Tidy up sheets to part them, then look at the empty entries.',
  ),
  S15: k(
    'Sheet renamed',
    'Sheet {harap} is now called {lembar}. All formulas and notes still hold.',
    'Leave it, or press Tidy up sheets for the former name.',
  ),
  S16: k(
    'Order of rows changed',
    'The rows of sheet {lembar} are not in the order of their numbers, usually because they were sorted. Their figures are right.',
    'Leave it, or press Tidy up sheets for the former order.',
  ),
  S17: k(
    'Indicator without a form row',
    'Indicator {indikator} is on sheet IKU but not on sheet {lembar}.',
    'Press Insert forms: the row is added, other entries stay as they are.',
  ),
  S18: k(
    'Entry columns hidden',
    'On sheet {lembar} the columns {nama} are hidden and cannot be filled in.',
    'Press Tidy up sheets to show them.',
  ),
  S19: k(
    'Empty row inside a table',
    'Row {baris} of sheet {lembar} is empty; there is no indicator on it.',
    'Leave it, or press Tidy up sheets to take it out.',
  ),
  S20: k(
    "Row on another division's form",
    'The row of {indikator} is on sheet {lembar}, but sheet IKU gives it to division {bidang}.',
    'Press Insert forms: the row moves with its entries. If it stays, the two rows differ: make them alike first.',
  ),
  S21: k(
    'End of an indicator not readable',
    'On sheet IKU, the column Berhenti sejak says "{nilai}" for {indikator}.',
    'Choose from the list at that cell, or empty it while the indicator is measured.',
  ),
  S22: k(
    'Copy of an entry sheet',
    'Sheet {lembar} is a copy of {asli}; nothing typed there is computed.',
    'Move the right entries to sheet {asli}, then delete the copy.',
  ),
  S23: k(
    'Scale of ratings is not whole',
    'Scale on sheet {lembar}, band {pita} ({predikat}): {alasan}.',
    'Open Profile and settings, correct the scale and save; or put the cell back. Ratings are certain only then.',
  ),
  S24: k(
    'Code on Rekap typed over',
    'The code in row {baris} of sheet {lembar} ({kode}) is empty, used twice or not on sheet IKU; its figures and the averages cannot be trusted.',
    'Press Insert forms: {lembar} is written anew from IKU, no entry is changed.',
  ),
};
