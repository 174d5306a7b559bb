import type { SheetData } from '../../model/types';
import { CONTENT, NS, RELATION } from '../package/namespaces';
import type { CommentWriter } from '../comment/comment-writer';
import type { PackageBuilder } from '../package/package-builder';
import { autoFilterXml } from '../table/filter';
import { tableXml } from '../table/table-part';
import { sheetCustomPropertiesXml } from './custom-properties';
import { attributes, element, XML_HEAD } from '../package/xml';
import { cellName, rectName } from '../reference';
import { columnsXml, sheetFormatXml } from './axis';
import { type CellContext, sheetDataChunks } from './cells';
import { sheetExtensionsXml } from './conditional-extension';
import { conditionalFormatsXml } from './conditional-format';
import { pageXml } from './page-setup';
import { sheetProtectionXml } from './protection';
import { dataValidationsXml } from './validation';
import { sheetPropertiesXml, sheetViewsXml } from './view';

export interface SheetContext extends CellContext {
  readonly active: boolean;
  readonly path: string;
  readonly parts: PackageBuilder;
  /** Path of the drawing that holds the sheet's charts and shapes. */
  readonly drawingPath: string | null;
  readonly comments: CommentWriter;
  /** Numbers of the parts of which a sheet may have several. */
  readonly nextTable: () => number;
  readonly nextCustomProperty: () => number;
}

/**
 * Relationships are settled at once, the text when the part's turn comes. The order of the elements is the schema's (CT_Worksheet):
 * Excel refuses any other.
 */
export function worksheetChunks(sheet: SheetData, context: SheetContext): () => Iterable<string> {
  const links = hyperlinksXml(sheet, context);
  const drawing =
    context.drawingPath === null
      ? ''
      : element('drawing', { 'r:id': context.parts.relate(context.path, RELATION.drawing, context.drawingPath) });
  const customProperties = sheetCustomPropertiesXml(sheet, context.path, context.parts, context.nextCustomProperty);
  const noteShapes = context.comments.add(sheet, context.path);
  const legacyDrawing = noteShapes === null ? '' : element('legacyDrawing', { 'r:id': noteShapes });
  const tables = tablePartsXml(sheet, context);
  return function* chunks() {
    yield `${XML_HEAD}<worksheet${attributes({ xmlns: NS.main, 'xmlns:r': NS.relation })}>`;
    yield (
      sheetPropertiesXml(sheet) +
      dimensionXml(sheet) +
      sheetViewsXml(sheet, context.active) +
      sheetFormatXml(sheet) +
      columnsXml(sheet, context.styles)
    );
    yield* sheetDataChunks(sheet, context);
    yield (
      sheetProtectionXml(sheet.protection) +
      (sheet.autoFilter === null
        ? ''
        : autoFilterXml(sheet.autoFilter.range, sheet.autoFilter.columns, context.styles)) +
      mergesXml(sheet) +
      conditionalFormatsXml(sheet, context.styles) +
      dataValidationsXml(sheet) +
      links +
      pageXml(sheet) +
      customProperties +
      drawing +
      legacyDrawing +
      tables +
      sheetExtensionsXml(sheet) +
      '</worksheet>'
    );
  };
}

function dimensionXml({ cells }: SheetData): string {
  if (cells.length === 0) return '<dimension ref="A1"/>';
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, col } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, col);
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  }
  return element('dimension', {
    ref: rectName({ row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 }),
  });
}

function mergesXml({ merges }: SheetData): string {
  const items = merges.map((rect) => element('mergeCell', { ref: rectName(rect) }));
  return items.length === 0 ? '' : element('mergeCells', { count: items.length }, ...items);
}

function tablePartsXml(sheet: SheetData, { parts, path, styles, nextTable }: SheetContext): string {
  const items = sheet.tables.map((table) => {
    const tablePath = `xl/tables/table${nextTable()}.xml`;
    parts.add(tablePath, CONTENT.table, () => [tableXml(table, styles)]);
    return element('tablePart', { 'r:id': parts.relate(path, RELATION.table, tablePath) });
  });
  return items.length === 0 ? '' : element('tableParts', { count: items.length }, ...items);
}

function hyperlinksXml(sheet: SheetData, { parts, path }: SheetContext): string {
  const items = sheet.hyperlinks.map((link) =>
    element('hyperlink', {
      ref: cellName(link.row, link.col),
      'r:id': link.address === null ? null : parts.relate(path, RELATION.hyperlink, link.address, true),
      location: link.documentReference,
      tooltip: link.screenTip,
    }),
  );
  return items.length === 0 ? '' : element('hyperlinks', {}, ...items);
}
