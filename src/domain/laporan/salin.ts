import { jumlahPohon, serapanOf } from '../anggaran/pohon';
import { angkaAtauNull, type Hasil, type RekapCapaian } from '../capaian/hasil';
import type { Indikator, Isi } from '../indikator/indikator';
import { readAngka } from '../indikator/parse-angka';
import { daftarTriwulan, romawiOf } from '../periode/periode';
import type { DataKantor } from '../shared/kantor';

/** A table of plain values, to be copied into another system in its own order. */
export interface TabelSalin {
  readonly judul: string;
  readonly kepala: readonly string[];
  /** Columns that hold words: everything else is a figure, a code or a unit. */
  readonly kolomTeks: readonly number[];
  readonly baris: readonly (readonly Isi[])[];
}

const tw = daftarTriwulan.map((nomor) => `TW ${romawiOf(nomor)}`);
/** Two decimals, as systems take them; a blank where there is no figure. */
const persen = (hasil: Hasil): Isi => {
  const angka = angkaAtauNull(hasil);
  return angka === null ? null : Math.round(angka * 100) / 100;
};
/** Four decimals: more is the computer's, not the office's (89,3333333333). */
const ringkas = (hasil: Hasil): Isi => {
  const angka = angkaAtauNull(hasil);
  return angka === null ? null : Math.round(angka * 10_000) / 10_000;
};
const kosongkan = (teks: string): Isi => (teks.trim() === '' ? null : teks);

/** Block A: the Perjanjian Kinerja's monitoring table, columns as wp-eval-sakip has them. */
function salinKinerja({ daftarIndikator, periode }: DataKantor, rekap: RekapCapaian): TabelSalin {
  const hitung = new Map(rekap.baris.map((baris) => [baris.kode, baris]));
  const lewat = (daftar: readonly Isi[]): readonly Isi[] =>
    daftar.map((isi, ke) => (ke < periode.triwulan ? isi : null));
  return {
    judul: 'A. Pemantauan Perjanjian Kinerja',
    kolomTeks: [1, 2],
    kepala: [
      'No',
      'Sasaran Strategis',
      'Indikator Kinerja',
      'Satuan',
      'Target Kinerja Tahunan',
      ...tw.map((nama) => `Target ${nama}`),
      ...tw.map((nama) => `Realisasi ${nama}`),
      'Realisasi Kinerja',
      'Capaian Kinerja Terhadap Target Tahun (%)',
      'Predikat',
    ],
    baris: daftarIndikator.map((satu, ke) => {
      const baris = hitung.get(satu.kode);
      return [
        ke + 1,
        kosongkan(satu.sasaran),
        kosongkan(satu.indikator),
        kosongkan(satu.satuan),
        satu.targetTahunan,
        ...satu.target,
        ...lewat(satu.realisasi),
        baris === undefined ? null : ringkas(baris.realisasiSd),
        baris === undefined ? null : persen(baris.capaianTahunan),
        baris?.predikat ?? null,
      ];
    }),
  };
}

/** Block B: program, kegiatan, sub kegiatan with the indicators that are tied to them by their budget kode. */
function salinProgram(data: DataKantor, rekap: RekapCapaian): TabelSalin {
  const { daftarAnggaran, daftarBidang, daftarIndikator, periode } = data;
  const hitung = new Map(rekap.baris.map((baris) => [baris.kode, baris]));
  const pagu = jumlahPohon(daftarAnggaran, (baris) => readAngka(baris.pagu));
  const perTw = daftarTriwulan.map((_, ke) =>
    jumlahPohon(daftarAnggaran, (baris) => readAngka(baris.realisasi[ke] ?? null)),
  );
  const namaBidang = new Map(daftarBidang.map(({ kode, nama }) => [kode.toLowerCase(), nama]));
  const serapan = (kode: string, rupiah: number | null): Isi => {
    const batas = pagu.get(kode) ?? null;
    return batas === null || rupiah === null ? null : persen(serapanOf(batas, rupiah));
  };
  const barisOf = (kode: string, uraian: string, bidang: string, satu: Indikator | null): readonly Isi[] => {
    const kunci = kode.toLowerCase();
    const baris = satu === null ? undefined : hitung.get(satu.kode);
    const rupiah = perTw.map((isi, ke) => (ke < periode.triwulan ? (isi.get(kunci) ?? null) : null));
    const setahun = rupiah.some((isi) => isi !== null) ? rupiah.reduce<number>((a, b) => a + (b ?? 0), 0) : null;
    return [
      kode,
      kosongkan(uraian),
      satu === null ? null : kosongkan(satu.indikator),
      satu?.targetTahunan ?? null,
      satu === null ? null : kosongkan(satu.satuan),
      ...rupiah.flatMap((isi, ke): Isi[] => [
        ke < periode.triwulan ? (satu?.realisasi[ke] ?? null) : null,
        serapan(kunci, isi),
      ]),
      baris === undefined ? null : ringkas(baris.realisasiSd),
      baris === undefined ? null : persen(baris.capaianTahunan),
      serapan(kunci, setahun),
      kosongkan(namaBidang.get(bidang.toLowerCase()) ?? bidang),
      satu === null ? null : kosongkan(satu.faktorPendorong),
      satu === null ? null : kosongkan(satu.faktorPenghambat),
      null,
    ];
  };
  return {
    judul: 'B. Program, kegiatan, dan sub kegiatan',
    kolomTeks: [1, 2, 16, 17, 18, 19],
    kepala: [
      'Kode',
      'Program/Kegiatan/Sub Kegiatan',
      'Indikator',
      'Target',
      'Satuan',
      ...tw.flatMap((nama) => [`${nama}: Realisasi Target`, `${nama}: Capaian Anggaran (%)`]),
      'Tahun: Realisasi Target',
      'Tahun: Capaian Target (%)',
      'Tahun: Capaian Anggaran (%)',
      'Penanggung Jawab',
      'Faktor Pendukung',
      'Faktor Penghambat',
      'Catatan Verifikator/Rekomendasi',
    ],
    baris: daftarAnggaran.flatMap(({ kode, uraian, bidang }) => {
      const terikat = daftarIndikator.filter(
        ({ kodeAnggaran }) => kodeAnggaran !== '' && kodeAnggaran.toLowerCase() === kode.toLowerCase(),
      );
      return (terikat.length === 0 ? [null] : terikat).map((satu) => barisOf(kode, uraian, bidang, satu));
    }),
  };
}

/** Both blocks that e-SAKIP and e-Monev ask for, in their order; figures as of now. */
export const tabelSalin = (data: DataKantor, rekap: RekapCapaian): readonly TabelSalin[] => [
  salinKinerja(data, rekap),
  salinProgram(data, rekap),
];
