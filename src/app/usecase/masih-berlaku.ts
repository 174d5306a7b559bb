import { AWALAN_PERISTIWA } from '../../workbook/codec/setelan';
import { isNamaKita } from '../../workbook/layout/nama';
import type { WorkbookSnapshot } from '../../workbook/plan/types';
import type { Ports } from '../port/ports';
import type { Rencana } from './kit';

/** What a plan's places and events hang on: which sheets there are, where tables of ours stand, what was journalled. */
const dasarOf = ({ sheets, names, settings }: Pick<WorkbookSnapshot, 'sheets' | 'names' | 'settings'>): string =>
  JSON.stringify([
    sheets.map(({ id, name }) => [id, name]),
    names
      .filter(({ name }) => isNamaKita(name))
      .map(({ name, area }) => [name, area?.sheet, area?.row, area?.col, area?.rows, area?.cols].join(' '))
      .sort(),
    settings.flatMap(({ key }) => (key.startsWith(AWALAN_PERISTIWA) ? [key] : [])).sort(),
  ]);

/**
 * Whether a plan whose preview stood open may still be carried out: somebody else may have put rows in or finished the same step meanwhile,
 * and a plan writes by place. One round trip, whatever the size of the tables. Rejects with `KegagalanHost`.
 */
export async function masihBerlaku(
  { workbook }: Pick<Ports, 'workbook'>,
  { dasar }: Pick<Rencana<unknown>, 'dasar'>,
): Promise<boolean> {
  return dasar === undefined || dasarOf(await workbook.read({ tables: 'none' })) === dasarOf(dasar);
}
