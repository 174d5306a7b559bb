import type { AutoFilterData, TableData } from '../../../model/table-types';
import type { SheetContext } from '../sheet/context';
import { fromReference } from '../reference-from-file';
import { fromXstring } from '../text-from-file';
import { attribute, child, childrenOf, flag, numeric, type XmlNode } from '../xml-tree';
import { readFilterColumns } from './filter';

export function readAutoFilter(sheet: XmlNode, context: SheetContext): AutoFilterData | null {
  const node = child(sheet, 'autoFilter');
  const range = fromReference(attribute(node, 'ref'));
  return range === null ? null : { range, columns: readFilterColumns(node, context) };
}

/** The tables of a sheet, in the order of their parts. */
export function readTables(context: SheetContext, newId: () => string): TableData[] {
  const { parts, path, notes, sheetName } = context;
  return parts.relatedAll(path, 'table').flatMap((part) => {
    const table = readTable(parts.tree(part), context, newId);
    if (table === null) notes.add('part-left-out', sheetName, `a table without a range (${part})`);
    return table ?? [];
  });
}

function readTable(node: XmlNode, context: SheetContext, newId: () => string): TableData | null {
  const range = fromReference(attribute(node, 'ref'));
  if (range === null) return null;
  const filter = child(node, 'autoFilter');
  const style = child(node, 'tableStyleInfo');
  const showHeaders = (numeric(node, 'headerRowCount') ?? 1) > 0;
  return {
    id: newId(),
    number: numeric(node, 'id') ?? 0,
    name: attribute(node, 'displayName') ?? attribute(node, 'name') ?? '',
    range,
    columns: childrenOf(child(node, 'tableColumns'), 'tableColumn').map((column, at) => ({
      id: numeric(column, 'id') ?? at + 1,
      name: fromXstring(attribute(column, 'name') ?? ''),
    })),
    showHeaders,
    showTotals: (numeric(node, 'totalsRowCount') ?? 0) > 0,
    style: attribute(style, 'name') ?? '',
    highlightFirstColumn: flag(style, 'showFirstColumn'),
    highlightLastColumn: flag(style, 'showLastColumn'),
    showBandedRows: flag(style, 'showRowStripes'),
    showBandedColumns: flag(style, 'showColumnStripes'),
    showFilterButton: filter !== null,
    filters: readFilterColumns(filter, context),
  };
}
