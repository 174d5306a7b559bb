import { columnName } from '../../src/excel-host/text/address';
import { colOf, type KolomOf } from '../../src/workbook/layout/define-table';
import { tabelIsian } from '../../src/workbook/layout/isian';

/** Letter of a form's column, wherever the layout puts it. */
export const formColumn = (kunci: KolomOf<typeof tabelIsian>): string => columnName(colOf(tabelIsian, kunci));
/** Where the reported quarter of the sample is entered. */
export const ENTRY = formColumn('realisasi3');
