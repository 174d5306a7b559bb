import type { Berhenti } from '../../../src/domain/indikator/indikator';
import type { BarisAnggaran } from '../../../src/domain/anggaran/anggaran';
import type { Frekuensi, Indikator, Isi, Konsolidasi, Polaritas } from '../../../src/domain/indikator/indikator';
import type { PerTriwulan, Triwulan } from '../../../src/domain/periode/periode';
import type { DataKantor } from '../../../src/domain/shared/kantor';
import type { Pengaturan } from '../../../src/domain/shared/pengaturan';
import { bangunIndikator, bangunPengaturan, bangunProfil } from '../../build/kantor';

/** mulberry32: the same seed gives the same office on every machine. */
export function acakDari(benih: number): () => number {
  let keadaan = benih;
  return () => {
    keadaan = (keadaan + 0x6d2b79f5) | 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const teksTarget = [
  '85-95',
  '70,38-70,76',
  '<22',
  '1:17,9',
  '85%',
  '43.000',
  '1.234,5',
  '7 s.d. 8',
  '95-85',
  'WTP',
  'n/a',
  '-',
  '>= 60',
  'Rp. 1.500,-',
  '0-5',
  '=SUM(A1)',
  "'kutip",
];
const teksRealisasi = [
  '91,5',
  '45.6',
  '1.000',
  'n/a',
  'belum diisi',
  'tidak ada data',
  '88 %',
  '-',
  '1:18',
  '3,14',
  '12-13',
  'abc',
  '',
];

/** An office with every mixture of polarity, consolidation, frequency, blanks, zeros, ranges and text numbers. */
export function kantorAcak(
  benih: number,
  jumlah: number,
  triwulan: Triwulan,
  pengaturan: Partial<Pengaturan> = {},
): DataKantor {
  const acak = acakDari(benih);
  const pilih = <T>(daftar: readonly T[]): T => {
    const satu = daftar[Math.floor(acak() * daftar.length)];
    if (satu === undefined) throw new Error('empty list');
    return satu;
  };
  const angka = (): number =>
    pilih([
      0,
      1,
      100,
      Math.round(acak() * 10000) / 100,
      Math.round(acak() * 300),
      acak() * 50,
      Math.round(acak() * 1e6),
    ]);
  const isi = (teks: readonly string[]): Isi => {
    const nasib = acak();
    return nasib < 0.15 ? null : nasib < 0.35 ? pilih(teks) || null : angka();
  };
  const empat = (satu: () => Isi): PerTriwulan<Isi> => [satu(), satu(), satu(), satu()];
  const daftarBidang = ['B-1', 'b 2', 'SDA', 'Kosong'].map((kode) => ({
    kode,
    nama: `Bidang ${kode}`,
    singkatan: kode,
  }));
  const daftarIndikator = Array.from({ length: jumlah }, (_, ke): Indikator => {
    const bersih = () => isi(teksRealisasi);
    const berhenti = pilih<Berhenti | null>([null, null, null, null, null, 1, 2, 3, 4, 'tahun-depan']);
    return bangunIndikator({
      kode: `I-${ke + 1}`,
      sasaran: pilih(['Sasaran satu', 'Sasaran dua', `Sasaran yang sangat panjang ${'sekali '.repeat(45)}`.trim(), '']),
      indikator: `Indikator ${ke + 1}`,
      bidang: pilih(['B-1', 'b 2', 'SDA']),
      polaritas: pilih<Polaritas | null>(['positif', 'negatif', 'rentang', 'positif', 'negatif', 'rentang', null]),
      konsolidasi: pilih<Konsolidasi | null>(['jumlah', 'akhir', 'rata-rata', 'jumlah', 'akhir', 'rata-rata', null]),
      frekuensi: pilih<Frekuensi | null>(['triwulan', 'semester', 'tahun', null]),
      targetTahunan: isi(teksTarget),
      target: empat(() => isi(teksTarget)),
      realisasi: empat(bersih),
      pembilang: empat(bersih),
      penyebut: empat(bersih),
      faktorPendorong: '=bukan rumus',
      tindakLanjut: '+62 hubungi',
      ...(berhenti === null ? {} : { berhenti }),
    });
  });
  const daftarAnggaran = Array.from({ length: 12 }, (_, ke): BarisAnggaran => ({
    kode: ke < 3 ? `1.0${ke}` : `1.0${ke % 3}.${ke}`,
    uraian: `Kegiatan ${ke}`,
    induk: ke < 3 ? null : `1.0${ke % 3}`,
    bidang: 'SDA',
    pagu: pilih<Isi>([0, 1_000_000, 'Rp. 22.275.313.470,-', null, '2.500.000']),
    realisasi: empat(() => pilih<Isi>([null, 0, 125_000, '1.250.000', 'belum ada'])),
  }));
  return {
    profil: bangunProfil(),
    periode: { tahun: 2026, triwulan },
    pengaturan: bangunPengaturan(pengaturan),
    daftarBidang,
    daftarIndikator,
    daftarAnggaran,
    daftarBukti: [],
  };
}
