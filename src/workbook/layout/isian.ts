import { romawiOf, type Triwulan } from '../../domain/periode/periode';
import { defineTable, type Kolom, type KolomOf, type KonteksJudul } from './define-table';

const tw = (nomor: Triwulan) => `TW ${romawiOf(nomor)}`;
const kini = ({ periode }: KonteksJudul) => periode.triwulan;
const petunjukRealisasi = {
  judul: 'Realisasi',
  isi: 'Tulis angka saja; 0 bila hasilnya nol; "tidak ada data" bila memang tidak ada. Kosong berarti belum diisi. Persen dalam poin persen: 85.',
};

const tarikan = (judul: string, grup: string, lebar: number, gaya: Kolom['gaya'] = 'tarikan.tengah'): Kolom => ({
  judul,
  grup,
  lebar,
  peran: 'rumus',
  gaya,
});
const target = (nomor: Triwulan): Kolom => tarikan(tw(nomor), 'Target triwulan', 40, 'tarikan.angka');
/** Quarters still to come are kept but not shown; the quarter reported stands out. */
const perTriwulan = (
  nomor: Triwulan,
  judul: string,
  grup: string,
  lebar: number,
  petunjuk?: Kolom['petunjuk'],
): Kolom => ({
  judul,
  grup,
  lebar,
  peran: 'isian',
  gaya: (konteks) => (nomor === kini(konteks) ? 'isian.angka' : 'isianLalu.angka'),
  tersembunyi: (konteks) => nomor > kini(konteks),
  ...(petunjuk ? { petunjuk } : {}),
});
const realisasi = (nomor: Triwulan) => perTriwulan(nomor, tw(nomor), 'Realisasi', 46, petunjukRealisasi);
/** The reported quarter's parts are in view, earlier ones on demand. */
const bagian = (nomor: Triwulan, judul: string): Kolom => ({
  ...perTriwulan(nomor, `${judul} ${tw(nomor)}`, 'Pembentuk %', 54),
  ringkas: (konteks) => nomor < kini(konteks),
});
/** Definitions, drawn from IKU and shown on demand. */
const rincian = (judul: string, lebar: number, gaya: Kolom['gaya'] = 'tarikan.teks'): Kolom => ({
  ...tarikan(judul, 'Rincian indikator', lebar, gaya),
  ringkas: true,
});
/** What pays for the indicator, drawn from Anggaran and shown on demand. */
const anggaran = (judul: Kolom['judul'], lebar: number, gaya: Kolom['gaya'] = 'tarikan.teks'): Kolom => ({
  judul,
  grup: 'Anggaran',
  lebar,
  peran: 'rumus',
  gaya,
  ringkas: true,
});
const anggaranTw = (nomor: Triwulan): Kolom => ({
  ...anggaran(`Realisasi ${tw(nomor)} (Rp)`, 78, 'rumus.rupiah'),
  tersembunyi: (konteks) => nomor > kini(konteks),
});
const hasil = (judul: Kolom['judul'], gaya: Kolom['gaya'] = 'rumus.persen'): Kolom => ({
  judul,
  grup: 'Hasil hitung',
  lebar: 50,
  peran: 'rumus',
  gaya,
});
const keterangan = (judul: string, lebar: number): Kolom => ({
  judul,
  grup: 'Keterangan',
  lebar,
  peran: 'isian',
  gaya: 'isian.teks',
});
const bantu = (judul: string): Kolom => ({ judul, lebar: 44, peran: 'bantu', gaya: 'bantu.angka' });

/**
 * A division's form: its indicators by kode (locked), everything else about them drawn from IKU and Anggaran (columns of domain.md 4.4).
 * What the quarter does not need stands in groups that are closed at first; between two groups there is always a column in view,
 * or they would be one.
 * `angka1..4`, `bawah1..4`, `atas1..4` stand side by side: formulas take the first n of them as one range.
 */
