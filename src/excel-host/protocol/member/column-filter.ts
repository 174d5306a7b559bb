import { filterColumn, TableFilter } from '../../model/filters';
import { toCriteria } from '../../model/filter-criteria';
import type { TableColumnRef } from '../../model/table-ref';
import { isGiven } from '../args';
import { defineClass, type Method } from '../host-class';
import { criteriaArg } from './auto-filter';

/** `applyTopItemsFilter(5)` and its like are `apply({filterOn: 'TopItems', criterion1: '5'})`. */
const apply =
  (make: (args: readonly unknown[]) => unknown): Method<TableColumnRef> =>
  (column, args, context) => {
    const criteria = criteriaArg(make(args), context);
    filterColumn(context.book, new TableFilter(column.table), column.index, criteria);
    return null;
  };
const numbered = (filterOn: string): Method<TableColumnRef> =>
  apply(([count]) => ({ filterOn, criterion1: isGiven(count) ? String(count) : null }));

export const columnFilterClass = defineClass<TableColumnRef>({
  name: 'Filter',
  defaults: ['Criteria'],
  get: {
    Criteria: (column) => {
      const found = column.table.data.filters.find((filter) => filter.index === column.index);
      return found ? toCriteria(found.criteria) : null;
    },
  },
  method: {
    Apply: apply(([criteria]) => criteria),
    ApplyBottomItemsFilter: numbered('BottomItems'),
    ApplyBottomPercentFilter: numbered('BottomPercent'),
    ApplyTopItemsFilter: numbered('TopItems'),
    ApplyTopPercentFilter: numbered('TopPercent'),
    ApplyCellColorFilter: apply(([color]) => ({ filterOn: 'CellColor', color })),
    ApplyFontColorFilter: apply(([color]) => ({ filterOn: 'FontColor', color })),
    ApplyCustomFilter: apply(([criterion1, criterion2, operator]) => ({
      filterOn: 'Custom',
      criterion1,
      criterion2,
      operator,
    })),
    ApplyDynamicFilter: apply(([dynamicCriteria]) => ({ filterOn: 'Dynamic', dynamicCriteria })),
    ApplyValuesFilter: apply(([values]) => ({ filterOn: 'Values', values })),
    ApplyIconFilter: apply(() => ({ filterOn: 'Icon' })),
    Clear: (column, _, { book }) => {
      filterColumn(book, new TableFilter(column.table), column.index, null);
      return null;
    },
  },
});
