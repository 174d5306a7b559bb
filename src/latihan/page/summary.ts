import type { GridCell } from '../../excel-host/grid-view';

const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 4 });

/** What a spreadsheet says of a selection: average and sum of its numbers, and how many cells hold something. */
export function summarise(cells: readonly Pick<GridCell, 'value'>[]): string {
  const filled = cells.filter(({ value }) => value !== null && value !== '');
  const numbers = filled.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (filled.length < 2) return '';
  const count = `Hitung: ${NUMBER.format(filled.length)}`;
  if (numbers.length === 0) return count;
  const sum = numbers.reduce((total, value) => total + value, 0);
  return `Rata-rata: ${NUMBER.format(sum / numbers.length)}   ${count}   Jumlah: ${NUMBER.format(sum)}`;
}
