/** Empty, 0 and "tidak ada data" stay three states on every sheet that shows what was entered. */
import type { Indikator, Isi, Konsolidasi, Polaritas } from '../../src/domain/indikator/indikator';
import { daftarTriwulan, type Triwulan } from '../../src/domain/periode/periode';
import type { DataKantor } from '../../src/domain/shared/kantor';
import { bacaBaris } from '../../src/workbook/codec/baca-baris';
import type { TableLayout } from '../../src/workbook/layout/define-table';
import { tabelE81 } from '../../src/workbook/layout/e81';
import { tabelIsian } from '../../src/workbook/layout/isian';
import { tabelLaporan } from '../../src/workbook/layout/laporan';
import { namaIsian, namaTabel } from '../../src/workbook/layout/nama';
import { tabelRekap } from '../../src/workbook/layout/rekap';
import { planE81 } from '../../src/workbook/plan/plan-e81';
import type { BukuUji } from './alat/buku-uji';
import { bacaData, bukuBerlaporan } from './alat/buku-terisi';
import { kantorContoh } from './alat/kantor-contoh';

const TIDAK_ADA = 'Tidak ada data';
const keadaan: readonly Isi[] = [null, 0, TIDAK_ADA];
const polaritas: readonly Polaritas[] = ['positif', 'negatif', 'rentang'];
const konsolidasi: readonly Konsolidasi[] = ['jumlah', 'akhir', 'rata-rata'];

/** Every state in the reported quarter beside every state in the one before it, for every kind of indicator. */
function kantor(triwulan: Triwulan): DataKantor {
  const dasar = kantorContoh();
  const [contoh] = dasar.daftarIndikator;
  const [bidang] = dasar.daftarBidang;
  if (contoh === undefined || bidang === undefined) throw new Error('no sample');
  const lalu: readonly Isi[] = triwulan === 1 ? [null] : [...keadaan, 40];
  const daftarIndikator = polaritas.flatMap((p) =>
    konsolidasi.flatMap((k) =>
      keadaan.flatMap((kini) =>
        lalu.map((dahulu): Indikator => {
          const isi = (q: Triwulan): Isi => (q === triwulan ? kini : q === triwulan - 1 ? dahulu : null);
          return {
            ...contoh,
            kode: `${p}-${k}-${String(kini)}-${String(dahulu)}`,
            bidang: bidang.kode,
            polaritas: p,
            konsolidasi: k,
            frekuensi: 'triwulan',
            targetTahunan: 100,
            target: [25, 50, 75, 100],
            realisasi: [isi(1), isi(2), isi(3), isi(4)],
            pembilang: [null, null, null, null],
            penyebut: [null, null, null, null],
          };
        }),
      ),
    ),
  );
  return {
    ...dasar,
    periode: { ...dasar.periode, triwulan },
    daftarBidang: [bidang],
    daftarIndikator,
    daftarAnggaran: [],
  };
}

const barisDi = (
  buku: BukuUji,
  nama: string,
  layout: TableLayout,
): ReadonlyMap<string, Readonly<Record<string, Isi>>> => {
  const tabel = buku.potret().tables.get(nama);
  if (tabel === undefined) throw new Error(`no ${nama}`);
  return new Map(bacaBaris(layout, tabel).map(({ isi }) => [String(isi['kode']), isi]));
};

describe.each(daftarTriwulan)('in quarter %i', (triwulan) => {
  const data = kantor(triwulan);
  const buku = bukuBerlaporan(data);
  buku.terapkan(planE81(buku.potret(), bacaData(buku), { tanggal: '2026-10-12', kertas: 'A3' }).changes);
  const [bidang] = data.daftarBidang;
  const isian = barisDi(buku, namaIsian(bidang?.kode ?? '').toUpperCase(), tabelIsian);
  const rekap = barisDi(buku, namaTabel.rekap, tabelRekap);
  const laporan = barisDi(buku, namaTabel.laporan, tabelLaporan);
  const e81 = barisDi(buku, namaTabel.e81, tabelE81);
  const isiKini = (indikator: Indikator): Isi => indikator.realisasi[triwulan - 1] ?? null;

  test('the form, Rekap, the report and E.81 show the entry as it is; on the report an empty one is a dash', () => {
    for (const indikator of data.daftarIndikator) {
      const { kode } = indikator;
      const kini = isiKini(indikator);
      expect([kode, isian.get(kode)?.[`realisasi${triwulan}`] ?? null]).toEqual([kode, kini]);
      expect([kode, rekap.get(kode)?.['realisasiTw'] ?? null]).toEqual([kode, kini]);
      expect([kode, laporan.get(kode)?.['realisasiTw']]).toEqual([kode, kini ?? '-']);
      expect([kode, e81.get(kode)?.[`k${triwulan}`] ?? null]).toEqual([kode, kini]);
      if (triwulan > 1)
        expect([kode, e81.get(kode)?.[`k${triwulan - 1}`] ?? null]).toEqual([kode, indikator.realisasi[triwulan - 2]]);
    }
  });

  test('where no quarter has a figure, the predikat says whether nothing was entered or there is none', () => {
    const tanpaAngka = data.daftarIndikator.filter(({ realisasi }) =>
      realisasi.every((isi) => typeof isi !== 'number'),
    );
    expect(tanpaAngka.length).toBeGreaterThan(8);
    for (const indikator of tanpaAngka) {
      const harap = isiKini(indikator) === null ? 'Belum diisi' : 'Tidak ada data';
      for (const sheet of [isian, rekap, laporan])
        expect([indikator.kode, sheet.get(indikator.kode)?.['predikat']]).toEqual([indikator.kode, harap]);
    }
  });
});
