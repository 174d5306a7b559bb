import type { NameData, SheetData, WorkbookData } from '../../model/types';
import { columnName, formatAbsoluteAddress, quoteSheetName } from '../../text/address';
import { toFileFormula } from '../formula-text';
import { element, textElement } from '../package/xml';
import { XlsxError } from '../xlsx-error';

/** Print areas and print titles are names too, with a reserved prefix (ECMA-376 part 1, 18.2.5). */
export function definedNamesXml(data: WorkbookData): string {
  const items = [
    ...data.names.map((name) => nameXml(name, data)),
    ...data.sheets.flatMap((sheet, localSheetId) => [
      filterName(sheet, localSheetId),
      builtIn('_xlnm.Print_Area', localSheetId, printArea(sheet)),
      builtIn('_xlnm.Print_Titles', localSheetId, printTitles(sheet)),
    ]),
  ].filter((item) => item !== '');
  return items.length === 0 ? '' : element('definedNames', {}, ...items);
}

function nameXml(item: NameData, data: WorkbookData): string {
  return textElement('definedName', toFileFormula(item.formula), {
    name: item.name,
    comment: item.comment === '' ? null : item.comment,
    localSheetId: item.scope === null ? null : sheetIndex(item, data.sheets),
    hidden: item.visible ? null : true,
  });
}

function sheetIndex(item: NameData, sheets: readonly SheetData[]): number {
  const index = sheets.findIndex((sheet) => sheet.id === item.scope);
  if (index < 0) throw new XlsxError(`name ${item.name}`, `its sheet "${item.scope ?? ''}" is not in the workbook`);
  return index;
}

function builtIn(name: string, localSheetId: number, formula: string): string {
  return formula === '' ? '' : textElement('definedName', formula, { name, localSheetId });
}

/** Excel looks for the range of a filter under this hidden name too. */
function filterName({ autoFilter, name }: SheetData, localSheetId: number): string {
  if (autoFilter === null) return '';
  const formula = formatAbsoluteAddress(autoFilter.range, name);
  return textElement('definedName', formula, { name: '_xlnm._FilterDatabase', localSheetId, hidden: true });
}

function printArea(sheet: SheetData): string {
  return sheet.page.printArea.map((rect) => formatAbsoluteAddress(rect, sheet.name)).join(',');
}

function printTitles({ name, page: { titleColumns, titleRows } }: SheetData): string {
  const sheet = quoteSheetName(name);
  const parts = [
    titleColumns === null ? '' : `${sheet}!$${columnName(titleColumns.first)}:$${columnName(titleColumns.last)}`,
    titleRows === null ? '' : `${sheet}!$${titleRows.first + 1}:$${titleRows.last + 1}`,
  ];
  return parts.filter((part) => part !== '').join(',');
}
