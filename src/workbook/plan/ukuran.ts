import type { Change } from './types';

/** Protocol text around one op: object paths, action records, ids (measured on the client's batches, rounded up). */
const SELUBUNG = 420;
/** Ops that become many calls on the wire. */
const tambahan: Partial<Record<Change['op'], number>> = {
  style: 3200,
  page: 2600,
  'chart.put': 3000,
  conditionalFormat: 700,
  validation: 700,
};

const textBytes = (teks: string): number => {
  let jumlah = 2;
  for (let i = 0; i < teks.length; i += 1) jumlah += teks.charCodeAt(i) < 128 ? 1 : 3;
  return jumlah;
};
const cellBytes = (isi: unknown): number =>
  typeof isi === 'string' ? textBytes(isi) + 2 : isi === null ? 3 : String(isi).length + 1;
const gridBytes = (grid: readonly (readonly unknown[])[]): number =>
  grid.reduce((jumlah, baris) => jumlah + 2 + baris.reduce<number>((isi, sel) => isi + cellBytes(sel), 0), 0);

/** Estimated bytes of one change in a request (the web's limit is 5 MB); errs on the large side. */
export const estimateBytes = (change: Change): number => {
  const dasar = SELUBUNG + (tambahan[change.op] ?? 0);
  switch (change.op) {
    case 'values':
      return dasar + gridBytes(change.values);
    case 'formulas':
      return dasar + gridBytes(change.formulas);
    case 'setting.put':
      return dasar + textBytes(change.value);
    case 'style':
    case 'numberFormat':
    case 'lock':
      return dasar + change.at.length * 24;
    default:
      return dasar;
  }
};
