import { defineClass } from '../host-class';
import { keptIdentity, type RangeRef } from '../range-ref';
import { rangeActions } from './range-actions';
import { rangeContents } from './range-contents';
import { rangeGeometry } from './range-geometry';
import { targetNavigation } from './range-navigation';
import { rangeRegions } from './range-regions';
import { rangeRelations } from './range-relations';
import { rangeSearch } from './range-search';
import { rangeSortClass } from './range-sort';

/** Excel.Range: its members lie in four tables by subject. */
export const rangeClass = defineClass<RangeRef>({
  name: 'Range',
  identity: keptIdentity,
  defaults: [
    'Address',
    'AddressLocal',
    'CellCount',
    'ColumnCount',
    'ColumnHidden',
    'ColumnIndex',
    'Formulas',
    'FormulasLocal',
    'FormulasR1C1',
    'HasSpill',
    'Height',
    'Hidden',
    'Hyperlink',
    'IsEntireColumn',
    'IsEntireRow',
    'Left',
    'LinkedDataTypeState',
    'NumberFormat',
    'NumberFormatLocal',
    'RowCount',
    'RowHidden',
    'RowIndex',
    'SavedAsArray',
    'Style',
    'Text',
    'Top',
    'ValueTypes',
    'Values',
    'Width',
  ],
  get: { ...rangeGeometry.get, ...rangeRegions.get, ...rangeContents.get },
  set: { ...rangeGeometry.set, ...rangeContents.set },
  method: { ...rangeGeometry.method, ...rangeRegions.method, ...rangeActions, ...rangeSearch, ...rangeRelations },
  navigate: { ...targetNavigation, Sort: (range) => rangeSortClass(range) },
  // The client reads these two in camel case (Range_HandleResult).
  spelling: { IsEntireColumn: 'isEntireColumn', IsEntireRow: 'isEntireRow' },
});
