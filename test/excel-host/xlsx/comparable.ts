import { strictOptions } from '../../../src/excel-host/model/protection';
import { newRule } from '../../../src/excel-host/model/conditional';
import type { ConditionalFormatData, SheetData, WorkbookData } from '../../../src/excel-host/model/types';

/**
 * Ids of sheets stand for their place, those of other things for nothing: a file has no room for them. What a file cannot tell apart
 * (no zoom at all and 100 %, an automatic bound of a data bar and its outermost value, a password and its verifier) is made equal.
 */
export function comparable(data: WorkbookData): unknown {
  const place = new Map(data.sheets.map((sheet, at) => [sheet.id, `sheet ${at}`]));
  return {
    ...data,
    sheets: data.sheets.map(comparableSheet),
    activeSheetId: place.get(data.activeSheetId),
    names: data.names.map((name) => ({ ...name, scope: name.scope === null ? null : place.get(name.scope) })),
  };
}

function comparableSheet(sheet: SheetData): unknown {
  return {
    ...sheet,
    id: '',
    page: { ...sheet.page, zoom: Object.keys(sheet.page.zoom).length === 0 ? { scale: 100 } : sheet.page.zoom },
    conditionalFormats: sheet.conditionalFormats.map(comparableFormat),
    charts: sheet.charts.map((chart) => ({ ...chart, id: '' })),
    shapes: sheet.shapes.map((shape) => ({ ...shape, id: '' })),
    tables: sheet.tables.map((table) => ({ ...table, id: '' })),
    protection: sheet.protection === null ? null : { options: { ...strictOptions, ...sheet.protection.options } },
    cells: [...sheet.cells].sort((a, b) => a.row - b.row || a.col - b.col),
  };
}

/** A data bar says by default what a new one in Excel says. */
function comparableFormat(format: ConditionalFormatData): unknown {
  const usual = format.type === 'DataBar' ? newRule.DataBar : {};
  return { ...format, id: '', rule: { ...usual, ...format.rule } };
}
