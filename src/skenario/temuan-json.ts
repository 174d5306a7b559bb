import type { Kata } from '../app/pesan/katalog';
import type { Temuan } from '../domain/validasi/temuan';
import type { LocationMap } from '../workbook/codec/peta-lokasi';

/** A finding with its cell and its sentences, as `temuan.json` holds it. */
export function temuanJson(temuan: Temuan, tempat: LocationMap, kata: Kata) {
  const sel = tempat.cellOf(temuan.lokasi);
  const { kalimat, tindakan } = kata.temuan(temuan);
  return {
    kode: temuan.kode,
    tingkat: temuan.tingkat,
    lembar: sel?.sheet ?? null,
    sel: sel?.address ?? null,
    indikator: temuan.indikator,
    pesan: kalimat,
    tindakan,
  };
}
