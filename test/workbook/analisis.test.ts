import { computeEfisiensi } from '../../src/domain/capaian/efisiensi';
import { dasarPredikatOf } from '../../src/domain/capaian/baris';
import { angkaAtauNull, terhitung, type Hasil } from '../../src/domain/capaian/hasil';
import { peringkatOf } from '../../src/domain/capaian/peringkat';
import { computeRekap } from '../../src/domain/capaian/rekap';
import { teksAlasan } from '../../src/domain/capaian/teks-alasan';
import { computeTren, perubahanOf } from '../../src/domain/capaian/tren';
import { catatanKaki } from '../../src/domain/laporan/catatan-kaki';
import type { Triwulan } from '../../src/domain/periode/periode';
import type { DataKantor } from '../../src/domain/shared/kantor';
import type { Pengaturan } from '../../src/domain/shared/pengaturan';
import {
  BELUM_TERBANYAK,
  tabelBelum,
  tabelEfisiensi,
  tabelKelompok,
  tabelPeringkat,
  tabelTren,
  tabelTrenBidang,
} from '../../src/workbook/layout/analisis';
import { bacaBaris } from '../../src/workbook/codec/baca-baris';
import type { TableLayout } from '../../src/workbook/layout/define-table';
import { namaMulai, namaTabel } from '../../src/workbook/layout/nama';
import { planSisipkanFormat } from '../../src/workbook/plan/plan-sisipkan-format';
import { susunRekap } from '../../src/workbook/plan/susunan-rekap';
import type { ChangeOf } from '../../src/workbook/plan/types';
import { kantorAcak } from './alat/acak';
import type { BukuUji } from './alat/buku-uji';
import { bacaData, bukuBerformat, bukuSiap, bukuTerisi } from './alat/buku-terisi';
import { kantorContoh } from './alat/kantor-contoh';

const barisDi = <T extends TableLayout>(buku: BukuUji, nama: string, layout: T) => {
  const tabel = buku.potret().tables.get(nama);
  if (!tabel) throw new Error(`no ${nama}`);
  return bacaBaris(layout, tabel).map(({ isi }) => isi);
};
type Angka = number | string | null | undefined;
/** Nine digits, `null` for a cell that shows nothing. */
const bulat = (isi: Angka): Angka => (typeof isi === 'number' ? Number(isi.toPrecision(9)) : (isi ?? null));
const angka = (hasil: Hasil): Angka => bulat(angkaAtauNull(hasil));
const empat = (deret: readonly Hasil[]): readonly Angka[] =>
  [0, 1, 2, 3].map((ke) => (deret[ke] === undefined ? null : angka(deret[ke])));
const kolomTw = ['tw1', 'tw2', 'tw3', 'tw4'] as const;

