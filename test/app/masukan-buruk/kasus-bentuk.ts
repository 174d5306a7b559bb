import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { tabelAnggaran } from '../../../src/workbook/layout/anggaran';
import { colOf, isFormula, type TableLayout } from '../../../src/workbook/layout/define-table';
import { tabelIku } from '../../../src/workbook/layout/iku';
import { tabelIsian } from '../../../src/workbook/layout/isian';
import { namaIsian, namaTabel } from '../../../src/workbook/layout/nama';
import type { Change, TableRead } from '../../../src/workbook/plan/types';
import { kantorKecil, run } from '../build/kantor';
import { sel, tukar, type Meja } from './bantuan';
import type { IsiTabel, Kasus } from './kasus';

type Cerita = Pick<Kasus, 'kode' | 'sel' | 'kata'>;
const gakda = namaIsian('GAKDA');
const rapikan = ({ office }: Meja) => run(office.ports, p.rapikanLembar, {});

const diganti = (nama: string, cerita: Cerita): Kasus => ({
  ...cerita,
  lakukan: async ({ office, tabel }) => {
    const { area } = await tabel(nama);
    await office.gateway.apply({ changes: [{ op: 'sheet.rename', sheet: area.sheet, to: 'Punya saya' }] });
  },
  perbaiki: rapikan,
});
const diurutkan = (nama: string, layout: TableLayout, cerita: Cerita): Kasus => ({
  ...cerita,
  lakukan: async ({ tabel, ubah }) => {
    const isi = await tabel(nama);
    await ubah(isi.area.sheet, ...tukar(layout, isi, 0, 1));
  },
  perbaiki: rapikan,
});
const disisipi = (nama: string, cerita: Cerita): Kasus => ({
  ...cerita,
  lakukan: async ({ tabel, ubah }) => {
    const { area } = await tabel(nama);
    await ubah(area.sheet, { op: 'rows.insert', sheet: area.sheet, row: area.row + 1, count: 1 });
  },
  perbaiki: rapikan,
});
/** The definition is gone, the form keeps what was entered: typed again under its kode, everything is there as before. */
function barisIkuDihapus(cerita: Cerita): Kasus {
  let hilang: TableRead['values'][number] = [];
  return {
    ...cerita,
    lakukan: async ({ tabel, ubah }) => {
      const { area, values } = await tabel(namaTabel.iku);
      hilang = values[0] ?? [];
      await ubah(area.sheet, { op: 'rows.delete', sheet: area.sheet, row: area.row, count: 1 });
    },
    perbaiki: async ({ tabel, ubah }) => {
      const { area, values } = await tabel(namaTabel.iku);
      const cadangan = values.findIndex((baris) => baris[colOf(tabelIku, 'kode')] === null);
      const isi = tabelIku.urutan.flatMap((kunci, kolom): Change[] => {
        const nilai = hilang[kolom] ?? null;
        return isFormula(tabelIku.kolom[kunci]) || nilai === null || typeof nilai === 'boolean'
          ? []
          : [{ op: 'values', at: sel(area, cadangan, kolom), values: [[nilai]] }];
      });
      await ubah(area.sheet, ...isi);
    },
  };
}
const disembunyikan = (nama: string, layout: TableLayout, kolom: string, cerita: Cerita): Kasus => ({
  ...cerita,
  lakukan: async ({ tabel, ubah }) => {
    const { area } = await tabel(nama);
    const col = area.col + colOf(layout, kolom);
    await ubah(area.sheet, { op: 'columnHidden', sheet: area.sheet, col, cols: 1, hidden: true });
  },
  perbaiki: rapikan,
});
const dipindahkan = (nama: string, layout: TableLayout, dari: string, ke: string, cerita: Cerita): Kasus => ({
  ...cerita,
  lakukan: async ({ tabel, ubah }) => {
    const { area } = await tabel(nama);
    const [from, to] = [area.col + colOf(layout, dari), area.col + colOf(layout, ke)];
    await ubah(
      area.sheet,
      { op: 'unmerge', at: { ...area, row: area.row - 2, rows: 2 } },
      { op: 'column.move', sheet: area.sheet, from, to, rows: area.row + area.rows },
    );
  },
  perbaiki: rapikan,
});
/** Merging keeps the first cell alone: here two that are empty, so that nothing is lost by the hand itself. */
const digabung = (nama: string, layout: TableLayout, kolom: string, baris: number, cerita: Cerita): Kasus => ({
  ...cerita,
  lakukan: async ({ tabel, ubah }) => {
    const { area } = await tabel(nama);
    await ubah(area.sheet, { op: 'merge', at: { ...sel(area, baris, colOf(layout, kolom)), rows: 2 } });
  },
  perbaiki: rapikan,
});

const ditulisUlang = 'computed and written anew as a whole: found by its name wherever it stands';
const tanpaKolomIsian = 'no entry column; a hidden one hides a figure and nothing else';
const dikunci =
  'locked cells, no entry rows: nothing to sort, insert or delete but figures, which are told as formulas that are gone';

