import type { Keadaan } from '../../../app/usecase/keadaan';
import { daunOf } from '../../../domain/anggaran/pohon';
import { terhitung } from '../../../domain/capaian/hasil';
import { formatRupiah } from '../../../domain/shared/format-id';
import type { Lokasi } from '../../../domain/validasi/temuan';
import { duaDesimal } from '../../model/format';
import type { Ucapan } from './kata';
import type { Penjelasan } from './bentuk';

const besaranAnggaran = ['pagu', 'realisasi', 'serapan'] as const;
const SEBUT = 12;

/** The office's budget on Rekap: lowest rows added up once, and how much of the ceiling was realised. */
export function penjelasanAnggaran({ data, rekap }: Keadaan, lokasi: Lokasi, { m, bahasa }: Ucapan): Penjelasan | null {
  const besaran = besaranAnggaran.find((satu) => satu === lokasi.kolom);
  if (data === null || rekap === null || besaran === undefined) return null;
  if (lokasi.tabel !== 'rekap' || lokasi.bidang !== '#anggaran') return null;
  const { pagu, realisasi, serapan } = rekap.anggaran;
  const daun = daunOf(data.daftarAnggaran);
  const persen = terhitung(serapan) ? `${duaDesimal(bahasa, serapan.nilai)}%` : '–';
  return {
    besaran: m.besaran[besaran],
    tentang: data.profil.instansi,
    angka: { pagu: formatRupiah(pagu), realisasi: formatRupiah(realisasi), serapan: persen }[besaran],
    kalimat: [
      ...(besaran === 'serapan' ? [m.serapan(formatRupiah(realisasi), formatRupiah(pagu), persen)] : []),
      m.daun(daun.length),
    ],
    sumber: daun.slice(0, SEBUT).map(({ kode }) => ({
      label: kode,
      lokasi: { tabel: 'anggaran', bidang: null, kunci: kode, kolom: 'pagu' },
    })),
    bukti: null,
    kode: null,
  };
}
