import { sortRange } from '../../model/sort';
import { optionalFlag, optionalOneOf } from '../args';
import { defineClass } from '../host-class';
import type { RangeRef } from '../range-ref';
import { sortKeys, sortMethods } from './sort-fields';

const orientations = ['Rows', 'Columns'] as const;

export const rangeSortClass = defineClass<RangeRef>({
  name: 'RangeSort',
  defaults: [],
  method: {
    Apply: (range, [fields, matchCase, hasHeaders, orientation, method], context) => {
      optionalOneOf(method, sortMethods, 'method', 'PinYin');
      sortRange(context.book, range.sheet, range.rect, {
        keys: sortKeys(fields, context),
        matchCase: optionalFlag(matchCase, 'matchCase'),
        hasHeaders: optionalFlag(hasHeaders, 'hasHeaders'),
        axis: optionalOneOf(orientation, orientations, 'orientation', 'Rows') === 'Rows' ? 'row' : 'col',
      });
      return null;
    },
  },
});
