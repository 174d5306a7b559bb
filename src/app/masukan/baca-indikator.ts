import { daftarBerhenti } from '../../domain/indikator/berhenti';
import type { Frekuensi, Indikator, Isi, Konsolidasi, Polaritas } from '../../domain/indikator/indikator';
import type { PerTriwulan } from '../../domain/periode/periode';
import type { BarisAnggaran } from '../../domain/anggaran/anggaran';
import type { Pembaca } from './pembaca';

const daftarPolaritas: readonly Polaritas[] = ['positif', 'negatif', 'rentang'];
const daftarKonsolidasi: readonly Konsolidasi[] = ['jumlah', 'akhir', 'rata-rata'];
const daftarFrekuensi: readonly Frekuensi[] = ['triwulan', 'semester', 'tahun'];

/** A number, text as typed, or nothing. */
function bacaIsi(p: Pembaca, nilai: unknown, jalur: string): Isi {
  if (nilai === undefined || nilai === null) return null;
  if (typeof nilai === 'number' || typeof nilai === 'string') return nilai === '' ? null : nilai;
  p.salah(jalur, p.kata.jenis(nilai), p.kata.harap.isi);
  return null;
}

/** Exactly one entry per quarter. */
function bacaEmpat(p: Pembaca, nilai: unknown, jalur: string): PerTriwulan<Isi> {
  const daftar = p.larik(nilai, jalur);
  if (Array.isArray(nilai) && daftar.length !== 4) p.salah(jalur, p.kata.jenis(nilai), p.kata.harap.larikEmpat);
  const ke = (nomor: number): Isi => bacaIsi(p, daftar[nomor], `${jalur}[${nomor}]`);
  return [ke(0), ke(1), ke(2), ke(3)];
}

const bacaEmpatOpsional = (p: Pembaca, nilai: unknown, jalur: string): PerTriwulan<Isi> =>
  nilai === undefined || nilai === null ? [null, null, null, null] : bacaEmpat(p, nilai, jalur);

/** Absent or `null` is a finding of the data (R04), an unknown word a fault of the file. */
const bacaPilihan = <T extends string>(
  p: Pembaca,
  nilai: unknown,
  jalur: string,
  pilihan: readonly [T, ...T[]] | readonly T[],
): T | null => {
  const [pertama] = pilihan;
  return nilai === undefined || nilai === null || pertama === undefined
    ? null
    : p.pilihan(nilai, jalur, pilihan, pertama);
};

/** From when on it is measured no more: a quarter's number, or the year after. */
function bacaBerhenti(p: Pembaca, nilai: unknown, jalur: string): Pick<Indikator, 'berhenti'> {
  if (nilai === undefined || nilai === null) return {};
  const berhenti = daftarBerhenti.find((satu) => satu === nilai);
  if (berhenti !== undefined) return { berhenti };
  p.salah(jalur, p.kata.jenis(nilai), p.kata.harap.salahSatu(daftarBerhenti.map(String)));
  return {};
}

/** Several pieces of evidence stand in one cell, one per line of thought, separated by semicolons. */
function bacaBukti(p: Pembaca, nilai: unknown, jalur: string): string {
  if (!Array.isArray(nilai)) return p.teks(nilai, jalur);
  return nilai
    .map((satu: unknown, nomor) => p.teks(satu, `${jalur}[${nomor}]`))
    .filter((satu) => satu !== '')
    .join('; ');
}

/** Kode of a division that the file declares. */
function bacaBidang(p: Pembaca, nilai: unknown, jalur: string, kodeBidang: readonly string[]): string {
  const kode = p.teksIsi(nilai, jalur);
  if (kode !== '' && !kodeBidang.includes(kode))
    p.salah(jalur, p.kata.takDikenal(kode), p.kata.harap.salahSatu(kodeBidang));
  return kode;
}

export function bacaIndikator(p: Pembaca, nilai: unknown, jalur: string, kodeBidang: readonly string[]): Indikator {
  const isi = p.objek(nilai, jalur);
  const di = (kunci: string): string => `${jalur}.${kunci}`;
  const teks = (kunci: string): string => p.teks(isi[kunci], di(kunci));
  return {
    kode: p.teksIsi(isi['kode'], di('kode')),
    sasaran: teks('sasaran'),
    indikator: teks('indikator'),
    definisi: teks('definisi'),
    satuan: teks('satuan'),
    bidang: bacaBidang(p, isi['bidang'], di('bidang'), kodeBidang),
    polaritas: bacaPilihan(p, isi['polaritas'], di('polaritas'), daftarPolaritas),
    konsolidasi: bacaPilihan(p, isi['konsolidasi'], di('konsolidasi'), daftarKonsolidasi),
    frekuensi: bacaPilihan(p, isi['frekuensi'], di('frekuensi'), daftarFrekuensi),
    targetTahunan: bacaIsi(p, isi['targetTahunan'], di('targetTahunan')),
    target: bacaEmpat(p, isi['target'], di('target')),
    realisasi: bacaEmpat(p, isi['realisasi'], di('realisasi')),
    pembilang: bacaEmpatOpsional(p, isi['pembilang'], di('pembilang')),
    penyebut: bacaEmpatOpsional(p, isi['penyebut'], di('penyebut')),
    sumberData: teks('sumberData'),
    kodeAnggaran: teks('kodeAnggaran'),
    buktiDukung: bacaBukti(p, isi['buktiDukung'], di('buktiDukung')),
    faktorPendorong: teks('faktorPendorong'),
    faktorPenghambat: teks('faktorPenghambat'),
    tindakLanjut: teks('tindakLanjut'),
    ...bacaBerhenti(p, isi['berhenti'], di('berhenti')),
  };
}

export function bacaAnggaran(p: Pembaca, nilai: unknown, jalur: string, kodeBidang: readonly string[]): BarisAnggaran {
  const isi = p.objek(nilai, jalur);
  const di = (kunci: string): string => `${jalur}.${kunci}`;
  const induk = p.teks(isi['induk'], di('induk'));
  const tanpaBidang = isi['bidang'] === undefined || isi['bidang'] === null || isi['bidang'] === '';
  return {
    kode: p.teksIsi(isi['kode'], di('kode')),
    uraian: p.teks(isi['uraian'], di('uraian')),
    induk: induk === '' ? null : induk,
    bidang: tanpaBidang ? '' : bacaBidang(p, isi['bidang'], di('bidang'), kodeBidang),
    pagu: bacaIsi(p, isi['pagu'], di('pagu')),
    realisasi: bacaEmpat(p, isi['realisasi'], di('realisasi')),
  };
}

/** A parent must be another row of the list, and nobody may be his own ancestor. */
export function periksaInduk(p: Pembaca, daftar: readonly BarisAnggaran[], jalur: string): void {
  const indukOf = new Map(daftar.map(({ kode, induk }) => [kode, induk]));
  const berputar = (kode: string): boolean => {
    const sudah = new Set<string>();
    for (let kini: string | null = kode; kini !== null; kini = indukOf.get(kini) ?? null) {
      if (sudah.has(kini)) return true;
      sudah.add(kini);
    }
    return false;
  };
  daftar.forEach(({ kode, induk }, nomor) => {
    if (induk !== null && (!indukOf.has(induk) || berputar(kode)))
      p.salah(`${jalur}[${nomor}].induk`, p.kata.takDikenal(induk), p.kata.harap.indukLain);
  });
}
