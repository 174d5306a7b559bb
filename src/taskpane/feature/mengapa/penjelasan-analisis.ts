import type { Keadaan } from '../../../app/usecase/keadaan';
import { daunOf } from '../../../domain/anggaran/pohon';
import { computeEfisiensi } from '../../../domain/capaian/efisiensi';
import { terhitung, type BarisCapaian, type Hasil, type RekapCapaian } from '../../../domain/capaian/hasil';
import { peringkatOf, type UjungPeringkat } from '../../../domain/capaian/peringkat';
import { computeRekap } from '../../../domain/capaian/rekap';
import { computeTren, perubahanOf, type DeretCapaian } from '../../../domain/capaian/tren';
import { romawiOf, type Triwulan } from '../../../domain/periode/periode';
import type { DataKantor } from '../../../domain/shared/kantor';
import type { Lokasi } from '../../../domain/validasi/temuan';
import { duaDesimal } from '../../model/format';
import type { Penjelasan } from './bentuk';
import type { Ucapan } from './kata';
import { jelaskanTotal, persenOf } from './penjelasan-anggaran';
import { jelaskanBaris } from './penjelasan-baris';
import { jelaskanRata } from './penjelasan-rata';

interface Bahan {
  readonly data: DataKantor;
  readonly rekap: RekapCapaian;
  readonly ucapan: Ucapan;
}
type Penjelas = (bahan: Bahan, kunci: string, kolom: string) => Penjelasan | null;

const kolomTw: Readonly<Record<string, Triwulan>> = { tw1: 1, tw2: 2, tw3: 3, tw4: 4 };
const diTriwulan = (data: DataKantor, triwulan: Triwulan): DataKantor => ({
  ...data,
  periode: { ...data.periode, triwulan },
});
/** Rows as the sheets have them: division by division. */
export function urutLembar({ daftarBidang }: DataKantor, { baris }: RekapCapaian): readonly BarisCapaian[] {
  const kenal = new Set(daftarBidang.map(({ kode }) => kode));
  return [
    ...daftarBidang.flatMap(({ kode }) => baris.filter(({ bidang }) => bidang === kode)),
    ...baris.filter(({ bidang }) => !kenal.has(bidang)),
  ];
}

/** A change between the two latest quarters, told on top of what the reported quarter rests on. */
function jelaskanPerubahan(
  deret: DeretCapaian,
  dasar: Penjelasan | null,
  { ucapan }: Bahan,
  arah: boolean,
): Penjelasan | null {
  if (dasar === null) return null;
  const { m, bahasa } = ucapan;
  const perubahan = perubahanOf(deret);
  const [lalu, kini] = deret.slice(-2).map((hasil) => persenOf(hasil, ucapan));
  const poin = terhitung(perubahan) ? duaDesimal(bahasa, perubahan.nilai) : '–';
  return {
    ...dasar,
    besaran: arah ? m.besaranLain.arah : m.besaranLain.perubahan,
    angka: poin,
    kalimat: terhitung(perubahan)
      ? [m.perubahan(kini ?? '–', lalu ?? '–', poin), ...dasar.kalimat]
      : [m.tanpaPerubahan, ...dasar.kalimat],
  };
}

/** An indicator through the quarters: each against its own target. */
const perIndikator: Penjelas = (bahan, kode, kolom) => {
  const { data, ucapan } = bahan;
  const triwulan = kolomTw[kolom];
  if (triwulan !== undefined) {
    if (triwulan > data.periode.triwulan) return null;
    const hasil = jelaskanBaris(diTriwulan(data, triwulan), kode, 'capaianTw', ucapan);
    return hasil && { ...hasil, besaran: `${hasil.besaran} ${romawiOf(triwulan)}` };
  }
  if (kolom !== 'perubahan' && kolom !== 'arah') return jelaskanBaris(data, kode, kolom, ucapan);
  const deret = computeTren(data).perIndikator.find((satu) => satu.kode.toLowerCase() === kode.toLowerCase())?.deret;
  const dasar = jelaskanBaris(data, kode, 'capaianTw', ucapan);
  return deret === undefined ? null : jelaskanPerubahan(deret, dasar, bahan, kolom === 'arah');
};

/** Row 1 is the office, then its divisions. */
const bagianOf = (kunci: string): readonly [string, number] => {
  const ke = Number(kunci) - 1;
  return ke === 0 ? ['#semua', 0] : ['#bidang', ke - 1];
};

const perBidang: Penjelas = (bahan, kunci, kolom) => {
  const { data, rekap, ucapan } = bahan;
  const [bagian, ke] = bagianOf(kunci);
  const triwulan = kolomTw[kolom];
  if (triwulan !== undefined) {
    if (triwulan > data.periode.triwulan) return null;
    const lalu = diTriwulan(data, triwulan);
    const hasil = jelaskanRata({ data: lalu, rekap: computeRekap(lalu) }, bagian, ke, 'capaianTw', ucapan);
    return hasil && { ...hasil, besaran: `${hasil.besaran} ${romawiOf(triwulan)}` };
  }
  if (kolom !== 'perubahan' && kolom !== 'arah') return jelaskanRata({ data, rekap }, bagian, ke, kolom, ucapan);
  const tren = computeTren(data);
  const deret = bagian === '#semua' ? tren.semua : tren.perBidang[ke]?.deret;
  const dasar = jelaskanRata({ data, rekap }, bagian, ke, 'capaianTw', ucapan);
  return deret === undefined ? null : jelaskanPerubahan(deret, dasar, bahan, kolom === 'arah');
};

