import { terhitung } from '../../capaian/hasil';
import type { Indikator } from '../../indikator/indikator';
import { readAngka } from '../../indikator/parse-angka';
import { angkaDisebut, type AngkaDisebut } from '../angka-disebut';
import { defineAturan, diIsian, type Masalah } from '../define-aturan';
import { tanpaTampilLain, type BarisPeriksa, type KonteksPeriksa, type SelPeriksa } from '../konteks';
import type { ParagrafTampil } from '../tampil';

const batas = (daftar: readonly SelPeriksa[]): readonly number[] =>
  daftar.flatMap(({ terbaca }) => (terbaca.jenis === 'angka' ? [terbaca.bawah, terbaca.atas] : []));
const isiAngka = (daftar: readonly (number | null)[]): readonly number[] => daftar.filter((satu) => satu !== null);

/** Every figure of the row that may be called its target or its realisation. */
const angkaBaris: Record<AngkaDisebut['jenis'], (baris: BarisPeriksa) => readonly number[]> = {
  target: ({ target, targetTahunan, hasil }) => [
    ...batas(target),
    ...(targetTahunan.jenis === 'angka' ? [targetTahunan.bawah, targetTahunan.atas] : []),
    ...('target' in hasil.targetSd ? [hasil.targetSd.target.bawah, hasil.targetSd.target.atas] : []),
  ],
  realisasi: ({ realisasi, hasil, indikator }) => [
    ...batas(realisasi),
    ...(terhitung(hasil.realisasiSd) ? [hasil.realisasiSd.nilai] : []),
    ...isiAngka([...indikator.pembilang, ...indikator.penyebut].map(readAngka)),
  ],
};

const bedaDari = (baris: BarisPeriksa, teks: string): readonly AngkaDisebut[] =>
  angkaDisebut(teks, baris.indikator.satuan).filter(
    ({ jenis, angka, ketelitian }) => !angkaBaris[jenis](baris).some((satu) => Math.abs(satu - angka) <= ketelitian),
  );
const masalah = (baris: BarisPeriksa, teks: string, lokasi: Masalah['lokasi']): readonly Masalah[] =>
  bedaDari(baris, teks).map(({ jenis, tertulis }) => ({
    lokasi,
    indikator: baris.indikator.kode,
    data: { alasan: jenis, tertulis, kunci: baris.indikator.kode },
  }));

const kolomFaktor = ['faktorPendorong', 'faktorPenghambat', 'tindakLanjut'] as const;
/** A paragraph speaks of the one indicator that it names. */
function diParagraf({ lokasi, teks }: ParagrafTampil, { daftarBaris }: KonteksPeriksa): readonly Masalah[] {
  const rendah = teks.toLowerCase();
  const disebut = daftarBaris.filter(
    ({ indikator }) => indikator.indikator.length > 8 && rendah.includes(indikator.indikator.toLowerCase()),
  );
  const [satu] = disebut;
  return disebut.length === 1 && satu !== undefined ? masalah(satu, teks, lokasi) : [];
}

const narasi = (teks: string, lain: Partial<ParagrafTampil> = {}) => ({
  tampilLain: {
    ...tanpaTampilLain,
    narasi: [
      {
        lokasi: { tabel: 'laporan', bidang: '#narasi', kunci: 'Capaian kinerja 1', kolom: 'teks' } as const,
        ...{ teks, usang: false, disunting: true, ...lain },
      },
    ],
  },
});
/** Row 1 of the published table. */
const terbit: Partial<Indikator> = {
  indikator: 'Menurunnya Tingkat Pelanggaran Perda',
  ...{ targetTahunan: 46, target: [46, 46, 46, 46], realisasi: [49.81, 49.81, 49.81, null] },
};

/**
 * Words and figures disagree: an explanation or the report's narrative states a target or realisation that no cell of its row has, or the
 * narrative was drafted from figures that have changed since. (Perjanjian Kinerja and Renja are not in the workbook; IKU holds their targets.)
 */
export const r23 = defineAturan({
  kode: 'R23',
  tingkat: 'E',
  sumber: 'LKPJ Satpol PP 2019: tabel menulis target 46, narasinya 47',
  data: ['alasan', 'tertulis', 'kunci'],
  cari: (konteks) => {
    const faktor = konteks.daftarBaris.flatMap((baris) =>
      kolomFaktor.flatMap((kolom) => masalah(baris, baris.indikator[kolom], diIsian(baris, kolom))),
    );
    const { narasi: daftar } = konteks.tampilLain;
    const usang = daftar.find((satu) => satu.usang);
    return [
      ...faktor,
      ...daftar.filter(({ disunting }) => disunting).flatMap((satu) => diParagraf(satu, konteks)),
      ...(usang === undefined
        ? []
        : [
            {
              lokasi: usang.lokasi,
              tingkat: konteks.final && daftar.some((satu) => satu.usang && !satu.disunting) ? 'E' : 'W',
              data: { alasan: 'usang', tertulis: daftar.filter((satu) => satu.usang).length, kunci: 'Laporan' },
            } as const,
          ]),
    ];
  },
  contoh: [
    {
      nama: 'narasi menulis target 47%, tabelnya 46',
      indikator: [terbit],
      pelengkap: narasi('Menurunnya Tingkat Pelanggaran Perda dari target 47% terealisasi 49,81%.'),
      jumlah: 1,
      tingkat: 'E',
    },
    {
      nama: 'narasi menulis target 46%',
      indikator: [terbit],
      pelengkap: narasi('Menurunnya Tingkat Pelanggaran Perda dari target sebesar 46 persen, realisasi 49,81%.'),
      jumlah: 0,
    },
    {
      nama: 'penjelasan pada isian menyebut realisasi lain',
      indikator: [{ ...terbit, faktorPendorong: 'Realisasi mencapai 48,81% berkat patroli.' }],
      jumlah: 1,
    },
    {
      nama: 'pembulatan dan satuan lain bukan perbedaan',
      indikator: [{ ...terbit, faktorPendorong: 'Realisasi 49,8%; target 12 lokasi patroli terpenuhi.' }],
      jumlah: 0,
    },
    {
      nama: 'narasi disusun dari angka yang lama, sebelum langkah 8',
      pelengkap: narasi('Rata-rata 100,00%.', { usang: true, disunting: false }),
      jumlah: 1,
      tingkat: 'W',
    },
    {
      nama: 'narasi lama pada langkah 8',
      pelengkap: { ...narasi('Rata-rata 100,00%.', { usang: true, disunting: false }), kini: 8 },
      jumlah: 1,
      tingkat: 'E',
    },
  ],
});
