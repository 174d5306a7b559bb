import { computeRekap } from '../../src/domain/capaian/rekap';
import { angkaAtauNull } from '../../src/domain/capaian/hasil';
import type { Isi } from '../../src/domain/indikator/indikator';
import { readAngka } from '../../src/domain/indikator/parse-angka';
import { catatanKaki } from '../../src/domain/laporan/catatan-kaki';
import { kakiE81 } from '../../src/domain/laporan/e81';
import type { DataKantor } from '../../src/domain/shared/kantor';
import { bacaBaris } from '../../src/workbook/codec/baca-baris';
import { bacaIsianE81, bacaKakiE81 } from '../../src/workbook/codec/baca-e81';
import { colOf, type KolomOf } from '../../src/workbook/layout/define-table';
import { KOLOM_FORMULIR_E81, kolomKakiE81, nomorKolomE81, tabelE81 } from '../../src/workbook/layout/e81';
import { namaTabel } from '../../src/workbook/layout/nama';
import { planE81 } from '../../src/workbook/plan/plan-e81';
import type { ChangeOf } from '../../src/workbook/plan/types';
import { kantorAcak } from './alat/acak';
import type { BukuUji } from './alat/buku-uji';
import { bacaData, bukuTerisi } from './alat/buku-terisi';
import { kantorContoh } from './alat/kantor-contoh';

const masukan = { tanggal: '2026-10-12', kertas: 'A3' } as const;
const tempatOf = (buku: BukuUji, nama: string) => {
  const area = buku.potret().names.find(({ name }) => name === nama)?.area;
  if (!area) throw new Error(`no ${nama}`);
  return area;
};
const barisE81 = (buku: BukuUji) => {
  const tabel = buku.potret().tables.get(namaTabel.e81);
  if (!tabel) throw new Error('no E.81');
  return bacaBaris(tabelE81, tabel).map(({ isi }) => isi);
};
const susun = (data: DataKantor) => {
  const buku = bukuTerisi(data);
  const rencana = planE81(buku.potret(), bacaData(buku), masukan);
  buku.terapkan(rencana.changes);
  /** Types into an entry cell of the row with this key. */
  const isi = (kunci: string, kolom: KolomOf<typeof tabelE81>, angka: number): void => {
    const area = tempatOf(buku, namaTabel.e81);
    const ke = barisE81(buku).findIndex((baris) => baris.kunci === kunci);
    buku.tulis(area.sheet, area.row + ke, area.col + colOf(tabelE81, kolom), angka);
  };
  const baris = (kunci: string) => barisE81(buku).find((satu) => satu.kunci === kunci);
  return { buku, rencana, isi, baris };
};
/** Words in a figure's place stay to be read. */
const tertulis = (isi: Isi): string | null => (typeof isi === 'string' && isi.trim() !== '' ? isi.trim() : null);
const bulat = (nilai: unknown): unknown => (typeof nilai === 'number' ? Number(nilai.toPrecision(9)) : (nilai ?? null));

