import { normalStyle } from '../../../model/style';
import type { SheetData } from '../../../model/types';
import { readRemarks } from '../comment/comments';
import { readAutoFilter, readTables } from '../table/tables';
import { readSheetCustomProperties } from './custom-properties';
import { readDrawing } from '../drawing/read-drawing';
import { childrenOf, attribute, child, readTree, relationId, type XmlNode } from '../xml-tree';
import { fromReference } from '../reference-from-file';
import { XmlReader } from '../xml-reader';
import { ownRows, readColumns, readStandard } from './axis';
import { readRows, type SheetRows } from './cells';
import { readConditionalFormats } from './conditional-format';
import type { SheetContext } from './context';
import { readHyperlinks } from './hyperlinks';
import { readPage } from './page-setup';
import { readProtection } from './protection';
import { readValidations } from './validation';
import { readView } from './view';

/** What the workbook part knows about a sheet. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetData['visibility'];
}

/** One worksheet. Everything but the rows is small and read as a tree. */
export function readSheet(entry: SheetEntry, context: SheetContext, newId: () => string): SheetData {
  const { rest, rows } = readPart(context);
  const standard = readStandard(child(rest, 'sheetFormatPr'));
  const columns = readColumns(child(rest, 'cols'), standard, context.styles);
  const sizes = {
    columns: columns.sizes,
    rows: ownRows(rows.rows, standard),
    standardWidth: columns.standardWidth,
    standardHeight: standard.height,
  };
  const drawing = context.parts.byId(context.path, relationId(child(rest, 'drawing')))?.target ?? null;
  return {
    ...entry,
    tabColor: context.colors.of(child(child(rest, 'sheetPr'), 'tabColor')) ?? '',
    ...readView(child(rest, 'sheetViews')),
    cells: rows.cells,
    merges: childrenOf(child(rest, 'mergeCells'), 'mergeCell').flatMap(
      (node) => fromReference(attribute(node, 'ref')) ?? [],
    ),
    ...sizes,
    ...(columns.style === normalStyle ? {} : { style: columns.style }),
    ...readDrawing(drawing, sizes, context, newId),
    validations: readValidations(rest, context),
    conditionalFormats: readConditionalFormats(rest, context, newId),
    ...readRemarks(context, context.people),
    customProperties: readSheetCustomProperties(rest, context),
    tables: readTables(context, newId),
    autoFilter: readAutoFilter(rest, context),
    protection: readProtection(child(rest, 'sheetProtection')),
    page: readPage(rest, context),
    hyperlinks: readHyperlinks(rest, context),
  };
}

function readPart(context: SheetContext): { readonly rest: XmlNode; readonly rows: SheetRows } {
  const reader = new XmlReader(context.parts.text(context.path), context.path);
  const children: XmlNode[] = [];
  let rows: SheetRows = { cells: [], rows: [] };
  reader.next();
  for (let event = reader.next(); event !== 'end'; event = reader.next()) {
    if (event !== 'open') continue;
    if (reader.name === 'sheetData') rows = readRows(reader, context);
    else children.push(readTree(reader));
  }
  return { rest: { name: 'worksheet', attributes: new Map(), children, text: '' }, rows };
}
