import { itemNotFound } from '../errors';
import { dropSheetFromFormula } from '../text/formula-adjust';
import { adoptSheet, hasName, namesOn, type SheetPlace } from './adopt-sheet';
import { toSheetData } from './to-data';
import { sameName } from './sheet-name';
import type { SheetModel } from './sheet';
import type { SheetData, WorkbookData } from './types';
import type { WorkbookModel } from './workbook';

/** `worksheet.copy`. */
export function copySheet(book: WorkbookModel, source: SheetModel, place: SheetPlace): SheetModel {
  const own = book.names.filter(({ scope }) => scope === source.id);
  const common = namesOn(book.names, source.name).filter(({ scope }) => scope === null);
  return adoptSheet(book, toSheetData(book, source), place, [...own, ...common]);
}

/**
 * Sheets of another workbook, in its order; all of them when none is named. References to sheets that stay behind become
 * `#REF!` (Excel links to the file, which this host does not know).
 */
export function insertSheets(
  book: WorkbookModel,
  source: WorkbookData,
  names: readonly string[],
  place: SheetPlace,
): SheetModel[] {
  book.assertStructureOpen();
  const missing = names.find((name) => !source.sheets.some((sheet) => sameName(sheet.name, name)));
  if (missing !== undefined) throw itemNotFound(`The inserted workbook has no sheet "${missing}".`);
  const isWanted = ({ name }: SheetData): boolean => names.length === 0 || names.some((each) => sameName(each, name));
  const left = source.sheets.filter((sheet) => !isWanted(sheet));
  const inserted: SheetModel[] = [];
  for (const sheet of source.sheets.filter(isWanted)) {
    const last = inserted.at(-1);
    const at: SheetPlace = last ? { type: 'After', relativeTo: last } : place;
    inserted.push(insertSheet(book, source, withoutLinks(sheet, left), at));
  }
  return inserted;
}

/** A workbook-wide name stays one where its name is free, and becomes the sheet's own where it is not. */
function insertSheet(book: WorkbookModel, source: WorkbookData, sheet: SheetData, place: SheetPlace): SheetModel {
  const own = source.names.filter(({ scope }) => scope === sheet.id);
  const common = namesOn(source.names, sheet.name).filter(({ scope }) => scope === null);
  const free = book.findSheet(sheet.name) ? [] : common.filter((item) => !hasName(book.names, item));
  for (const item of free) {
    book.names.push(item);
    book.engine.setName(item.name, item.formula);
  }
  return adoptSheet(book, sheet, place, [...own, ...common.filter((item) => !free.includes(item))]);
}

function withoutLinks(sheet: SheetData, left: readonly SheetData[]): SheetData {
  const cut = (formula: string): string => left.reduce((text, { name }) => dropSheetFromFormula(text, name), formula);
  const cells = sheet.cells.map((cell) => (cell.formula?.includes('!') ? { ...cell, formula: cut(cell.formula) } : cell));
  return { ...sheet, cells };
}
