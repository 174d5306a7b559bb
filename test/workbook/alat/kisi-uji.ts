import type { Isi } from '../../../src/domain/indikator/indikator';
import type { Area, Change, TableRead, WorkbookSnapshot } from '../../../src/workbook/plan/types';

/** What a plan leaves behind as constants, names and sheets, without computing anything: enough for plans of any size. */
export function potretTanpaHitung(changes: readonly Change[]): WorkbookSnapshot {
  const sel = new Map<string, Isi>();
  const names = new Map<string, Area>();
  const sheets = new Set<string>();
  for (const change of changes) {
    if (change.op === 'sheet.add') sheets.add(change.sheet);
    if (change.op === 'name.set') names.set(change.name, change.at);
    if (change.op === 'name.delete') names.delete(change.name);
    if (change.op === 'values')
      change.values.forEach((baris, r) =>
        baris.forEach((isi, c) => sel.set(`${change.at.sheet}|${change.at.row + r}|${change.at.col + c}`, isi)),
      );
  }
  const tables = new Map(
    [...names].map(([name, area]): [string, TableRead] => {
      const values = Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.cols }, (__, c) => sel.get(`${area.sheet}|${area.row + r}|${area.col + c}`) ?? null),
      );
      return [name, { name, area, values, overwritten: [] }];
    }),
  );
  return {
    sheets: [...sheets].map((name) => ({ id: name, name, visibility: 'visible', protected: true })),
    names: [...names].map(([name, area]) => ({ name, area })),
    settings: [{ key: 'ckt.tata', value: '1' }],
    tables,
  };
}