describe('Formulir E.81', () => {
  test('has the form’s 25 columns, A to Y, numbered as the form numbers them', () => {
    expect(tabelE81.urutan.slice(0, KOLOM_FORMULIR_E81).at(-1)).toBe('unit');
    expect(nomorKolomE81.reduce((jumlah, [, cols]) => jumlah + cols, 0)).toBe(KOLOM_FORMULIR_E81 + 3);
    expect(nomorKolomE81.map(([teks]) => teks).slice(11, 14)).toEqual(['12 = 8+9+10+11', '13 = 6+12', '14 = 13/5x100']);
  });

  describe.each([
    ['of the sample office', kantorContoh],
    ['of a random office', () => kantorAcak(81, 30, 3)],
  ] as const)('%s', (_nama, kantor) => {
    const data = kantor();
    const { buku } = susun(data);
    const rekap = new Map(computeRekap(data).baris.map((baris) => [baris.kode, baris]));

    test('shows every indicator’s quarters, its consolidated value and its share of the year’s target', () => {
      const tampil = barisE81(buku)
        .filter(({ kunci }) => String(kunci).startsWith('I:'))
        .map((baris) => [baris.kode, ...[baris.k1, baris.k2, baris.k3, baris.k4, baris.k12, baris.persenK].map(bulat)]);
      const harap = data.daftarIndikator.map(({ kode, realisasi }) => {
        const hitung = rekap.get(kode);
        return [
          kode,
          ...realisasi.map((isi, ke) => (ke < data.periode.triwulan ? bulat(readAngka(isi) ?? tertulis(isi)) : null)),
          bulat(hitung ? angkaAtauNull(hitung.realisasiSd) : null),
          bulat(hitung ? angkaAtauNull(hitung.capaianTahunan) : null),
        ];
      });
      expect(new Map(tampil.map((satu) => [satu[0], satu]))).toEqual(new Map(harap.map((satu) => [satu[0], satu])));
    });
    test('shows every row of the budget with what was spent', () => {
      const tampil = barisE81(buku).filter(({ kunci }) => String(kunci).startsWith('A:'));
      expect(tampil.map(({ kode }) => kode)).toEqual(data.daftarAnggaran.map(({ kode }) => kode));
      for (const { rp1, rp2, rp3, rp12 } of tampil) {
        const terisi = [rp1, rp2, rp3].filter((isi) => typeof isi === 'number');
        if (terisi.length === 0) expect(rp12).toBeNull();
        else
          expect(rp12).toBeCloseTo(
            terisi.reduce((jumlah, satu) => jumlah + satu, 0),
            4,
          );
      }
    });
  });

  describe('columns 13 and 14', () => {
    const { buku, isi, baris } = susun(kantorContoh());
    const pilih = (konsolidasi: string, polaritas = 'positif') => {
      const satu = barisE81(buku).find(
        (calon) => calon.konsolidasi === konsolidasi && calon.polaritas === polaritas && typeof calon.k12 === 'number',
      );
      if (!satu) throw new Error(`no ${konsolidasi} ${polaritas}`);
      return { kunci: String(satu.kunci), k12: Number(satu.k12) };
    };
    test('add last year’s total where quarters are added up', () => {
      const { kunci, k12 } = pilih('jumlah');
      expect(baris(kunci)?.k13).toBeNull();
      isi(kunci, 'laluK', 100);
      isi(kunci, 'renstraK', 400);
      expect(baris(kunci)?.k13).toBeCloseTo(100 + k12, 9);
      expect(baris(kunci)?.k14).toBeCloseTo(((100 + k12) / 400) * 100, 9);
    });
    test('keep the year’s own value where the last quarter counts, and say so', () => {
      const { kunci, k12 } = pilih('akhir');
      isi(kunci, 'laluK', 70);
      isi(kunci, 'renstraK', 90);
      expect(baris(kunci)?.k13).toBeCloseTo(k12, 9);
      expect(baris(kunci)?.keterangan).toContain('nilai triwulan terakhir');
    });
    test('follow the polarity', () => {
      const { kunci, k12 } = pilih('rata-rata', 'negatif');
      isi(kunci, 'renstraK', 20);
      expect(baris(kunci)?.k14).toBeCloseTo(Math.max(0, ((40 - k12) / 20) * 100), 9);
    });
  });

  test('gives entries and edited texts back by key, tells which have no row any more, and repeats the rules below its table', () => {
    const data = kantorContoh();
    const { buku, isi } = susun(data);
    isi('I:KIN-06', 'renstraK', 95);
    const kaki = tempatOf(buku, namaTabel.e81Kaki);
    expect([...bacaKakiE81(buku.potret())]).toEqual([]);
    buku.tulis(kaki.sheet, kaki.row + 3, kolomKakiE81.teks, 'Menambah personel.');
    expect(bacaIsianE81(buku.potret()).get('I:KIN-06')).toEqual({ renstraK: 95, laluK: null });
    expect([...bacaKakiE81(buku.potret())]).toEqual([['lanjut-renja', 'Menambah personel.']]);

    const kini = bacaData(buku);
    const tanpa = kini.daftarIndikator.filter(({ kode }) => kode !== 'KIN-06' && kode !== 'KIN-08');
    expect(planE81(buku.potret(), kini, masukan).pratinjau.map(({ jenis }) => jenis)).toEqual(['lembar-ditulis-ulang']);
    // Entries whose row is gone are told before they go; a row without entries goes without a word.
    expect(planE81(buku.potret(), { ...kini, daftarIndikator: tanpa }, masukan).pratinjau).toContainEqual({
      jenis: 'isian-e81-lepas',
      jumlah: 1,
      nama: ['KIN-06'],
    });
    const aturan = catatanKaki(data.pengaturan).map((_, ke) => buku.nilai(kaki.sheet, kaki.row + 4 + ke, 0));
    expect(aturan).toEqual(catatanKaki(data.pengaturan));
  });

  test('is set up for paper, its headings repeated, its footer in the form’s order', () => {
    const data = kantorContoh();
    const { rencana } = susun(data);
    const halaman = rencana.changes.find((change): change is ChangeOf<'page'> => change.op === 'page');
    expect(halaman?.setup).toMatchObject({ orientation: 'landscape', paper: 'A3', fitWide: 1 });
    expect((halaman?.setup.titleRows?.last ?? 0) - (halaman?.setup.titleRows?.first ?? 0)).toBe(2);
    expect(kakiE81(data, computeRekap(data)).map(({ label }) => label)).toEqual([
      'Faktor pendorong keberhasilan kinerja:',
      'Faktor penghambat pencapaian kinerja:',
      'Tindak lanjut yang diperlukan dalam triwulan berikutnya*):',
      'Tindak lanjut yang diperlukan dalam Renja Perangkat Daerah Kabupaten/Kota berikutnya*):',
    ]);
  });

  test('does not touch a sheet of that title that is somebody else’s', () => {
    const buku = bukuTerisi(kantorContoh()).tambahLembarTerisi('E.81');
    expect(planE81(buku.potret(), bacaData(buku), masukan).asing).toEqual(['E.81']);
  });
});