/** The sheet beside the domain, part by part. */
function pasangan(data: DataKantor): readonly (readonly [string, unknown, unknown])[] {
  const buku = bukuTerisi(data);
  const rekap = computeRekap(data);
  const tren = computeTren(data);
  const efisiensi = computeEfisiensi(data, rekap);
  const susunan = susunRekap(data.daftarBidang, data.daftarIndikator);
  const urut = susunan.daftarIndikator.map(({ kode }) => kode);
  const hitung = new Map(rekap.baris.map((baris) => [baris.kode, baris]));
  const deret = new Map(tren.perIndikator.map((satu) => [satu.kode, satu.deret]));
  const berurut = urut.flatMap((kode) => hitung.get(kode) ?? []);
  const mencapai = (daftar: typeof berurut) =>
    daftar.filter(({ capaianSd }) => terhitung(capaianSd) && capaianSd.nilai >= 99.999999999).length;
  const rata = (satu: (typeof rekap)['rataRata'], anggota: typeof berurut) => [
    satu.jumlah,
    satu.terhitung,
    satu.jumlah - satu.terhitung,
    mencapai(anggota),
    angka(satu.capaianTw),
    angka(satu.capaianSd),
    angka(satu.capaianTahunan),
    satu.predikat,
  ];
  const tampilRata = (nama: string) =>
    barisDi(buku, nama, tabelKelompok).map((isi) => [
      ...[isi.jumlah, isi.terhitung, isi.belum, isi.mencapai, isi.capaianTw, isi.capaianSd, isi.capaianTahunan].map(
        bulat,
      ),
      isi.predikat,
    ]);
  const belum = berurut.filter((baris) => !terhitung(dasarPredikatOf(baris, data.pengaturan.dasarPredikat)));
  const peringkat = (ujung: 'tertinggi' | 'terendah') => {
    const harap = peringkatOf(berurut, ujung).map(({ kode, capaianSd }) => [kode, angka(capaianSd)]);
    return [...harap, ...Array.from({ length: Math.min(5, berurut.length) - harap.length }, () => [null, null])];
  };
  const tampilPeringkat = (nama: string) =>
    barisDi(buku, nama, tabelPeringkat).map(({ kode, capaianSd }) => [kode, bulat(capaianSd)]);
  const utama = buku.potret().names.find(({ name }) => name === namaTabel.analisis)?.area;
  return [
    [
      'rules below the last table',
      [0, 1, 2].map((ke) => (utama ? buku.nilai(utama.sheet, utama.row + utama.rows + 1 + ke, 0) : null)),
      catatanKaki(data.pengaturan),
    ],
    [
      'quarters of every indicator',
      barisDi(buku, namaTabel.analisis, tabelTren).map((isi) => [
        isi.kode,
        ...kolomTw.map((kolom) => bulat(isi[kolom])),
        bulat(isi.perubahan),
      ]),
      urut.map((kode) => [kode, ...empat(deret.get(kode) ?? []), angka(perubahanOf(deret.get(kode) ?? []))]),
    ],
    [
      'quarters of every division',
      barisDi(buku, namaTabel.analisisTren, tabelTrenBidang).map((isi) => kolomTw.map((kolom) => bulat(isi[kolom]))),
      [tren.semua, ...tren.perBidang.map((satu) => satu.deret)].map(empat),
    ],
    [
      'averages of divisions',
      tampilRata(namaTabel.analisisBidang),
      [
        rata(rekap.rataRata, berurut),
        ...rekap.perBidang.map((satu) =>
          rata(
            satu,
            berurut.filter(({ bidang }) => bidang === satu.bidang),
          ),
        ),
      ],
    ],
    [
      'averages of sasaran',
      tampilRata(namaTabel.analisisSasaran),
      rekap.perSasaran.map((satu) =>
        rata(
          satu,
          berurut.filter(({ sasaran }) => sasaran === satu.sasaran),
        ),
      ),
    ],
    [
      'achievement beside absorption',
      barisDi(buku, namaTabel.analisisEfisiensi, tabelEfisiensi).map((isi) =>
        [isi.pagu, isi.realisasi, isi.serapan, isi.capaianTahunan, isi.selisih].map(bulat),
      ),
      [efisiensi.semua, ...efisiensi.perBidang].map((satu) => [
        bulat(satu.pagu),
        bulat(satu.realisasi),
        angka(satu.serapan),
        angka(satu.capaianTahunan),
        angka(satu.selisih),
      ]),
    ],
    ['the best', tampilPeringkat(namaTabel.analisisTertinggi), peringkat('tertinggi')],
    ['the worst', tampilPeringkat(namaTabel.analisisTerendah), peringkat('terendah')],
    [
      'what is not computable, by name and with its reason',
      barisDi(buku, namaTabel.analisisBelum, tabelBelum)
        .filter(({ kode }) => kode !== null)
        .map(({ kode, sebab }) => [kode, sebab]),
      belum.slice(0, BELUM_TERBANYAK).map((baris) => {
        const dasar = dasarPredikatOf(baris, data.pengaturan.dasarPredikat);
        return [baris.kode, terhitung(dasar) ? null : teksAlasan[dasar.alasan]];
      }),
    ],
  ];
}

