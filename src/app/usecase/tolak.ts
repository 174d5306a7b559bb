import type { Halangan } from '../../domain/sop/penjaga';
import type { Temuan } from '../../domain/validasi/temuan';
import type { Buku } from '../buku/baca-buku';
import { rencanaCatat } from '../buku/rencana-ubah';
import { sisaPekerjaan } from '../buku/sisa';
import type { KunciPesan } from '../pesan/pesan-id';
import type { Pesan, Rencana, Tolakan } from './kit';

export const tolak = (kunci: KunciPesan, data: Pesan['data'] = {}, temuan: readonly Temuan[] = []): Tolakan => ({
  status: 'ditolak',
  pesan: [{ kunci, data }],
  temuan,
});

/** What keeps a step shut, with the findings that do so. */
export const tolakHalangan = (daftar: readonly Halangan[], buku: Buku): Tolakan => ({
  status: 'ditolak',
  pesan: daftar.map(({ kode, langkah, data }) => ({ kunci: kode satisfies KunciPesan, data: { langkah, ...data } })),
  temuan: daftar.some(({ kode }) => kode === 'masih-ada-galat')
    ? buku.keadaan.temuan.filter(({ tingkat }) => tingkat === 'E')
    : [],
});

const bukanMilikKita = {
  kosong: 'buku-kosong',
  asing: 'buku-asing',
  'versi-baru': 'buku-versi-baru',
  'milik-kita': null,
} as const;

/** Refuses to write into a workbook that is not ours or newer than we are; `null` = go on. */
export function tolakBuku({ keadaan }: Buku): Tolakan | null {
  const kunci = bukanMilikKita[keadaan.buku];
  return kunci === null ? null : tolak(kunci);
}

/** As `tolakBuku`, and nothing is changed any more once the report is signed. */
export function tolakUbah(buku: Buku): Tolakan | null {
  const bukan = tolakBuku(buku);
  if (bukan !== null) return bukan;
  if (buku.keadaan.keadaanSop.ditandatangani !== null) return tolak('sudah-ditandatangani');
  const pindah = buku.keadaan.temuan.find(({ kode }) => kode === 'S13');
  return pindah === undefined ? null : tolak('kolom-berpindah', { lembar: pindah.data['lembar'] ?? '' });
}

/** What was asked for has happened already. Where it was cut off on the way, the rest is done instead of refusing. */
export const tolakKecualiSisa = <O>(buku: Buku, tolakan: Tolakan, hasil: O): Rencana<O> | Tolakan =>
  sisaPekerjaan(buku).length === 0 ? tolakan : rencanaCatat(buku, [], hasil);
