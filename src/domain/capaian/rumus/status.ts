import { isKataTidakAda, kataTidakAdaExcel } from '../../indikator/kata-tidak-ada';
import { frekuensiOf, konsolidasiOf, polaritasOf } from '../../indikator/pilihan';
import { adaJatuhTempo, isJatuhTempo } from '../../periode/jatuh-tempo';
import type { Triwulan } from '../../periode/periode';
import type { Sel } from '../../shared/sel';
import { isAngka, samaTeks } from '../../shared/sel';
import type { Alasan } from '../hasil';
import { teksAlasan } from '../teks-alasan';
import { defineRumus } from './define-rumus';

const masukan = [
  'dasarPredikat',
  'polaritas',
  'konsolidasi',
  'frekuensi',
  'realisasiTw',
  'realisasiSd',
  /** Entries as cleaned: of the reported quarter, and of the second one, which answers for the third where a semester is measured. */
  'bersihTw',
  'bersih2',
  'atasTw',
  'atasSd',
  'atasTahunan',
] as const;
type Masukan = Readonly<Record<(typeof masukan)[number], Sel>>;

function alasanOf(n: Triwulan, m: Masukan): Alasan {
  const tw = samaTeks(m.dasarPredikat, 'tw');
  if (polaritasOf(m.polaritas) === null) return 'polaritas-kosong';
  if (!tw && konsolidasiOf(m.konsolidasi) === null) return 'konsolidasi-kosong';
  if (!isAngka(tw ? m.realisasiTw : m.realisasiSd)) {
    const frekuensi = frekuensiOf(m.frekuensi);
    const tertulis = (sel: Sel): boolean => typeof sel === 'string' && isKataTidakAda(sel);
    if (tertulis(m.bersihTw) || (!tw && n === 3 && frekuensi === 'semester' && tertulis(m.bersih2)))
      return 'tidak-ada-data';
    return (tw ? isJatuhTempo(frekuensi, n) : adaJatuhTempo(frekuensi, n)) ? 'belum-diisi' : 'belum-diukur';
  }
  const atas = tw ? m.atasTw : samaTeks(m.dasarPredikat, 'tahunan') ? m.atasTahunan : m.atasSd;
  return isAngka(atas) ? 'target-nol' : 'target-kosong';
}

/** Condition under which nothing is due yet, for reported quarter n; `null`: everything is due. */
const syaratBelumDiukur: Record<Triwulan, (f: string, d: string) => string | null> = {
  1: (f) => `OR(${f}="tahun",${f}="semester")`,
  2: (f) => `${f}="tahun"`,
  3: (f, d) => `OR(${f}="tahun",AND(${f}="semester",${d}="tw"))`,
  4: () => null,
};

const contohTerisi = {
  bersihTw: '',
  bersih2: '',
  dasarPredikat: 'sd',
  polaritas: 'positif',
  konsolidasi: 'akhir',
  frekuensi: 'triwulan',
  realisasiTw: 5,
  realisasiSd: 5,
  atasTw: 0,
  atasSd: 0,
  atasTahunan: 0,
};
const takTerisi = { realisasiTw: '', realisasiSd: '' };

/** Why there is no figure, in words, for the chosen basis of the predikat; meaningful only where the basis is not computable. */
const statusOf = (n: Triwulan) =>
  defineRumus({
    id: `status.${n}`,
    dasar:
      'Keputusan produk ini: kosong, nol dan belum diukur tidak pernah disamakan ("periode ukur": PPS Bitung TW IV 2019).',
    masukan,
    hitung: (m) => ({ teks: teksAlasan[alasanOf(n, m)] }),
    excel: (r) => {
      const { dasarPredikat: d, polaritas: p, konsolidasi: k } = r;
      const syarat = syaratBelumDiukur[n](r.frekuensi, d);
      const belumDiisi = `"${teksAlasan['belum-diisi']}"`;
      const menunggu = syarat === null ? belumDiisi : `IF(${syarat},"${teksAlasan['belum-diukur']}",${belumDiisi})`;
      const kini = kataTidakAdaExcel(r.bersihTw);
      const semester = `AND(${r.frekuensi}="semester",${d}<>"tw",${kataTidakAdaExcel(r.bersih2)})`;
      const dinyatakan = n === 3 ? `OR(${kini},${semester})` : kini;
      const belum = `IF(${dinyatakan},"${teksAlasan['tidak-ada-data']}",${menunggu})`;
      return (
        `IF(OR(${p}="positif",${p}="negatif",${p}="rentang"),` +
        `IF(OR(${d}="tw",${k}="jumlah",${k}="akhir",${k}="rata-rata"),` +
        `IF(ISNUMBER(IF(${d}="tw",${r.realisasiTw},${r.realisasiSd})),` +
        `IF(ISNUMBER(IF(${d}="tw",${r.atasTw},IF(${d}="tahunan",${r.atasTahunan},${r.atasSd}))),` +
        `"${teksAlasan['target-nol']}","${teksAlasan['target-kosong']}"),${belum}),` +
        `"${teksAlasan['konsolidasi-kosong']}"),"${teksAlasan['polaritas-kosong']}")`
      );
    },
    contoh: [
      { ...contohTerisi, hasil: 'Target nol' },
      { ...contohTerisi, atasSd: '', hasil: 'Target kosong' },
      { ...contohTerisi, dasarPredikat: 'tahunan', atasTahunan: '', hasil: 'Target kosong' },
      { ...contohTerisi, ...takTerisi, hasil: 'Belum diisi' },
      { ...contohTerisi, ...takTerisi, frekuensi: 'tahun', hasil: n === 4 ? 'Belum diisi' : 'Belum diukur' },
      { ...contohTerisi, ...takTerisi, frekuensi: 'semester', hasil: n === 1 ? 'Belum diukur' : 'Belum diisi' },
      {
        ...contohTerisi,
        ...takTerisi,
        frekuensi: 'semester',
        dasarPredikat: 'tw',
        hasil: n % 2 === 1 ? 'Belum diukur' : 'Belum diisi',
      },
      { ...contohTerisi, ...takTerisi, bersihTw: 'tidakadadata', hasil: 'Tidak ada data' },
      { ...contohTerisi, ...takTerisi, bersihTw: 'n.a.', dasarPredikat: 'tw', hasil: 'Tidak ada data' },
      { ...contohTerisi, ...takTerisi, bersihTw: 'lihatlampiran', hasil: 'Belum diisi' },
      { ...contohTerisi, ...takTerisi, bersih2: '-', hasil: 'Belum diisi' },
      {
        ...contohTerisi,
        ...takTerisi,
        bersih2: 'tidakada',
        frekuensi: 'semester',
        hasil: n === 3 ? 'Tidak ada data' : n === 1 ? 'Belum diukur' : 'Belum diisi',
      },
      { ...contohTerisi, konsolidasi: '', hasil: 'Konsolidasi kosong' },
      { ...contohTerisi, konsolidasi: '', dasarPredikat: 'tw', hasil: 'Target nol' },
      { ...contohTerisi, polaritas: 'naik', hasil: 'Polaritas kosong' },
    ],
  });

export const status = { 1: statusOf(1), 2: statusOf(2), 3: statusOf(3), 4: statusOf(4) } as const satisfies Record<
  Triwulan,
  unknown
>;