const anggotaOf: Readonly<Record<string, (rekap: RekapCapaian, ke: number) => readonly BarisCapaian[]>> = {
  '#semua': ({ baris }) => baris,
  '#bidang': ({ baris, perBidang: rata }, ke) => baris.filter(({ bidang }) => bidang === rata[ke]?.bidang),
  '#sasaran': ({ baris, perSasaran }, ke) => baris.filter(({ sasaran }) => sasaran === perSasaran[ke]?.sasaran),
};
/** Counts of a group, by the rows that they name. */
function jelaskanCacah({ data, rekap, ucapan }: Bahan, bagian: string, ke: number, kolom: string): Penjelasan | null {
  const { m } = ucapan;
  const nama = m.cacah;
  const besaran = (['jumlah', 'terhitung', 'belum', 'mencapai'] as const).find((satu) => satu === kolom);
  const dasar = jelaskanRata({ data, rekap }, bagian, ke, 'capaianSd', ucapan);
  if (besaran === undefined || dasar === null) return null;
  const anggota = anggotaOf[bagian]?.(rekap, ke);
  if (anggota === undefined) return null;
  const masuk = {
    jumlah: () => true,
    terhitung: (hasil: Hasil) => terhitung(hasil),
    belum: (hasil: Hasil) => !terhitung(hasil),
    mencapai: (hasil: Hasil) => terhitung(hasil) && hasil.nilai >= 100,
  }[besaran];
  const daftar = anggota.filter(({ capaianSd }) => masuk(capaianSd));
  return {
    ...dasar,
    besaran: nama[besaran],
    angka: String(daftar.length),
    kalimat: [m.terdiri(daftar.map(({ kode }) => kode).join(', ') || '–')],
    sumber: daftar.slice(0, 12).map(({ kode }) => ({
      label: kode,
      lokasi: { tabel: 'rekap', bidang: null, kunci: kode, kolom: 'capaianSd' },
    })),
  };
}
const kelompok =
  (tempat: (kunci: string) => readonly [string, number]): Penjelas =>
  (bahan, kunci, kolom) => {
    const [bagian, ke] = tempat(kunci);
    return jelaskanCacah(bahan, bagian, ke, kolom) ?? jelaskanRata(bahan, bagian, ke, kolom, bahan.ucapan);
  };

/** Achievement of the year beside what was spent of its budget. */
const efisiensi: Penjelas = ({ data, rekap, ucapan }, kunci, kolom) => {
  const { m, bahasa } = ucapan;
  const [bagian, ke] = bagianOf(kunci);
  if (kolom === 'capaianTahunan') return jelaskanRata({ data, rekap }, bagian, ke, kolom, ucapan);
  const semua = computeEfisiensi(data, rekap);
  const satu = bagian === '#semua' ? semua.semua : semua.perBidang[ke];
  if (satu === undefined) return null;
  const bidang = bagian === '#semua' ? undefined : data.daftarBidang[ke];
  const nama = bidang?.nama ?? m.seluruh;
  const daun = daunOf(data.daftarAnggaran).filter(
    (baris) => bidang === undefined || baris.bidang.toLowerCase() === bidang.kode.toLowerCase(),
  );
  const uang = (['pagu', 'realisasi', 'serapan'] as const).find((besaran) => besaran === kolom);
  if (uang !== undefined) return jelaskanTotal(satu, daun, uang, nama, ucapan);
  if (kolom !== 'selisih' && kolom !== 'keterangan') return null;
  const { capaianTahunan, serapan, selisih } = satu;
  const poin = terhitung(selisih) ? duaDesimal(bahasa, selisih.nilai) : '–';
  return {
    ...jelaskanTotal(satu, daun, 'serapan', nama, ucapan),
    besaran: m.besaranLain.selisih,
    angka: poin,
    kalimat: [
      terhitung(selisih)
        ? m.selisih(persenOf(capaianTahunan, ucapan), persenOf(serapan, ucapan), poin)
        : m.tanpaSelisih,
    ],
  };
};

const peringkat =
  (ujung: UjungPeringkat): Penjelas =>
  (bahan, kunci, kolom) => {
    const { data, rekap } = bahan;
    const baris = peringkatOf(urutLembar(data, rekap), ujung)[Number(kunci) - 1];
    const besaran =
      kolom === 'nomor' || kolom === 'kode' || kolom === 'nama' || kolom === 'bidang' ? 'capaianSd' : kolom;
    return baris === undefined ? null : perIndikator(bahan, baris.kode, besaran);
  };
const belum: Penjelas = ({ data, rekap, ucapan }, kunci) => {
  const daftar = urutLembar(data, rekap).filter(({ capaianSd }) => !terhitung(capaianSd));
  const baris = daftar[Number(kunci) - 1];
  return baris === undefined ? null : jelaskanBaris(data, baris.kode, 'capaianSd', ucapan);
};

/** By the part of the sheet. */
const penjelasOf: Readonly<Record<string, Penjelas>> = {
  '#indikator': perIndikator,
  '#tren': perBidang,
  '#bidang': kelompok(bagianOf),
  '#sasaran': kelompok((kunci) => ['#sasaran', Number(kunci) - 1]),
  '#efisiensi': efisiensi,
  '#tertinggi': peringkat('tertinggi'),
  '#terendah': peringkat('terendah'),
  '#belum': belum,
};

/** Every computed cell of Analisis. */
export function penjelasanAnalisis({ data, rekap }: Keadaan, lokasi: Lokasi, ucapan: Ucapan): Penjelasan | null {
  const { tabel, bidang, kunci, kolom } = lokasi;
  if (tabel !== 'analisis' || data === null || rekap === null || kunci === null || kolom === null) return null;
  return penjelasOf[bidang ?? '']?.({ data, rekap, ucapan }, kunci, kolom) ?? null;
}
