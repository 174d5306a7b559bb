import type { TableData } from '../../model/table-types';
import { NS } from '../package/namespaces';
import { element, XML_HEAD, xstring } from '../package/xml';
import { rectName } from '../reference';
import type { StyleTable } from '../style/style-table';
import { autoFilterXml } from './filter';

/** A table part (ECMA-376 part 1, 18.5). */
export function tableXml(table: TableData, styles: StyleTable): string {
  const body = table.showTotals ? { ...table.range, rows: table.range.rows - 1 } : table.range;
  const columns = table.columns.map(({ id, name }) => element('tableColumn', { id, name: xstring(name) }));
  const style = element('tableStyleInfo', {
    name: table.style === '' ? null : table.style,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
  return (
    XML_HEAD +
    element(
      'table',
      {
        xmlns: NS.main,
        id: table.number,
        name: table.name,
        displayName: table.name,
        ref: rectName(table.range),
        headerRowCount: table.showHeaders ? null : 0,
        totalsRowCount: table.showTotals ? 1 : null,
        totalsRowShown: table.showTotals ? null : false,
      },
      table.showHeaders && table.showFilterButton ? autoFilterXml(body, table.filters, styles) : '',
      element('tableColumns', { count: columns.length }, ...columns),
      style,
    )
  );
}
