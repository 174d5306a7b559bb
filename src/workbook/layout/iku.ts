import { romawiOf } from '../../domain/periode/periode';
import { defineTable, type Kolom } from './define-table';

const petunjukTarget = {
  judul: 'Target',
  isi: 'Angka, atau teks seperti 85-95, <22, 1:17,9. Persen ditulis dalam poin persen: 85, bukan 0,85. Kosongkan bila memang tidak ada.',
};
const target = (judul: string): Kolom => ({
  judul,
  grup: 'Target',
  lebar: 44,
  peran: 'isian',
  gaya: 'isian.angka',
  petunjuk: petunjukTarget,
});
const bantu = (judul: string): Kolom => ({ judul, lebar: 44, peran: 'bantu', gaya: 'bantu.angka' });
export const akhiranTarget = ['Tahunan', '1', '2', '3', '4'] as const;
export type AkhiranTarget = (typeof akhiranTarget)[number];
const tw = (nomor: 1 | 2 | 3 | 4) => `TW ${romawiOf(nomor)}`;

/** A target as typed is read once, here: cleaned text, its two ends, and the bounds that formulas elsewhere take. */
const bantuTarget = <S extends AkhiranTarget>(nama: string, akhiran: S) => {
  const kolom = {
    // Left-aligned: a text flows into the neighbouring hidden cells, not back into the last column in view.
    [`bersih${akhiran}`]: { ...bantu(`${nama}: teks bersih`), gaya: 'bantu.teks' },
    [`kiri${akhiran}`]: bantu(`${nama}: angka kiri`),
    [`kanan${akhiran}`]: bantu(`${nama}: angka kanan`),
    [`bawah${akhiran}`]: bantu(`${nama}: batas bawah`),
    [`atas${akhiran}`]: bantu(`${nama}: batas atas`),
  };
  return kolom as Record<`${'bersih' | 'kiri' | 'kanan' | 'bawah' | 'atas'}${S}`, Kolom>;
};

/** The indicators' definitions: one row per indicator, entered by the Kasubag (forms of domain.md 4.3 and 4.4). */
export const tabelIku = defineTable({
  nomor: { judul: 'No', lebar: 26, peran: 'rumus', gaya: 'rumus.nomor' },
  kode: {
    judul: 'Kode',
    lebar: 52,
    peran: 'isian',
    gaya: 'isian.tengah',
    petunjuk: {
      judul: 'Kode',
      isi: 'Kunci tetap indikator, misalnya IKU-01. Jangan diganti setelah format disisipkan: rumus, isian, dan catatan bergantung padanya.',
    },
  },
  sasaran: { judul: 'Sasaran Strategis', lebar: 130, peran: 'isian', gaya: 'isian.teks' },
  indikator: { judul: 'Indikator Kinerja', lebar: 132, peran: 'isian', gaya: 'isian.teks' },
  definisi: { judul: 'Definisi operasional / formula', lebar: 138, peran: 'isian', gaya: 'isian.teks' },
  satuan: { judul: 'Satuan', lebar: 46, peran: 'isian', gaya: 'isian.tengah' },
  bidang: { judul: 'Bidang', lebar: 56, peran: 'isian', gaya: 'isian.tengah', pilihan: 'bidang' },
  polaritas: {
    judul: 'Polaritas',
    grup: 'Cara hitung',
    lebar: 48,
    peran: 'isian',
    gaya: 'isian.tengah',
    pilihan: 'polaritas',
  },
  konsolidasi: {
    judul: 'Konsolidasi',
    grup: 'Cara hitung',
    lebar: 60,
    peran: 'isian',
    gaya: 'isian.tengah',
    pilihan: 'konsolidasi',
  },
  frekuensi: {
    judul: 'Frekuensi',
    grup: 'Cara hitung',
    lebar: 50,
    peran: 'isian',
    gaya: 'isian.tengah',
    pilihan: 'frekuensi',
  },
  targetTahunan: target('Tahunan'),
  target1: target(tw(1)),
  target2: target(tw(2)),
  target3: target(tw(3)),
  target4: target(tw(4)),
  sumberData: { judul: 'Sumber data', lebar: 84, peran: 'isian', gaya: 'isian.teks' },
  kodeAnggaran: {
    judul: 'Kode anggaran',
    lebar: 66,
    peran: 'isian',
    gaya: 'isian.tengah',
    pilihan: 'anggaran',
  },
  // Retired from then on: the row stays, and is neither demanded nor averaged.
  berhenti: { judul: 'Berhenti sejak', lebar: 50, peran: 'isian', gaya: 'isian.tengah', pilihan: 'berhenti' },
  ...bantuTarget('Tahunan', 'Tahunan'),
  ...bantuTarget(tw(1), '1'),
  ...bantuTarget(tw(2), '2'),
  ...bantuTarget(tw(3), '3'),
  ...bantuTarget(tw(4), '4'),
  berhentiKe: bantu('Berhenti sejak triwulan'),
});

/** Spare entry rows below the indicators that are there. */
export const BARIS_CADANGAN_IKU = 10;