export const kasusBentuk: Pick<
  IsiTabel,
  | 'lembar diganti nama'
  | 'baris diurutkan'
  | 'baris disisipkan'
  | 'baris dihapus'
  | 'kolom disembunyikan'
  | 'kolom dipindahkan'
  | 'sel digabungkan'
> = {
  'lembar diganti nama': {
    Beranda: diganti(namaTabel.identitas, {
      kode: 'S15',
      sel: 'Punya saya!A1',
      kata: 'Lembar Beranda sekarang bernama Punya saya. Semua rumus dan catatan tetap berlaku. Biarkan, atau tekan Rapikan lembar untuk memakai nama semula.',
    }),
    IKU: diganti(namaTabel.iku, {
      kode: 'S15',
      sel: 'Punya saya!A1',
      kata: 'Lembar IKU sekarang bernama Punya saya. Semua rumus dan catatan tetap berlaku. Biarkan, atau tekan Rapikan lembar untuk memakai nama semula.',
    }),
    Isian: diganti(gakda, {
      kode: 'S15',
      sel: 'Punya saya!A1',
      kata: 'Lembar Isian Gakda sekarang bernama Punya saya. Semua rumus dan catatan tetap berlaku. Biarkan, atau tekan Rapikan lembar untuk memakai nama semula.',
    }),
    Anggaran: diganti(namaTabel.anggaran, {
      kode: 'S15',
      sel: 'Punya saya!A1',
      kata: 'Lembar Anggaran sekarang bernama Punya saya. Semua rumus dan catatan tetap berlaku. Biarkan, atau tekan Rapikan lembar untuk memakai nama semula.',
    }),
    'Bukti Dukung': diganti(namaTabel.bukti, {
      kode: 'S15',
      sel: 'Punya saya!A1',
      kata: 'Lembar Bukti Dukung sekarang bernama Punya saya. Semua rumus dan catatan tetap berlaku. Biarkan, atau tekan Rapikan lembar untuk memakai nama semula.',
    }),
    Rekap: diganti(namaTabel.rekap, {
      kode: 'S15',
      sel: 'Punya saya!A1',
      kata: 'Lembar Rekap sekarang bernama Punya saya. Semua rumus dan catatan tetap berlaku. Biarkan, atau tekan Rapikan lembar untuk memakai nama semula.',
    }),
    Analisis: diganti(namaTabel.analisis, {
      kode: 'S15',
      sel: 'Punya saya!A1',
      kata: 'Lembar Analisis sekarang bernama Punya saya. Semua rumus dan catatan tetap berlaku. Biarkan, atau tekan Rapikan lembar untuk memakai nama semula.',
    }),
    Laporan: diganti(namaTabel.laporan, {
      kode: 'S15',
      sel: 'Punya saya!A1',
      kata: 'Lembar Laporan sekarang bernama Punya saya. Semua rumus dan catatan tetap berlaku. Biarkan, atau tekan Rapikan lembar untuk memakai nama semula.',
    }),
    'E.81': diganti(namaTabel.e81, {
      kode: 'S15',
      sel: 'Punya saya!A1',
      kata: 'Lembar E.81 sekarang bernama Punya saya. Semua rumus dan catatan tetap berlaku. Biarkan, atau tekan Rapikan lembar untuk memakai nama semula.',
    }),
  },
  'baris diurutkan': {
    Beranda: dikunci,
    IKU: 'any order of indicators is right: figures and notes hang on the kode',
    Isian: diurutkan(gakda, tabelIsian, {
      kode: 'S16',
      sel: 'Isian Gakda!A7',
      kata: 'Baris pada lembar Isian Gakda tidak lagi menurut nomornya, biasanya karena diurutkan. Angkanya tetap benar. Biarkan, atau tekan Rapikan lembar untuk mengembalikan urutannya.',
    }),
    Anggaran: 'the tree is read by kode and induk, in any order',
    'Bukti Dukung': 'any order is right',
    Rekap: dikunci,
    Analisis: dikunci,
    Laporan: dikunci,
    'E.81': dikunci,
  },
  'baris disisipkan': {
    Beranda: 'spare rows are there; an empty row inside a list is passed over',
    IKU: 'an empty row is passed over; one that is used is told as S12 (test/app/quarter/bad-sheets)',
    Isian: disisipi(gakda, {
      kode: 'S19',
      sel: 'Isian Gakda!B8',
      kata: 'Baris 8 pada lembar Isian Gakda kosong; tidak ada indikator di situ. Biarkan, atau tekan Rapikan lembar untuk membuangnya.',
    }),
    Anggaran: 'an empty row is passed over; one that is used is told as S12',
    'Bukti Dukung': 'an empty row is passed over; one that is used is told as S12',
    Rekap: dikunci,
    Analisis: dikunci,
    Laporan: dikunci,
    'E.81': dikunci,
  },
  'baris dihapus': {
    Beranda: 'a setting whose row is gone is told as S08',
    IKU: barisIkuDihapus({
      kode: 'S09',
      sel: 'Isian Gakda!B7',
      kata: 'Baris IKU-01 pada lembar Isian Gakda tidak ada di lembar IKU. Kembalikan indikatornya di lembar IKU, atau hapus baris isian itu.',
    }),
    Isian: 'the row comes back, its entries do not: test/app/quarter/bad-sheets',
    Anggaran: 'a row deleted by hand is the hand that removes it: R45 tells an indicator that pointed at it',
    'Bukti Dukung': 'R25 tells an indicator without evidence',
    Rekap: dikunci,
    Analisis: dikunci,
    Laporan: dikunci,
    'E.81': dikunci,
  },
  'kolom disembunyikan': {
    Beranda: 'its entry column is read wherever it stands',
    IKU: disembunyikan(namaTabel.iku, tabelIku, 'targetTahunan', {
      kode: 'S18',
      sel: 'IKU!K7',
      kata: 'Pada lembar IKU, kolom Tahunan tersembunyi sehingga tidak dapat diisi. Tekan Rapikan lembar untuk menampilkannya.',
    }),
    Isian: disembunyikan(gakda, tabelIsian, `realisasi${kantorKecil.periode.triwulan}`, {
      kode: 'S18',
      sel: 'Isian Gakda!S7',
      kata: 'Pada lembar Isian Gakda, kolom TW III tersembunyi sehingga tidak dapat diisi. Tekan Rapikan lembar untuk menampilkannya.',
    }),
    Anggaran: disembunyikan(namaTabel.anggaran, tabelAnggaran, 'pagu', {
      kode: 'S18',
      sel: 'Anggaran!F7',
      kata: 'Pada lembar Anggaran, kolom Pagu (Rp) tersembunyi sehingga tidak dapat diisi. Tekan Rapikan lembar untuk menampilkannya.',
    }),
    'Bukti Dukung': 'hidden or not, it is filled from the pane too',
    Rekap: tanpaKolomIsian,
    Analisis: tanpaKolomIsian,
    Laporan: tanpaKolomIsian,
    'E.81': tanpaKolomIsian,
  },
  'kolom dipindahkan': {
    Beranda: 'five columns of merged remarks: Excel moves no piece of a merged cell',
    IKU: dipindahkan(namaTabel.iku, tabelIku, 'satuan', 'sasaran', {
      kode: 'S13',
      sel: 'IKU!A7',
      kata: 'Pada lembar IKU, kolom Sasaran Strategis, Indikator Kinerja, Definisi operasional / formula, Satuan tidak lagi pada tempatnya. Isiannya tetap dibaca menurut kolomnya. Tekan Rapikan lembar: kolom kembali ke tempatnya beserta isinya.',
    }),
    Isian: dipindahkan(gakda, tabelIsian, 'tindakLanjut', 'realisasi1', {
      kode: 'S13',
      sel: 'Isian Gakda!A7',
      kata: 'Pada lembar Isian Gakda, kolom TW I, TW II, TW III, TW IV, Pembilang TW I, Penyebut TW I, ... tidak lagi pada tempatnya. Isiannya tetap dibaca menurut kolomnya. Tekan Rapikan lembar: kolom kembali ke tempatnya beserta isinya.',
    }),
    Anggaran: dipindahkan(namaTabel.anggaran, tabelAnggaran, 'pagu', 'uraian', {
      kode: 'S13',
      sel: 'Anggaran!A7',
      kata: 'Pada lembar Anggaran, kolom Program / kegiatan / sub kegiatan, Kode induk, Bidang, Pagu (Rp) tidak lagi pada tempatnya. Isiannya tetap dibaca menurut kolomnya. Tekan Rapikan lembar: kolom kembali ke tempatnya beserta isinya.',
    }),
    'Bukti Dukung': 'no column keys',
    Rekap: ditulisUlang,
    Analisis: ditulisUlang,
    Laporan: ditulisUlang,
    'E.81': ditulisUlang,
  },
  'sel digabungkan': {
    Beranda: 'its remarks are merged by ourselves',
    IKU: digabung(namaTabel.iku, tabelIku, 'sasaran', 10, {
      kode: 'S14',
      sel: 'IKU!C17',
      kata: 'Sel C17:C18 pada lembar IKU digabungkan; hanya sel pertamanya yang masih berisi. Tekan Rapikan lembar untuk memisahkannya, lalu periksa isian yang kosong.',
    }),
    Isian: digabung(gakda, tabelIsian, 'realisasi4', 0, {
      kode: 'S14',
      sel: 'Isian Gakda!T7',
      kata: 'Sel T7:T8 pada lembar Isian Gakda digabungkan; hanya sel pertamanya yang masih berisi. Tekan Rapikan lembar untuk memisahkannya, lalu periksa isian yang kosong.',
    }),
    Anggaran: digabung(namaTabel.anggaran, tabelAnggaran, 'uraian', 10, {
      kode: 'S14',
      sel: 'Anggaran!C17',
      kata: 'Sel C17:C18 pada lembar Anggaran digabungkan; hanya sel pertamanya yang masih berisi. Tekan Rapikan lembar untuk memisahkannya, lalu periksa isian yang kosong.',
    }),
    'Bukti Dukung': 'no search for merged cells there',
    Rekap: ditulisUlang,
    Analisis: ditulisUlang,
    Laporan: ditulisUlang,
    'E.81': ditulisUlang,
  },
};
