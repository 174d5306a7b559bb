import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { tabelAnggaran } from '../../../src/workbook/layout/anggaran';
import { tabelBidang, tabelSkala } from '../../../src/workbook/layout/beranda';
import { colOf, type TableLayout } from '../../../src/workbook/layout/define-table';
import { tabelIku } from '../../../src/workbook/layout/iku';
import { tabelIsian } from '../../../src/workbook/layout/isian';
import { namaIsian, namaTabel } from '../../../src/workbook/layout/nama';
import { tabelRekap } from '../../../src/workbook/layout/rekap';
import { kantorKecil, run } from '../build/kantor';
import { sel, type Meja } from './bantuan';
import type { IsiTabel, Kasus } from './kasus';

const bertulisan = new WeakMap<Meja, () => Promise<void>>();
/** One cell typed over; the hand that repairs it types what stood there. */
function diketik(
  nama: string,
  layout: TableLayout,
  kolom: string,
  baris: number,
  isi: string | number | null,
  cerita: Pick<Kasus, 'kode' | 'sel' | 'kata'>,
): Kasus {
  return {
    ...cerita,
    lakukan: async (meja) => {
      const { area, values } = await meja.tabel(nama);
      const at = sel(area, baris, colOf(layout, kolom));
      const lama = values[baris]?.[colOf(layout, kolom)] ?? null;
      await meja.ubah(area.sheet, { op: 'values', at, values: [[isi]] });
      bertulisan.set(meja, () =>
        meja.ubah(area.sheet, { op: 'values', at, values: [[typeof lama === 'boolean' ? null : lama]] }),
      );
    },
    perbaiki: (meja) => bertulisan.get(meja)?.() ?? Promise.resolve(),
  };
}
const pertama = kantorKecil.daftarIndikator[0]?.kode ?? '';
const uang = kantorKecil.daftarAnggaran[0]?.kode ?? '';
const gakda = namaIsian('GAKDA');
const { skala } = kantorKecil.pengaturan;

// Where a kode stands there as a constant it is locked (on Laporan and E.81 hidden too) and not searched; Rekap's is, because averages hang on it.
const hitung = 'locked and written by a command; what it shows of IKU is a formula: semua-rumus.test.ts';
const tanpaKodeSendiri = 'names no division of its own';
const tanpaTarget = 'targets are typed on IKU alone';
const tanpaRealisasi = 'realisations are typed on forms and on Anggaran';
const hanyaBeranda = 'the scale stands on Beranda alone';

const sisipkan = ({ office }: Meja) => run(office.ports, p.sisipkanFormat, {});

export const kasusIsi: Pick<
  IsiTabel,
  | 'kode ganda'
  | 'kode kosong'
  | 'bidang tidak dikenal'
  | 'target bukan angka'
  | 'realisasi bukan angka'
  | 'skala bercelah'
