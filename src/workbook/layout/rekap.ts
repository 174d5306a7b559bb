import { romawiOf } from '../../domain/periode/periode';
import { defineTable, type Kolom, type KonteksJudul } from './define-table';

const tw = ({ periode }: KonteksJudul) => `Triwulan ${romawiOf(periode.triwulan)}`;
const sd = (konteks: KonteksJudul) => `s.d. ${tw(konteks)}`;
const tahun = ({ periode }: KonteksJudul) => `Tahun ${periode.tahun}`;
const kolom = (judul: string, lebar: number, gaya: Kolom['gaya'], grup?: Kolom['grup']): Kolom => ({
  judul,
  lebar,
  peran: 'rumus',
  gaya,
  ...(grup === undefined ? {} : { grup }),
});
const bantu = (judul: string): Kolom => ({ judul, lebar: 44, peran: 'bantu', gaya: 'bantu.angka' });
const kunciBantu = (judul: string): Kolom => ({
  judul,
  lebar: 40,
  peran: 'tetap',
  gaya: 'bantu.angka',
  tersembunyi: true,
});

/** "Draft Realisasi Capaian Kinerja Triwulan": every indicator, pulled by kode from its division's form. */
export const tabelRekap = defineTable({
  nomor: { judul: 'No', lebar: 24, peran: 'tetap', gaya: 'tetap.nomor' },
  kode: { judul: 'Kode', lebar: 46, peran: 'kunci', gaya: 'tetap.tengah' },
  bidang: { judul: 'Bidang', lebar: 56, peran: 'tetap', gaya: 'tetap.tengah' },
  sasaran: kolom('Sasaran Strategis', 130, 'tarikan.teks'),
  indikator: kolom('Indikator Kinerja', 146, 'tarikan.teks'),
  satuan: kolom('Satuan', 46, 'tarikan.tengah'),
  targetTw: kolom('Target', 48, 'tarikan.desimal', tw),
  realisasiTw: kolom('Realisasi', 48, 'tarikan.desimal', tw),
  capaianTw: kolom('Capaian (%)', 50, 'rumus.persen', tw),
  targetSd: kolom('Target', 48, 'tarikan.desimal', sd),
  realisasiSd: kolom('Realisasi', 48, 'tarikan.desimal', sd),
  capaianSd: kolom('Capaian (%)', 50, 'utama.persen', sd),
  targetTahunan: kolom('Target', 48, 'tarikan.desimal', tahun),
  capaianTahunan: kolom('Capaian (%)', 50, 'rumus.persen', tahun),
  predikat: kolom('Predikat', 70, 'rumus.tengah'),
  kunciSasaran: kunciBantu('Kelompok sasaran'),
  kunciBidang: kunciBantu('Kelompok bidang'),
  barisIku: bantu('Baris pada IKU'),
  barisIsian: bantu('Baris pada Isian'),
  bawahTw: bantu('Target TW: bawah'),
  atasTw: bantu('Target TW: atas'),
  bawahSd: bantu('Target s.d.: bawah'),
  atasSd: bantu('Target s.d.: atas'),
  bawahTahunan: bantu('Target tahunan: bawah'),
  atasTahunan: bantu('Target tahunan: atas'),
  rataTw: bantu('Masuk rata-rata: TW'),
  rataSd: bantu('Masuk rata-rata: s.d.'),
  rataTahunan: bantu('Masuk rata-rata: tahunan'),
});

const kosong = (gaya: Kolom['gaya'] = 'tetap.teks'): Kolom => ({ judul: '', lebar: 48, peran: 'tetap', gaya });
/** Averages stand under the main table's columns: fillers keep each figure below the column that it averages. */
const rata = (nama: Kolom) =>
  defineTable({
    kunci: { judul: 'No', lebar: 24, peran: 'kunci', gaya: 'tetap.nomor' },
    nama,
    isi1: kosong(),
    isi2: kosong(),
    isi3: kosong(),
    jumlah: kolom('Indikator', 46, 'rumus.nomor'),
    terhitung: kolom('Terhitung s.d.', 48, 'rumus.nomor'),
    isi4: kosong(),
    capaianTw: kolom('Capaian TW (%)', 50, 'rumus.persen'),
    isi5: kosong(),
    isi6: kosong(),
    capaianSd: kolom('Capaian s.d. (%)', 50, 'utama.persen'),
    isi7: kosong(),
    capaianTahunan: kolom('Capaian tahun (%)', 50, 'rumus.persen'),
    predikat: kolom('Predikat', 70, 'rumus.tengah'),
    kunciBantu: kunciBantu('Kunci'),
    dasar: bantu('Dasar predikat'),
  });
/** Names of all rows and of divisions are written; names of sasaran are drawn from Rekap's rows. */
export const tabelRata = rata({ judul: 'Rata-rata', lebar: 46, peran: 'tetap', gaya: 'tarikan.teks' });
export const tabelRataSasaran = rata(kolom('Rata-rata', 46, 'tarikan.teks'));
/** Columns over which the name of an average is merged. */
export const gabungNamaRata = { dari: 'nama', sampai: 'isi3' } as const;

export const tabelRekapAnggaran = defineTable({
  kunci: { judul: '', lebar: 24, peran: 'kunci', gaya: 'tetap.nomor' },
  nama: { judul: 'Uraian', lebar: 46, peran: 'tetap', gaya: 'tetap.teks' },
  isi1: kosong(),
  isi2: kosong(),
  isi3: kosong(),
  isi4: kosong(),
  pagu: kolom('Pagu (Rp)', 48, 'rumus.rupiah'),
  isi5: kosong(),
  isi6: kosong(),
  realisasi: kolom('Realisasi s.d. (Rp)', 48, 'rumus.rupiah'),
  isi7: kosong(),
  serapan: kolom('Serapan (%)', 50, 'utama.persen'),
});