export const tabelIsian = defineTable({
  nomor: { judul: 'No', grup: 'Indikator', lebar: 22, peran: 'tetap', gaya: 'tetap.nomor' },
  kode: { judul: 'Kode', grup: 'Indikator', lebar: 44, peran: 'kunci', gaya: 'tetap.tengah' },
  indikator: tarikan('Indikator Kinerja', 'Indikator', 146, 'tarikan.teks'),
  sasaran: rincian('Sasaran strategis', 130),
  definisi: rincian('Definisi operasional / formula', 150),
  konsolidasi: rincian('Konsolidasi', 62, 'tarikan.tengah'),
  frekuensi: rincian('Frekuensi', 54, 'tarikan.tengah'),
  sumberData: rincian('Sumber data', 96),
  penanggungJawab: rincian('Penanggung jawab', 110),
  satuan: tarikan('Satuan', 'Sifat', 46),
  polaritas: tarikan('Polaritas', 'Sifat', 44),
  targetTahunan: tarikan('Tahunan', 'Target triwulan', 44, 'tarikan.angka'),
  target1: target(1),
  target2: target(2),
  target3: target(3),
  target4: target(4),
  realisasi1: realisasi(1),
  realisasi2: realisasi(2),
  realisasi3: realisasi(3),
  realisasi4: realisasi(4),
  pembilang1: bagian(1, 'Pembilang'),
  penyebut1: bagian(1, 'Penyebut'),
  pembilang2: bagian(2, 'Pembilang'),
  penyebut2: bagian(2, 'Penyebut'),
  pembilang3: bagian(3, 'Pembilang'),
  penyebut3: bagian(3, 'Penyebut'),
  pembilang4: bagian(4, 'Pembilang'),
  penyebut4: bagian(4, 'Penyebut'),
  targetSd: {
    ...hasil(({ periode }) => `Target s.d. ${tw(periode.triwulan)}`, 'rumus.angka'),
    grup: 'Angka s.d.',
    ringkas: true,
  },
  realisasiSd: {
    ...hasil(({ periode }) => `Realisasi s.d. ${tw(periode.triwulan)}`, 'rumus.desimal'),
    grup: 'Angka s.d.',
    ringkas: true,
  },
  capaianTw: hasil(({ periode }) => `Capaian ${tw(periode.triwulan)} (%)`),
  capaianSd: hasil(({ periode }) => `Capaian s.d. ${tw(periode.triwulan)} (%)`, 'utama.persen'),
  capaianTahunan: hasil('Capaian thd target tahun (%)'),
  predikat: { ...hasil('Predikat', 'rumus.tengah'), lebar: 68 },
  kodeAnggaran: anggaran('Kode', 66, 'tarikan.tengah'),
  program: anggaran('Program', 120),
  kegiatan: anggaran('Kegiatan', 120),
  subKegiatan: anggaran('Sub kegiatan', 120),
  pagu: anggaran('Pagu (Rp)', 82, 'rumus.rupiah'),
  serapan: anggaran('Serapan (%)', 50, 'rumus.persen'),
  anggaran1: anggaranTw(1),
  anggaran2: anggaranTw(2),
  anggaran3: anggaranTw(3),
  anggaran4: anggaranTw(4),
  buktiDukung: keterangan('Bukti dukung', 82),
  buktiTerdaftar: { judul: 'Bukti terdaftar', grup: 'Keterangan', lebar: 50, peran: 'rumus', gaya: 'rumus.tengah' },
  faktorPendorong: keterangan('Faktor pendorong', 88),
  faktorPenghambat: keterangan('Faktor penghambat', 88),
  tindakLanjut: keterangan('Tindak lanjut', 88),
  catatan: { judul: 'Catatan reviu', grup: 'Keterangan', lebar: 42, peran: 'rumus', gaya: 'rumus.tengah' },
  diperiksa: { judul: 'Diperiksa', grup: 'Keterangan', lebar: 50, peran: 'rumus', gaya: 'rumus.tengah' },
  barisIku: bantu('Baris pada IKU'),
  barisAnggaran: bantu('Baris pada Anggaran'),
  berhentiKe: bantu('Berhenti sejak triwulan'),
  bersih1: bantu('TW I: teks bersih'),
  bersih2: bantu('TW II: teks bersih'),
  bersih3: bantu('TW III: teks bersih'),
  bersih4: bantu('TW IV: teks bersih'),
  angka1: bantu('TW I: angka'),
  angka2: bantu('TW II: angka'),
  angka3: bantu('TW III: angka'),
  angka4: bantu('TW IV: angka'),
  bawahTahunan: bantu('Target tahunan: bawah'),
  atasTahunan: bantu('Target tahunan: atas'),
  bawah1: bantu('Target TW I: bawah'),
  bawah2: bantu('Target TW II: bawah'),
  bawah3: bantu('Target TW III: bawah'),
  bawah4: bantu('Target TW IV: bawah'),
  atas1: bantu('Target TW I: atas'),
  atas2: bantu('Target TW II: atas'),
  atas3: bantu('Target TW III: atas'),
  atas4: bantu('Target TW IV: atas'),
  bawahSd: bantu('Target s.d.: bawah'),
  atasSd: bantu('Target s.d.: atas'),
  mentahTw: bantu('Capaian TW sebelum batas'),
  mentahSd: bantu('Capaian s.d. sebelum batas'),
  mentahTahunan: bantu('Capaian tahun sebelum batas'),
  dasar: bantu('Dasar predikat'),
  status: bantu('Alasan bila tak terhitung'),
  tertanda: bantu('Angka saat diperiksa'),
});

/** What a division enters: it goes along when the indicator moves to another division. */
export const kolomEntri = [
  'realisasi1',
  'realisasi2',
  'realisasi3',
  'realisasi4',
  'pembilang1',
  'penyebut1',
  'pembilang2',
  'penyebut2',
  'pembilang3',
  'penyebut3',
  'pembilang4',
  'penyebut4',
  'buktiDukung',
  'faktorPendorong',
  'faktorPenghambat',
  'tindakLanjut',
] as const satisfies readonly KolomOf<typeof tabelIsian>[];
