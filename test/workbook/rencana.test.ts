import type { DataKantor } from '../../src/domain/shared/kantor';
import { readDataKantor } from '../../src/workbook/codec/read-data-kantor';
import { colOf } from '../../src/workbook/layout/define-table';
import { tabelIsian } from '../../src/workbook/layout/isian';
import { namaIsian, namaMulai, namaTabel } from '../../src/workbook/layout/nama';
import { tabelRekap } from '../../src/workbook/layout/rekap';
import { invert } from '../../src/workbook/plan/invert';
import { planIsi } from '../../src/workbook/plan/plan-isi';
import { planKunci } from '../../src/workbook/plan/plan-kunci';
import { planPulihkanRumus } from '../../src/workbook/plan/plan-pulihkan-rumus';
import { planSiapkan } from '../../src/workbook/plan/plan-siapkan';
import { planSisipkanFormat } from '../../src/workbook/plan/plan-sisipkan-format';
import type { Change, WorkbookSnapshot } from '../../src/workbook/plan/types';
import { bangunIndikator } from '../build/kantor';
import { kantorAcak } from './alat/acak';
import { BukuUji } from './alat/buku-uji';
import { bacaData, bukuBerformat, bukuSiap, bukuTerisi } from './alat/buku-terisi';

const kantor = (): DataKantor => kantorAcak(31, 9, 3);
/** What a person would notice: sheets, names, settings, cells. */
const isiBuku = ({ sheets, names, settings, tables }: WorkbookSnapshot) => ({
  sheets: sheets.map(({ name }) => name).sort(),
  names: names.map(({ name, area }) => [name, area] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  settings: [...settings].sort((a, b) => (a.key < b.key ? -1 : 1)),
  nilai: [...tables.values()].map(({ name, values }) => [name, values] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
});
const balik = (changes: readonly Change[], snapshot: WorkbookSnapshot): readonly Change[] => {
  const hasil = invert(changes, snapshot);
  if (hasil === null) throw new Error('cannot be undone');
  return hasil;
};

describe('preparing a quarter', () => {
  test('makes the sheets once and plans nothing the second time', () => {
    const buku = new BukuUji().tambahLembar('Sheet1');
    const pertama = planSiapkan(buku.potret(), kantor());
    expect(pertama.pratinjau).toEqual([
      {
        jenis: 'lembar-baru',
        jumlah: 6,
        nama: ['Beranda', 'Anggaran', 'IKU', 'Bukti Dukung', 'Kendali SOP', 'Catatan Reviu'],
      },
    ]);
    buku.terapkan(pertama.changes);
    const kedua = planSiapkan(buku.potret(), kantor());
    expect(kedua.changes).toEqual([]);
    expect(kedua.pratinjau).toEqual([{ jenis: 'tidak-ada', jumlah: 0, nama: [] }]);
  });
  test('puts the untouched first sheet away, and only that one', () => {
    const buku = new BukuUji().tambahLembar('Sheet1').tambahLembar('Data lama');
    buku.terapkan(planSiapkan(buku.potret(), kantor()).changes);
    const judul = buku.potret().sheets.map(({ name }) => name);
    expect(judul).toContain('Data lama');
    expect(judul).not.toContain('Sheet1');
  });
  test('refuses, by title, sheets that are not ours', () => {
    const buku = new BukuUji().tambahLembarTerisi('IKU').tambahLembarTerisi('rekap');
    const { asing, changes } = planSiapkan(buku.potret(), kantor());
    expect(asing).toEqual(['IKU']);
    expect(changes).toEqual([]);
  });
  test('writes a sheet anew whose insertion was cut off, and leaves the finished ones alone', () => {
    const buku = new BukuUji().tambahLembar('Sheet1');
    const { changes } = planSiapkan(buku.potret(), kantor());
    const putus = changes.findIndex((change) => change.op === 'name.set' && change.name === namaMulai('anggaran'));
    buku.terapkan(changes.slice(0, putus + 4));
    expect(readDataKantor(buku.potret()).temuan.map(({ kode }) => kode)).toContain('S10');
    const lanjutan = planSiapkan(buku.potret(), kantor());
    expect(lanjutan.pratinjau[0]?.nama).toEqual(['Anggaran', 'IKU', 'Bukti Dukung', 'Kendali SOP', 'Catatan Reviu']);
    buku.terapkan(lanjutan.changes);
    expect(readDataKantor(buku.potret()).temuan).toEqual([]);
    expect(planSiapkan(buku.potret(), kantor()).changes).toEqual([]);
  });
  test('can be taken back whole', () => {
    const buku = new BukuUji().tambahLembar('Sheet1');
    const sebelum = buku.potret();
    const { changes } = planSiapkan(sebelum, kantor());
    buku.terapkan(changes).terapkan(balik(changes, sebelum));
    expect(isiBuku(buku.potret())).toEqual(isiBuku(sebelum));
  });
});

describe('inserting the format', () => {
  test('makes one form per division with indicators, and Rekap; the second time nothing', () => {
    const buku = bukuSiap(kantor());
    const pertama = planSisipkanFormat(buku.potret(), bacaData(buku));
    expect(pertama.pratinjau.map(({ jenis, nama }) => [jenis, nama])).toEqual([
      ['lembar-baru', ['Isian B-1', 'Isian b 2', 'Isian SDA']],
      ['lembar-baru', ['Rekap']],
      ['lembar-baru', ['Analisis']],
    ]);
    buku.terapkan(pertama.changes);
    expect(planSisipkanFormat(buku.potret(), bacaData(buku)).pratinjau[0]?.jenis).toBe('tidak-ada');
  });
  test('adds indicators that came later below the others, writes Rekap anew, touches no entry', () => {
    const awal = kantor();
    const buku = bukuTerisi(awal);
    const tambahan = bangunIndikator({
      kode: 'BARU-1',
      bidang: 'SDA',
      realisasi: [null, null, null, null],
      buktiDukung: '',
      faktorPendorong: '',
    });
    const semua = { ...awal, daftarIndikator: [...awal.daftarIndikator, tambahan] };
    buku.terapkan(planIsi(buku.potret(), semua).changes);
    const rencana = planSisipkanFormat(buku.potret(), bacaData(buku));
    expect(rencana.pratinjau.map(({ jenis, nama }) => [jenis, nama])).toEqual([
      ['lembar-dilengkapi', ['Isian SDA']],
      ['lembar-ditulis-ulang', ['Rekap']],
      ['lembar-ditulis-ulang', ['Analisis']],
    ]);
    buku.terapkan(rencana.changes);
    expect(bacaData(buku)).toEqual(semua);
    expect(planSisipkanFormat(buku.potret(), bacaData(buku)).changes).toEqual([]);
  });
  test('refuses to write over a foreign sheet of the same title', () => {
    const buku = bukuSiap(kantor()).tambahLembarTerisi('Isian SDA');
    expect(planSisipkanFormat(buku.potret(), bacaData(buku)).asing).toEqual(['Isian SDA']);
  });
  test('can be taken back whole', () => {
    const buku = bukuSiap(kantor());
    const sebelum = buku.potret();
    const { changes } = planSisipkanFormat(sebelum, bacaData(buku));
    buku.terapkan(changes).terapkan(balik(changes, sebelum));
    expect(isiBuku(buku.potret()).sheets).toEqual(isiBuku(sebelum).sheets);
    expect(isiBuku(buku.potret()).names).toEqual(isiBuku(sebelum).names);
  });
});

describe('filling from data', () => {
  test('counts what is filled, and the second time plans nothing', () => {
    const data = kantor();
    const buku = bukuBerformat(data);
    const { changes, pratinjau, tanpaTempat } = planIsi(buku.potret(), data);
    expect(pratinjau.map(({ jenis }) => jenis)).toEqual(['sel-diisi']);
    expect(tanpaTempat).toEqual([]);
    buku.terapkan(changes);
    expect(planIsi(buku.potret(), data).changes).toEqual([]);
  });
  test('tells changed cells from filled ones and never empties one', () => {
    const data = kantor();
    const buku = bukuTerisi(data);
    const [satu, dua, ...lain] = data.daftarIndikator;
    if (!satu || !dua) throw new Error('too few');
    const ubah = {
      ...data,
      daftarIndikator: [
        { ...satu, realisasi: [11, 12, 13, 14] as const },
        { ...dua, realisasi: [null, null, null, null] as const, tindakLanjut: '' },
        ...lain,
      ],
    };
    const { changes, pratinjau } = planIsi(buku.potret(), ubah);
    const kosong = satu.realisasi.filter((isi) => isi === null).length;
    const jumlah = new Map(pratinjau.map((isi) => [isi.jenis, isi.jumlah]));
    expect((jumlah.get('sel-diisi') ?? 0) + (jumlah.get('sel-berubah') ?? 0)).toBe(4);
    expect(jumlah.get('sel-diisi') ?? 0).toBe(kosong);
    buku.terapkan(changes);
    const terbaca = bacaData(buku).daftarIndikator;
    expect(terbaca.find(({ kode }) => kode === satu.kode)?.realisasi).toEqual([11, 12, 13, 14]);
    expect(terbaca.find(({ kode }) => kode === dua.kode)?.realisasi).toEqual(dua.realisasi);
  });
  test('takes spare rows first and puts further rows in so that every formula sees them', () => {
    const data = kantor();
    const buku = bukuSiap({ ...data, daftarIndikator: [], daftarAnggaran: [] });
    expect(planIsi(buku.potret(), data).tanpaTempat).toHaveLength(9);
    buku.terapkan(planIsi(buku.potret(), data).changes);
    buku.terapkan(planSisipkanFormat(buku.potret(), bacaData(buku)).changes);
    buku.terapkan(planIsi(buku.potret(), data).changes);
    expect(bacaData(buku)).toEqual(data);
    expect(readDataKantor(buku.potret()).ditimpa).toEqual([]);
  });
  test('can be taken back to the entries that stood there', () => {
    const data = kantor();
    const buku = bukuTerisi(data);
    const sebelum = buku.potret();
    const lain = kantorAcak(32, 9, 3);
    const campur = {
      ...data,
      daftarIndikator: data.daftarIndikator.map((indikator, ke) => ({
        ...indikator,
        realisasi: lain.daftarIndikator[ke]?.realisasi ?? indikator.realisasi,
      })),
      daftarAnggaran: [
        ...data.daftarAnggaran,
        ...Array.from({ length: 14 }, (_, ke) => ({
          kode: `9.${ke}`,
          uraian: 'Baru',
          induk: null,
          bidang: 'SDA',
          pagu: 1000 + ke,
          realisasi: [1, 2, 3, null] as const,
        })),
      ],
    };
    const { changes } = planIsi(sebelum, campur);
    buku.terapkan(changes);
    expect(bacaData(buku).daftarAnggaran).toHaveLength(26);
    buku.terapkan(balik(changes, sebelum));
    expect(isiBuku(buku.potret())).toEqual(isiBuku(sebelum));
  });
});

describe('overwritten formulas', () => {
  const timpa = () => {
    const data = kantor();
    const buku = bukuTerisi(data);
    const isian = buku.potret().names.find(({ name }) => name === namaIsian('SDA'))?.area;
    const rekap = buku.potret().names.find(({ name }) => name === namaTabel.rekap)?.area;
    if (!isian || !rekap) throw new Error('no sheets');
    buku.tulis(isian.sheet, isian.row, isian.col + colOf(tabelIsian, 'capaianSd'), 99.9);
    buku.tulis(rekap.sheet, rekap.row + 1, rekap.col + colOf(tabelRekap, 'predikat'), 'Istimewa');
    return { buku, data, isian };
  };
  test('are told with the row and the column that they belong to', () => {
    const { buku, data } = timpa();
    const pertama = data.daftarIndikator.find(({ bidang }) => bidang === 'SDA');
    expect(readDataKantor(buku.potret()).ditimpa).toEqual([
      { tabel: 'isian', bidang: 'SDA', kunci: pertama?.kode, kolom: 'capaianSd' },
      expect.objectContaining({ tabel: 'rekap', kolom: 'predikat' }),
    ]);
  });
  test('are restored in one plan, which can be taken back', () => {
    const { buku, data, isian } = timpa();
    const sebelum = buku.potret();
    const rencana = planPulihkanRumus(sebelum, data.periode, [namaIsian('SDA'), namaTabel.rekap]);
    expect(rencana.pratinjau[0]).toEqual({ jenis: 'rumus-dipulihkan', jumlah: 2, nama: ['Isian SDA', 'Rekap'] });
    buku.terapkan(rencana.changes);
    expect(readDataKantor(buku.potret()).ditimpa).toEqual([]);
    expect(isiBuku(buku.potret()).nilai).toEqual(isiBuku(bukuTerisi(data).potret()).nilai);
    buku.terapkan(balik(rencana.changes, sebelum));
    expect(buku.nilai(isian.sheet, isian.row, isian.col + colOf(tabelIsian, 'capaianSd'))).toBe(99.9);
  });
  test('leave nothing to do where none is named', () => {
    expect(planPulihkanRumus(bukuTerisi(kantor()).potret(), { tahun: 2026, triwulan: 3 }, []).changes).toEqual([]);
  });
});

describe('locking after signature', () => {
  test('locks every entry cell on every sheet of ours, and opens exactly those again', () => {
    const buku = bukuTerisi(kantor());
    const rencana = planKunci(buku.potret(), true);
    expect(rencana.pratinjau[0]?.nama).toEqual(
      expect.arrayContaining(['Beranda', 'IKU', 'Anggaran', 'Isian SDA', 'Rekap']),
    );
    buku.terapkan(rencana.changes);
    expect(buku.potret().sheets.filter(({ name, protected: terlindung }) => name !== 'Sheet1' && !terlindung)).toEqual(
      [],
    );
    const terkunci = buku.kunciAkhir().flatMap(({ at }) => at);
    const isian = buku.potret().names.find(({ name }) => name === namaIsian('SDA'))?.area;
    const kolom = (isian?.col ?? 0) + colOf(tabelIsian, 'realisasi3');
    expect(terkunci.some(({ sheet, col, cols }) => sheet === isian?.sheet && col <= kolom && kolom < col + cols)).toBe(
      true,
    );
    const buka = planKunci(buku.potret(), false).changes.filter((change) => change.op === 'lock');
    expect(buka.map(({ at }) => at)).toEqual(
      rencana.changes.filter((change) => change.op === 'lock').map(({ at }) => at),
    );
    expect(buka.every(({ locked }) => !locked)).toBe(true);
  });
});
