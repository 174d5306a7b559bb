import { valueAt } from './content';
import { wholeSheet } from './rect';
import type { SheetModel } from './sheet';
import { normalStyle } from './style';
import { fileFormula } from './structured-formula';
import type { CellData, SheetData, WorkbookData } from './types';
import { localUser, type WorkbookModel } from './workbook';
import { ungrouped } from './shape-groups';

/** A deep, plain picture of the workbook as the local user sees it. Styles stay shared objects. */
export function toData(book: WorkbookModel): WorkbookData {
  return {
    sheets: book.sheets.map((sheet) => toSheetData(book, sheet)),
    activeSheetId: book.viewOf(localUser).activeSheetId,
    names: [...book.names],
    settings: book.settings.entries(),
    properties: { ...book.properties },
    created: book.created,
    revisionNumber: book.revisionNumber,
    customProperties: [...book.custom].map(([key, value]) => ({ key, value })),
    customXmlParts: [...book.customXmlParts],
    structureProtected: book.structureProtected,
    structurePassword: book.structurePassword,
    ...(book.structureHash === null ? {} : { structureHash: book.structureHash }),
  };
}

function cellsOf(book: WorkbookModel, sheet: SheetModel): CellData[] {
  const cells: CellData[] = [];
  sheet.cells.forEachIn(wholeSheet, (cell, row, col) => {
    const { quotePrefix, style } = cell;
    const formula =
      book.hasStructuredFormulas && cell.formula?.includes('[')
        ? fileFormula(book, { sheet, row, col }, cell.formula)
        : cell.formula;
    cells.push({ row, col, formula, value: valueAt(book, sheet, row, col), quotePrefix, style });
  });
  return cells;
}

export function toSheetData(book: WorkbookModel, sheet: SheetModel): SheetData {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    ...(sheet.style === normalStyle ? {} : { style: sheet.style }),
    cells: cellsOf(book, sheet),
    merges: [...sheet.merges],
    columns: sheet.columns.toData(),
    rows: sheet.rows.toData(),
    standardWidth: sheet.standardWidth,
    standardHeight: sheet.standardHeight,
    frozen: { ...sheet.frozen },
    validations: [...sheet.validations],
    conditionalFormats: [...sheet.conditionalFormats],
    charts: [...sheet.charts],
    comments: [...sheet.comments],
    notes: [...sheet.notes],
    shapes: ungrouped(sheet.shapes),
    customProperties: [...sheet.customProperties].map(([key, value]) => ({ key, value })),
    tables: [...sheet.tables],
    autoFilter: sheet.autoFilter,
    protection: sheet.protection,
    page: { ...sheet.page },
    hyperlinks: [...sheet.hyperlinks],
  };
}
