import { loadCells, reason, type Uncomputed } from './load-cells';
import type { Axis } from './axis';
import { SheetModel } from './sheet';
import type { AxisSize, SheetData, WorkbookData } from './types';
import type { StyleEdit } from './style';
import type { WorkbookModel } from './workbook';

/** A name that formulas cannot use, because its own formula cannot be computed. */
export interface UncomputedName {
  readonly name: string;
  readonly why: string;
}

export interface Loaded {
  readonly cells: readonly Uncomputed[];
  readonly names: readonly UncomputedName[];
}

/** Makes a new, empty workbook hold `data`; ids are kept. Answers what could not be given to the calc engine. */
export function loadData(book: WorkbookModel, data: WorkbookData): Loaded {
  for (const blank of book.sheets) book.engine.removeSheet(blank.id);
  const intern = book.styles.editor((style) => style);
  book.sheets = data.sheets.map((sheet) => loadSheet(book, sheet, intern));
  for (const id of idsOf(data)) book.ids.keep(id);
  const names = loadNames(book, data);
  const cells = book.sheets.flatMap((model, at) => loadCells(book, model, data.sheets[at]?.cells ?? [], intern));
  for (const { key, value } of data.settings) book.settings.set(key, value);
  for (const { key, value } of data.customProperties) book.custom.set(key, value);
  Object.assign(book.properties, data.properties);
  book.created = data.created;
  book.revisionNumber = data.revisionNumber;
  book.customXmlParts = [...data.customXmlParts];
  book.structureProtected = data.structureProtected;
  book.structurePassword = data.structurePassword;
  book.structureHash = data.structureHash ?? null;
  book.view.activeSheetId = data.activeSheetId;
  book.dirty = false;
  book.previouslySaved = true;
  return { cells, names };
}

/** Everything of a sheet but its cells, which need all sheets and names to be there. */
export function loadSheet(book: WorkbookModel, data: SheetData, intern: StyleEdit): SheetModel {
  const sheet = new SheetModel(data.id, data.name);
  book.engine.addSheet(sheet.id, sheet.name);
  const { visibility, tabColor, showGridlines, showHeadings, standardWidth, standardHeight } = data;
  Object.assign(sheet, { visibility, tabColor, showGridlines, showHeadings, standardWidth, standardHeight });
  Object.assign(sheet.page, data.page);
  sheet.frozen = { ...data.frozen };
  sheet.merges = [...data.merges];
  sheet.validations = [...data.validations];
  sheet.conditionalFormats = [...data.conditionalFormats];
  sheet.charts = [...data.charts];
  sheet.hyperlinks = [...data.hyperlinks];
  sheet.comments = [...data.comments];
  sheet.notes = [...data.notes];
  sheet.shapes = [...data.shapes];
  for (const { key, value } of data.customProperties) sheet.customProperties.set(key, value);
  sheet.tables = [...data.tables];
  sheet.autoFilter = data.autoFilter;
  sheet.protection = data.protection;
  if (data.style !== undefined) sheet.style = intern(data.style);
  loadAxis(sheet.columns, data.columns, intern);
  loadAxis(sheet.rows, data.rows, intern);
  return sheet;
}

function loadAxis(axis: Axis, sizes: readonly AxisSize[], intern: StyleEdit): void {
  for (const { index, size, hidden, outlineLevel, style } of sizes) {
    Object.assign(axis.ensure(index), {
      size,
      hidden,
      outlineLevel,
      style: style === undefined ? null : intern(style),
    });
  }
}

function loadNames(book: WorkbookModel, data: WorkbookData): UncomputedName[] {
  book.names = [...data.names];
  return data.names.flatMap(({ name, formula, scope }) => {
    const problem = book.engine.check(formula);
    if (problem !== null) return [{ name, why: reason(problem) }];
    if (scope === null) book.engine.setName(name, formula);
    return [];
  });
}

function* idsOf(data: WorkbookData): Iterable<string> {
  for (const sheet of data.sheets) {
    yield sheet.id;
    const parts = [sheet.charts, sheet.conditionalFormats, sheet.comments, sheet.shapes, sheet.tables];
    for (const { id } of parts.flat()) yield id;
    for (const { id } of sheet.comments.flatMap((comment) => comment.replies)) yield id;
  }
  for (const { id } of data.customXmlParts) yield id;
}