describe('Analisis shows what the domain computes', () => {
  const kasus: readonly (readonly [string, () => DataKantor])[] = [
    ['for the sample office', kantorContoh],
    ...([1, 2, 3, 4] as const).map((triwulan: Triwulan): readonly [string, () => DataKantor] => {
      const pengaturan: Partial<Pengaturan> =
        triwulan % 2 === 0 ? { rumusNegatif: 'T/R', batasCapaian: { baris: 120, rataRata: 100 } } : {};
      return [
        `for 60 random indicators in quarter ${triwulan}`,
        () => kantorAcak(4400 + triwulan, 60, triwulan, pengaturan),
      ];
    }),
    ['for three indicators', () => kantorAcak(12, 3, 2)],
  ];
  describe.each(kasus)('%s', (_nama, data) => {
    test.each(pasangan(data()))('%s', (_bagian, tampil, harap) => {
      expect(tampil).toEqual(harap);
    });
  });
});

describe('the sheet', () => {
  const data = kantorContoh();
  const buku = bukuSiap(data);
  const rencana = planSisipkanFormat(buku.potret(), bacaData(buku));
  const dari = <O extends 'chart.put' | 'page'>(op: O) =>
    rencana.changes.filter(
      (change): change is ChangeOf<O> => change.op === op && 'sheet' in change && change.sheet === 'Analisis',
    );

  test('is made with the format, with native charts and its indicators on pages of their own', () => {
    expect(rencana.pratinjau).toContainEqual({ jenis: 'lembar-baru', jumlah: 1, nama: ['Analisis'] });
    expect(dari('chart.put').map(({ name }) => name)).toEqual(['GrafikTren', 'GrafikEfisiensi', 'GrafikSasaran']);
    const [halaman] = dari('page');
    expect(halaman?.setup).toMatchObject({ orientation: 'landscape', fitWide: 1 });
    expect(halaman?.setup.breaks).toContain(halaman?.setup.titleRows?.first);
  });
  test('draws only the quarters that are over', () => {
    expect(dari('chart.put')[0]?.chart.series.map(({ name }) => name)).toEqual(['TW I', 'TW II', 'TW III']);
  });
  test('is left alone by a second insertion, and made anew where it is gone', () => {
    buku.terapkan(rencana.changes);
    expect(planSisipkanFormat(buku.potret(), bacaData(buku)).changes).toEqual([]);
    buku.terapkan([{ op: 'sheet.delete', sheet: 'Analisis' }]);
    const lagi = planSisipkanFormat(buku.potret(), bacaData(buku));
    expect(lagi.pratinjau).toEqual([{ jenis: 'lembar-baru', jumlah: 1, nama: ['Analisis'] }]);
  });
  test('follows Rekap: a new indicator has it written anew, and a stop in between is known', () => {
    const lain = bukuBerformat(data);
    const [pertama] = data.daftarIndikator;
    if (!pertama) throw new Error('no indicator');
    const ubah = { ...data, daftarIndikator: [...data.daftarIndikator, { ...pertama, kode: 'BARU' }] };
    const rencanaUbah = planSisipkanFormat(lain.potret(), ubah);
    const urut = rencanaUbah.changes.findIndex((change) => change.op === 'clear' && change.at.sheet === 'Rekap');
    const tanda = rencanaUbah.changes.findIndex(
      (change) => change.op === 'name.set' && change.name === namaMulai('analisis'),
    );
    expect([tanda >= 0, tanda < urut]).toEqual([true, true]);
    expect(rencanaUbah.changes.filter(({ op }) => op === 'sheet.delete')).toEqual([
      { op: 'sheet.delete', sheet: 'Analisis' },
    ]);
  });
  test('does not touch a sheet of that title that is somebody else’s', () => {
    const lain = bukuSiap(data).tambahLembarTerisi('Analisis');
    expect(planSisipkanFormat(lain.potret(), bacaData(lain)).asing).toEqual(['Analisis']);
  });
});
