import { angkaAtas, angkaBawah, angkaBersih, angkaKanan, angkaKiri } from '../../domain/capaian/rumus/angka';
import { berhentiKe } from '../../domain/capaian/rumus/berhenti';
import { akhiranTarget, tabelIku } from '../layout/iku';
import type { KolomOf } from '../layout/define-table';
import { fixedCell } from './rujukan';
import { barisPertama } from './pengikat';

type K = KolomOf<typeof tabelIku>;

/** Formulas of one IKU row (the first, unless said otherwise): the running number, and every target read once into its bounds. */
export function rumusIku(
  area: { readonly row: number; readonly col: number },
  row: number = area.row,
): Readonly<Partial<Record<K, string>>> {
  const { sel } = barisPertama(tabelIku, { row, col: area.col });
  const hasil: Partial<Record<K, string>> = {
    nomor: `=IF(${sel('kode')}="","",ROW()-ROW(${fixedCell(area.col, area.row)})+1)`,
    berhentiKe: `=${berhentiKe.excel({ berhentiSejak: sel('berhenti') })}`,
  };
  for (const akhiran of akhiranTarget) {
    const kiri = sel(`kiri${akhiran}`);
    const kanan = sel(`kanan${akhiran}`);
    const bersih = sel(`bersih${akhiran}`);
    hasil[`bersih${akhiran}`] = `=${angkaBersih.excel({ isi: sel(`target${akhiran}`) })}`;
    hasil[`kiri${akhiran}`] = `=${angkaKiri.excel({ bersih })}`;
    hasil[`kanan${akhiran}`] = `=${angkaKanan.excel({ bersih, kiri })}`;
    hasil[`bawah${akhiran}`] = `=${angkaBawah.excel({ kiri, kanan })}`;
    hasil[`atas${akhiran}`] = `=${angkaAtas.excel({ kiri, kanan })}`;
  }
  return hasil;
}
