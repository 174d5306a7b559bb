import { itemNotFound } from '../errors';
import { dropSheetFromFormula } from '../text/formula-adjust';
import { adoptSheet, freeCopyName, hasName, namesOn, renamer, type Adopted, type SheetPlace } from './adopt-sheet';
import { toSheetData } from './to-data';
import { sameName } from './sheet-name';
import type { SheetModel } from './sheet';
import type { NameData, SheetData, WorkbookData } from './types';
import type { WorkbookModel } from './workbook';

/** `worksheet.copy`. */
export function copySheet(book: WorkbookModel, source: SheetModel, place: SheetPlace): SheetModel {
  const own = book.names.filter(({ scope }) => scope === source.id);
  const common = namesOn(book.names, source.name).filter(({ scope }) => scope === null);
  const name = freeCopyName(
    book.sheets.map((sheet) => sheet.name),
    source.name,
  );
  const rewrite = renamer([[source.name, name]]);
  return adoptSheet(book, { source: toSheetData(book, source), name, place, scoped: [...own, ...common], rewrite });
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
  const wanted = source.sheets.filter(isWanted);
  const taken = book.sheets.map((sheet) => sheet.name);
  const renames = wanted.map(({ name }): [string, string] => {
    const free = freeCopyName(taken, name);
    taken.push(free);
    return [name, free];
  });
  const rewrite = renamer(renames);
  const inserted: SheetModel[] = [];
  for (const [at, sheet] of wanted.entries()) {
    const last = inserted.at(-1);
    inserted.push(
      insertSheet(book, source.names, {
        source: withoutLinks(sheet, left),
        name: renames[at]?.[1] ?? sheet.name,
        place: last ? { type: 'After', relativeTo: last } : place,
        rewrite,
      }),
    );
  }
  return inserted;
}

/** A workbook-wide name stays one where its name is free, and becomes the sheet's own where it is not. */
function insertSheet(book: WorkbookModel, names: readonly NameData[], sheet: Omit<Adopted, 'scoped'>): SheetModel {
  const own = names.filter(({ scope }) => scope === sheet.source.id);
  const common = namesOn(names, sheet.source.name).filter(({ scope }) => scope === null);
  const free = common
    .filter((item) => !hasName(book.names, item))
    .map((item) => ({ ...item, formula: sheet.rewrite(item.formula) }));
  for (const item of free) {
    book.names.push(item);
    book.engine.setName(item.name, item.formula);
  }
  const scoped = [...own, ...common.filter((item) => !free.some(({ name }) => name === item.name))];
  return adoptSheet(book, { ...sheet, scoped });
}

function withoutLinks(sheet: SheetData, left: readonly SheetData[]): SheetData {
  const cut = (formula: string): string => left.reduce((text, { name }) => dropSheetFromFormula(text, name), formula);
  const cells = sheet.cells.map((cell) =>
    cell.formula?.includes('!') ? { ...cell, formula: cut(cell.formula) } : cell,
  );
  return { ...sheet, cells };
}
