import type { Keadaan } from '../../../app/usecase/keadaan';
import { computeBaris, dasarPredikatOf } from '../../../domain/capaian/baris';
import { terhitung, type BarisCapaian, type Hasil, type HasilTarget } from '../../../domain/capaian/hasil';
import type { Indikator, Isi } from '../../../domain/indikator/indikator';
import { uraianSkala } from '../../../domain/laporan/catatan-kaki';
import { romawiOf, type Triwulan } from '../../../domain/periode/periode';
import type { DataKantor } from '../../../domain/shared/kantor';
import type { Lokasi } from '../../../domain/validasi/temuan';
import { angkaBiasa, duaDesimal, isiCell } from '../../model/format';
import { kalimatCapaian } from '../../model/mengapa';
import type { Ucapan } from './kata';
import type { Penjelasan, SumberSel } from './bentuk';

const besaranBaris = [
  'targetTw',
  'realisasiTw',
  'capaianTw',
  'targetSd',
  'realisasiSd',
  'capaianSd',
  'capaianTahunan',
  'predikat',
] as const;
type BesaranBaris = (typeof besaranBaris)[number];
interface Bahan {
  readonly data: DataKantor;
  readonly indikator: Indikator;
  readonly baris: BarisCapaian;
  readonly ucapan: Ucapan;
}

const persen = (hasil: Hasil, { bahasa }: Ucapan): string =>
  terhitung(hasil) ? `${duaDesimal(bahasa, hasil.nilai)}%` : '–';
const angka = (hasil: Hasil, { bahasa }: Ucapan): string => (terhitung(hasil) ? angkaBiasa(bahasa, hasil.nilai) : '–');
const target = (hasil: HasilTarget, { bahasa }: Ucapan): string => {
  if (!('target' in hasil)) return '–';
  const { bawah, atas } = hasil.target;
  return bawah === atas ? angkaBiasa(bahasa, bawah) : `${angkaBiasa(bahasa, bawah)}–${angkaBiasa(bahasa, atas)}`;
};

/** Entries of quarters 1..n as they stand in the cells. */
const perTriwulan = (daftar: readonly Isi[], triwulan: Triwulan, { bahasa, m }: Ucapan): string =>
  daftar
    .slice(0, triwulan)
    .map((isi, ke) => m.triwulan(romawiOf(([1, 2, 3, 4] as const)[ke] ?? 1), isiCell(bahasa, isi)))
    .join('; ');
const digabung = ({ indikator, data, ucapan }: Bahan, daftar: readonly Isi[], hasil: string): string => {
  const { konsolidasi } = indikator;
  const { m } = ucapan;
  if (konsolidasi === null || hasil === '–') return m.kosong;
  return m.konsolidasi[konsolidasi](perTriwulan(daftar, data.periode.triwulan, ucapan), hasil);
};
const capaian = (bahan: Bahan, besaran: 'capaianTw' | 'capaianSd' | 'capaianTahunan'): string => {
  const { baris, indikator, data, ucapan } = bahan;
  const [t, r] = {
    capaianTw: [baris.targetTw, baris.realisasiTw] as const,
    capaianSd: [baris.targetSd, baris.realisasiSd] as const,
    capaianTahunan: [baris.targetTahunan, baris.realisasiSd] as const,
  }[besaran];
  const masukan = { target: t, realisasi: r, mentah: baris.mentah[besaran], hasil: baris[besaran] };
  const { polaritas } = indikator;
  return kalimatCapaian(masukan, polaritas, data.pengaturan.rumusNegatif, ucapan.bahasa, ucapan.k);
};
const arah = ({ indikator: { polaritas }, ucapan: { k } }: Bahan): readonly string[] =>
  polaritas === null ? [] : [k.mengapa.polaritas[polaritas]];