> = {
  'kode ganda': {
    Beranda: diketik(namaTabel.bidang, tabelBidang, 'kode', 1, 'GAKDA', {
      kode: 'S06',
      sel: 'Beranda!B58',
      kata: 'Kode GAKDA pada baris 58 lembar Beranda sudah dipakai baris di atasnya; hanya yang pertama dihitung. Beri baris itu kode yang lain, atau kosongkan barisnya.',
    }),
    IKU: diketik(namaTabel.iku, tabelIku, 'kode', 1, pertama, {
      kode: 'S06',
      sel: 'IKU!B8',
      kata: 'Kode IKU-01 pada baris 8 lembar IKU sudah dipakai baris di atasnya; hanya yang pertama dihitung. Beri baris itu kode yang lain, atau kosongkan barisnya.',
    }),
    Isian: diketik(gakda, tabelIsian, 'kode', 1, pertama, {
      kode: 'S06',
      sel: 'Isian Gakda!B8',
      kata: 'Kode IKU-01 pada baris 8 lembar Isian Gakda sudah dipakai baris di atasnya; hanya yang pertama dihitung. Beri baris itu kode yang lain, atau kosongkan barisnya.',
    }),
    Anggaran: diketik(namaTabel.anggaran, tabelAnggaran, 'kode', 1, uang, {
      kode: 'S06',
      sel: 'Anggaran!B8',
      kata: 'Kode 1.05.01 pada baris 8 lembar Anggaran sudah dipakai baris di atasnya; hanya yang pertama dihitung. Beri baris itu kode yang lain, atau kosongkan barisnya.',
    }),
    'Bukti Dukung': 'one indicator may have several lines of evidence',
    Rekap: {
      ...diketik(namaTabel.rekap, tabelRekap, 'kode', 1, pertama, {
        kode: 'S24',
        sel: 'Rekap!B8',
        kata: 'Kode pada baris 8 lembar Rekap (IKU-01) kosong, ganda, atau tidak ada di lembar IKU; angka dan rata-ratanya tidak dapat dipercaya. Tekan Sisipkan format: Rekap ditulis ulang dari IKU, isian tidak diubah.',
      }),
      perbaiki: sisipkan,
    },
    Analisis: hitung,
    Laporan: hitung,
    'E.81': hitung,
  },
  'kode kosong': {
    Beranda: diketik(namaTabel.bidang, tabelBidang, 'kode', 1, null, {
      kode: 'S05',
      sel: 'Beranda!B58',
      kata: 'Baris 58 pada lembar Beranda berisi data, tetapi kodenya kosong. Isi kode baris itu, atau kosongkan barisnya.',
    }),
    IKU: diketik(namaTabel.iku, tabelIku, 'kode', 0, null, {
      kode: 'S05',
      sel: 'IKU!B7',
      kata: 'Baris 7 pada lembar IKU berisi data, tetapi kodenya kosong. Isi kode baris itu, atau kosongkan barisnya.',
    }),
    Isian: diketik(gakda, tabelIsian, 'kode', 0, null, {
      kode: 'S05',
      sel: 'Isian Gakda!B7',
      kata: 'Baris 7 pada lembar Isian Gakda berisi data, tetapi kodenya kosong. Isi kode baris itu, atau kosongkan barisnya.',
    }),
    Anggaran: diketik(namaTabel.anggaran, tabelAnggaran, 'kode', 2, null, {
      kode: 'S05',
      sel: 'Anggaran!B9',
      kata: 'Baris 9 pada lembar Anggaran berisi data, tetapi kodenya kosong. Isi kode baris itu, atau kosongkan barisnya.',
    }),
    'Bukti Dukung': 'a line without kode proves nothing and is missed at its indicator (R25)',
    Rekap: {
      ...diketik(namaTabel.rekap, tabelRekap, 'kode', 0, null, {
        kode: 'S24',
        sel: 'Rekap!B7',
        kata: 'Kode pada baris 7 lembar Rekap (-) kosong, ganda, atau tidak ada di lembar IKU; angka dan rata-ratanya tidak dapat dipercaya. Tekan Sisipkan format: Rekap ditulis ulang dari IKU, isian tidak diubah.',
      }),
      perbaiki: sisipkan,
    },
    Analisis: hitung,
    Laporan: hitung,
    'E.81': hitung,
  },
  'bidang tidak dikenal': {
    Beranda: tanpaKodeSendiri,
    IKU: diketik(namaTabel.iku, tabelIku, 'bidang', 0, 'Bidang Antah', {
      kode: 'R26',
      sel: 'IKU!G7',
      kata: 'Bidang untuk indikator IKU-01 adalah Bidang Antah, yang tidak ada dalam daftar bidang. Pilih kode bidang dari daftar pada sel itu; daftarnya ada di lembar Beranda.',
    }),
    Isian: tanpaKodeSendiri,
    Anggaran: diketik(namaTabel.anggaran, tabelAnggaran, 'bidang', 2, 'ANTAH', {
      kode: 'R26',
      sel: 'Anggaran!E9',
      kata: 'Bidang untuk baris anggaran 1.05.01.2.02 adalah ANTAH, yang tidak ada dalam daftar bidang. Pilih kode bidang dari daftar pada sel itu; daftarnya ada di lembar Beranda.',
    }),
    'Bukti Dukung': tanpaKodeSendiri,
    Rekap: hitung,
    Analisis: hitung,
    Laporan: hitung,
    'E.81': hitung,
  },
  'target bukan angka': {
    Beranda: tanpaTarget,
    IKU: diketik(namaTabel.iku, tabelIku, 'targetTahunan', 0, 'sebaik-baiknya', {
      kode: 'R05',
      sel: 'IKU!K7',
      kata: 'Target indikator IKU-01 tidak terbaca sebagai angka: sebaik-baiknya. Tulis angka atau rentang, misalnya 85 atau 85-95, di lembar IKU.',
    }),
    Isian: 'shows IKU: what is typed over it is a formula that is gone',
    Anggaran: diketik(namaTabel.anggaran, tabelAnggaran, 'pagu', 2, 'besar', {
      kode: 'R28',
      sel: 'Anggaran!F9',
      kata: 'Anggaran 1.05.01.2.02: nilai besar tidak terbaca sebagai satu angka (pagu (kosong)). Perbaiki angka pada lembar Anggaran; tulis rupiah penuh tanpa desimal.',
    }),
    'Bukti Dukung': tanpaTarget,
    Rekap: hitung,
    Analisis: hitung,
    Laporan: hitung,
    'E.81': hitung,
  },
  'realisasi bukan angka': {
    Beranda: tanpaRealisasi,
    IKU: tanpaRealisasi,
    Isian: diketik(gakda, tabelIsian, 'realisasi3', 0, 'banyak', {
      kode: 'R08',
      sel: 'Isian Gakda!S7',
      kata: 'Realisasi triwulan 3 indikator IKU-01 tertulis banyak (tidak terbaca sebagai satu angka); dianggap belum diisi, bukan nol. Tulis angkanya saja bila ada; bila benar tidak ada data, jelaskan pada faktor penghambat.',
    }),
    Anggaran: diketik(namaTabel.anggaran, tabelAnggaran, 'realisasi3', 2, 'habis', {
      kode: 'R28',
      sel: 'Anggaran!I9',
      kata: 'Anggaran 1.05.01.2.02: nilai habis tidak terbaca sebagai satu angka (pagu (kosong)). Perbaiki angka pada lembar Anggaran; tulis rupiah penuh tanpa desimal.',
    }),
    'Bukti Dukung': tanpaRealisasi,
    Rekap: hitung,
    Analisis: hitung,
    Laporan: hitung,
    'E.81': hitung,
  },
  'skala bercelah': {
    Beranda: {
      ...diketik(namaTabel.skala, tabelSkala, 'minimal', 1, 85, {
        kode: 'S23',
        sel: 'Beranda!D41',
        kata: 'Skala predikat pada lembar Beranda, pita ke-2 (Tinggi): ada celah lebih dari 1 antara "lebih dari" dan batas tercetak. Buka Profil dan setelan, betulkan Skala predikat, lalu simpan; atau kembalikan isi selnya. Predikat baru pasti sesudah itu.',
      }),
      perbaiki: ({ office }) =>
        run(office.ports, p.ubahPengaturan, { perubahan: { skala }, alasan: 'Skala dikembalikan' }),
    },
    IKU: hanyaBeranda,
    Isian: hanyaBeranda,
    Anggaran: hanyaBeranda,
    'Bukti Dukung': hanyaBeranda,
    Rekap: hanyaBeranda,
    Analisis: hanyaBeranda,
    Laporan: hanyaBeranda,
    'E.81': hanyaBeranda,
  },
};
