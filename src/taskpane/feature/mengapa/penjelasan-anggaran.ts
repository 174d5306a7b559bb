import type { Keadaan } from '../../../app/usecase/keadaan';
import type { BarisAnggaran } from '../../../domain/anggaran/anggaran';
import { daunDi, daunOf, realisasiSdOf, serapanOf } from '../../../domain/anggaran/pohon';
import { terhitung, type Hasil, type HasilAnggaran } from '../../../domain/capaian/hasil';
import { readAngka } from '../../../domain/indikator/parse-angka';
import { romawiOf } from '../../../domain/periode/periode';
import { formatRupiah } from '../../../domain/shared/format-id';
import type { DataKantor } from '../../../domain/shared/kantor';
import type { Lokasi } from '../../../domain/validasi/temuan';
import { duaDesimal } from '../../model/format';
import type { Ucapan } from './kata';
import type { Penjelasan, SumberSel } from './bentuk';

export type BesaranAnggaran = 'pagu' | 'realisasi' | 'serapan';
const SEBUT = 12;

export const persenOf = (hasil: Hasil, { bahasa }: Ucapan): string =>
  terhitung(hasil) ? `${duaDesimal(bahasa, hasil.nilai)}%` : '–';
const rupiahAtau = (angka: number | null): string => (angka === null ? '–' : formatRupiah(angka));
export const selAnggaran = (daftar: readonly BarisAnggaran[], kolom: string): readonly SumberSel[] =>
  daftar.slice(0, SEBUT).map(({ kode }) => ({
    label: kode,
    lokasi: { tabel: 'anggaran', bidang: null, kunci: kode, kolom },
  }));

/** Totals over leaf rows: the office's, or a division's. */
export function jelaskanTotal(
  { pagu, realisasi, serapan }: HasilAnggaran,
  daun: readonly BarisAnggaran[],
  besaran: BesaranAnggaran,
  tentang: string,
  ucapan: Ucapan,
): Penjelasan {
  const { m } = ucapan;
  const persen = persenOf(serapan, ucapan);
  return {
    besaran: m.besaran[besaran],
    tentang,
    angka: { pagu: formatRupiah(pagu), realisasi: formatRupiah(realisasi), serapan: persen }[besaran],
    kalimat: [
      ...(besaran !== 'serapan'
        ? []
        : [terhitung(serapan) ? m.serapan(formatRupiah(realisasi), formatRupiah(pagu), persen) : m.tanpaPagu]),
      m.daun(daun.length),
    ],
    sumber: selAnggaran(daun, 'pagu'),
    bukti: null,
    kode: null,
  };
}

const jumlahOf = (daftar: readonly (number | null)[]): number | null => {
  const terisi = daftar.filter((satu) => satu !== null);
  return terisi.length === 0 ? null : terisi.reduce((jumlah, satu) => jumlah + satu, 0);
};

const besaranBaris: Readonly<Record<string, BesaranAnggaran>> = {
  paguPohon: 'pagu',
  realisasiSd: 'realisasi',
  serapan: 'serapan',
};
/** One row of the tree: a leaf's own figures, a parent's sums of the leaves below it. */
export function jelaskanPohon(
  data: DataKantor,
  kode: string,
  besaran: BesaranAnggaran,
  ucapan: Ucapan,
): Penjelasan | null {
  const { m } = ucapan;
  const { daftarAnggaran, periode } = data;
  const baris = daftarAnggaran.find((satu) => satu.kode.toLowerCase() === kode.toLowerCase());
  if (baris === undefined) return null;
  const daun = daunDi(daftarAnggaran, kode);
  const pagu = jumlahOf(daun.map((satu) => readAngka(satu.pagu)));
  const realisasi = jumlahOf(daun.map((satu) => realisasiSdOf(satu, periode.triwulan)));
  const serapan: Hasil = pagu === null || realisasi === null ? { alasan: 'belum-diisi' } : serapanOf(pagu, realisasi);
  const sendiri = daun.length === 1 && daun[0] === baris;
  const isi = (satu: BarisAnggaran): number | null =>
    besaran === 'pagu' ? readAngka(satu.pagu) : realisasiSdOf(satu, periode.triwulan);
  const perTriwulan = baris.realisasi
    .slice(0, periode.triwulan)
    .map((sel, ke) => m.triwulan(romawiOf(([1, 2, 3, 4] as const)[ke] ?? 1), rupiahAtau(readAngka(sel))))
    .join('; ');
  const jumlah = besaran === 'pagu' ? pagu : realisasi;
  const asal = sendiri
    ? besaran === 'pagu'
      ? m.apaAdanya(rupiahAtau(pagu))
      : m.konsolidasi.jumlah(perTriwulan, rupiahAtau(realisasi))
    : m.pohon(
        daun.length,
        daun
          .slice(0, SEBUT)
          .map((satu) => `${satu.kode} ${rupiahAtau(isi(satu))}`)
          .join('; '),
        rupiahAtau(jumlah),
      );
  const bagi = terhitung(serapan)
    ? m.serapan(rupiahAtau(realisasi), rupiahAtau(pagu), persenOf(serapan, ucapan))
    : m.tanpaPagu;
  return {
    besaran: m.besaran[besaran],
    tentang: `${baris.kode} · ${baris.uraian}`,
    angka: { pagu: rupiahAtau(pagu), realisasi: rupiahAtau(realisasi), serapan: persenOf(serapan, ucapan) }[besaran],
    kalimat: [...(besaran === 'serapan' ? [bagi] : []), jumlah === null ? m.kosong : asal],
    sumber: selAnggaran(daun, besaran === 'pagu' ? 'pagu' : `realisasi${periode.triwulan}`),
    bukti: null,
    kode: null,
  };
}

/** The office's budget on Rekap, and the sums of the tree on its own sheet. */
export function penjelasanAnggaran({ data, rekap }: Keadaan, lokasi: Lokasi, ucapan: Ucapan): Penjelasan | null {
  const { tabel, bidang, kunci, kolom } = lokasi;
  if (data === null || rekap === null || kolom === null) return null;
  if (tabel === 'anggaran') {
    const besaran = besaranBaris[kolom];
    return besaran === undefined || kunci === null ? null : jelaskanPohon(data, kunci, besaran, ucapan);
  }
  const besaran = (['pagu', 'realisasi', 'serapan'] as const).find((satu) => satu === kolom);
  if (tabel !== 'rekap' || bidang !== '#anggaran' || besaran === undefined) return null;
  return jelaskanTotal(rekap.anggaran, daunOf(data.daftarAnggaran), besaran, data.profil.instansi, ucapan);
}
