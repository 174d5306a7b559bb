import { invalidArgument } from '../errors';
import { isInGrid } from '../model/rect';
import type { SheetModel } from '../model/sheet';
import { sameName } from '../model/sheet-name';
import { structuredArea } from '../model/structured-reference';
import type { Rect } from '../model/types';
import type { WorkbookModel } from '../model/workbook';
import { parseAddress, parseAreas } from '../text/address';
import { isHostObject } from './host-class';
import { AreasRef, RangeRef } from './range-ref';

/** A range of a sheet by its address or by the name of a defined name, as `worksheet.getRange(address)` takes it. */
export function areaOf(book: WorkbookModel, home: SheetModel, address: string): { sheet: SheetModel; area: Rect } {
  const parsed = parseAddress(address);
  if (parsed && isInGrid(parsed.rect)) {
    const sheet = parsed.sheet === null ? home : book.findSheet(parsed.sheet);
    if (sheet) return { sheet, area: parsed.rect };
    throw invalidArgument(`There is no sheet "${parsed.sheet}".`);
  }
  const named = book.names.find(
    (item) => item.name.toLowerCase() === address.toLowerCase() && (item.scope === null || item.scope === home.id),
  );
  if (named) {
    const target = parseAddress(named.formula);
    const sheet = target?.sheet ? book.findSheet(target.sheet) : undefined;
    if (target && sheet) return { sheet, area: target.rect };
  }
  const table = structuredArea(book, address);
  if (table) return table;
  throw invalidArgument(`"${address}" is no address.`);
}

/** Several areas of one sheet: `"A1:B2,D4"`. */
export function areasOf(home: SheetModel, address: string): Rect[] {
  const parsed = parseAreas(address);
  if (!parsed || parsed.length === 0 || !parsed.every((area) => isInGrid(area.rect))) {
    throw invalidArgument(`"${address}" is no address.`);
  }
  if (!parsed.every(({ sheet }) => sheet === null || sameName(sheet, home.name))) {
    throw invalidArgument('The address is on another sheet.');
  }
  return parsed.map((area) => area.rect);
}

/** An argument that must be a `Range` object. */
export function rangeArg(value: unknown, name: string): RangeRef {
  if (isHostObject(value) && value.self instanceof RangeRef) return value.self;
  throw invalidArgument(`"${name}" must be a Range.`);
}

/** A `Range` or `RangeAreas` object. */
export function targetArg(value: unknown, name: string): RangeRef | AreasRef {
  if (isHostObject(value) && (value.self instanceof RangeRef || value.self instanceof AreasRef)) return value.self;
  throw invalidArgument(`"${name}" must be a Range or RangeAreas.`);
}

/** A `Range` object or an address on the home sheet (or with a sheet's name). */
export function rangeOrAddress(
  value: unknown,
  book: WorkbookModel,
  home: SheetModel,
  name: string,
): { sheet: SheetModel; area: Rect } {
  if (typeof value === 'string') return areaOf(book, home, value);
  const ref = rangeArg(value, name);
  return { sheet: ref.sheet, area: ref.rect };
}