/** The figure and the sentences of each kind. */
const isiBesaran: Record<BesaranBaris, (bahan: Bahan) => readonly [angka: string, kalimat: readonly string[]]> = {
  targetTw: ({ baris, ucapan }) => {
    const teks = target(baris.targetTw, ucapan);
    return [teks, [teks === '–' ? ucapan.m.kosong : ucapan.m.apaAdanya(teks)]];
  },
  realisasiTw: ({ baris, ucapan }) => {
    const teks = angka(baris.realisasiTw, ucapan);
    return [teks, [teks === '–' ? ucapan.m.kosong : ucapan.m.apaAdanya(teks)]];
  },
  targetSd: (bahan) => {
    const teks = target(bahan.baris.targetSd, bahan.ucapan);
    return [teks, [digabung(bahan, bahan.indikator.target, teks)]];
  },
  realisasiSd: (bahan) => {
    const teks = angka(bahan.baris.realisasiSd, bahan.ucapan);
    return [teks, [digabung(bahan, bahan.indikator.realisasi, teks)]];
  },
  capaianTw: (bahan) => [persen(bahan.baris.capaianTw, bahan.ucapan), [capaian(bahan, 'capaianTw'), ...arah(bahan)]],
  capaianSd: (bahan) => [
    persen(bahan.baris.capaianSd, bahan.ucapan),
    [
      capaian(bahan, 'capaianSd'),
      ...arah(bahan),
      digabung(bahan, bahan.indikator.realisasi, angka(bahan.baris.realisasiSd, bahan.ucapan)),
    ],
  ],
  capaianTahunan: (bahan) => [
    persen(bahan.baris.capaianTahunan, bahan.ucapan),
    [
      capaian(bahan, 'capaianTahunan'),
      ...arah(bahan),
      digabung(bahan, bahan.indikator.realisasi, angka(bahan.baris.realisasiSd, bahan.ucapan)),
    ],
  ],
  predikat: ({ baris, data: { pengaturan }, ucapan }) => {
    const { dasarPredikat, skala, perlakuanCelah } = pengaturan;
    const dasar = dasarPredikatOf(baris, dasarPredikat);
    const besaran = ({ tw: 'capaianTw', sd: 'capaianSd', tahunan: 'capaianTahunan' } as const)[dasarPredikat];
    const { m, k } = ucapan;
    return [
      baris.predikat ?? '–',
      [
        terhitung(dasar)
          ? m.predikatDari(m.besaran[besaran], persen(dasar, ucapan), skala.nama, uraianSkala(skala, perlakuanCelah))
          : k.mengapa.tidakDihitung(k.mengapa.alasan[dasar.alasan]),
      ],
    ];
  },
};

function sumberBaris({ indikator, data, ucapan: { m } }: Bahan, besaran: BesaranBaris): readonly SumberSel[] {
  const { kode, bidang } = indikator;
  const { triwulan } = data.periode;
  const isian = { tabel: 'isian', bidang, kunci: kode, kolom: `realisasi${triwulan}` } as const;
  const iku = { tabel: 'iku', bidang: null, kunci: kode, kolom: `target${triwulan}` } as const;
  const setelan = { tabel: 'beranda', bidang: null, kunci: null } as const;
  return [
    ...(besaran.startsWith('target') ? [] : [{ label: m.isianSel, lokasi: isian }]),
    { label: m.definisiSel, lokasi: iku },
    ...(besaran === 'predikat' ? [{ label: m.setelanSel, lokasi: { ...setelan, kolom: 'skalaNama' } }] : []),
    ...(indikator.polaritas === 'negatif' && besaran.startsWith('capaian')
      ? [{ label: m.setelanSel, lokasi: { ...setelan, kolom: 'rumusNegatif' } }]
      : []),
  ];
}

const tabelBaris: ReadonlySet<Lokasi['tabel']> = new Set(['isian', 'rekap', 'laporan']);

/** One figure of one indicator, in the quarter of `data`. */
export function jelaskanBaris(data: DataKantor, kode: string, kolom: string, ucapan: Ucapan): Penjelasan | null {
  const besaran = besaranBaris.find((satu) => satu === kolom);
  const indikator = data.daftarIndikator.find((satu) => satu.kode.toLowerCase() === kode.toLowerCase());
  if (besaran === undefined || indikator === undefined) return null;
  const bahan = { data, indikator, baris: computeBaris(indikator, data.periode.triwulan, data.pengaturan), ucapan };
  const [teks, kalimat] = isiBesaran[besaran](bahan);
  return {
    besaran: ucapan.m.besaran[besaran],
    tentang: `${indikator.kode} · ${indikator.indikator}`,
    angka: teks,
    kalimat: kalimat.filter((satu) => satu !== ''),
    sumber: sumberBaris(bahan, besaran),
    bukti: indikator.buktiDukung,
    kode: indikator.kode,
  };
}

/** Figures of one indicator, on its form, on Rekap, on the report. */
export function penjelasanBaris({ data }: Keadaan, { tabel, bidang, kunci, kolom }: Lokasi, ucapan: Ucapan) {
  if (data === null || kunci === null || kolom === null || !tabelBaris.has(tabel)) return null;
  return tabel !== 'isian' && bidang !== null ? null : jelaskanBaris(data, kunci, kolom, ucapan);
}
