import { berhentiOf } from '../../domain/indikator/berhenti';
import type { Bidang } from '../../domain/indikator/indikator';
import type { Temuan } from '../../domain/validasi/temuan';
import { judulIsian, judulLembar, namaIsian, namaTabel } from '../layout/nama';
import type { WorkbookSnapshot } from '../plan/types';
import { bacaBaris, isKosong, tabelTerbaca, teksSel } from './baca-baris';
import { layoutOfNama } from './identify';
import { kunciBaris } from './peta-lokasi';
import { lokasi, lokasiLembar, temuanStruktur } from './temuan-tempat';

/** Which of our tables have rows that people may have put in, and a formula cell that always shows something where there is a kode. */
const tabelBerumus = [
  { nama: namaTabel.iku, tabel: 'iku', penanda: 'nomor' },
  { nama: namaTabel.anggaran, tabel: 'anggaran', penanda: 'nomor' },
  { nama: namaTabel.bukti, tabel: 'bukti', penanda: 'nomor' },
] as const;

type Isi = Readonly<Record<string, string | number | null>>;
interface BarisTabel {
  readonly urut: number;
  readonly isi: Isi;
}
const barisOf = (snapshot: WorkbookSnapshot, nama: string): readonly BarisTabel[] => {
  const [layout, tabel] = [layoutOfNama(nama), tabelTerbaca(snapshot, nama)];
  return layout && tabel ? bacaBaris(layout, tabel) : [];
};
const kodeOf = ({ isi }: BarisTabel): string => teksSel(isi['kode'] ?? null);

/** Rows with a kode whose formulas are gone or never were: inserted by hand. */
const tanpaRumus = (
  snapshot: WorkbookSnapshot,
  nama: string,
  tempat: { readonly tabel: Temuan['lokasi']['tabel']; readonly bidang: string | null },
  isTanpa: (baris: BarisTabel) => boolean,
): readonly Temuan[] => {
  const area = tabelTerbaca(snapshot, nama)?.area;
  return barisOf(snapshot, nama).flatMap((baris) => {
    const kode = kodeOf(baris);
    if (!area || kode === '' || !isTanpa(baris)) return [];
    const data = { baris: area.row + baris.urut + 1, lembar: area.sheet, kode };
    return [temuanStruktur('S12', lokasi(tempat.tabel, tempat.bidang, kode, 'kode'), data, kode)];
  });
};

/** Whether the rows' running numbers stand in their order. */
export const isUrut = (baris: readonly BarisTabel[]): boolean => {
  const nomor = baris.flatMap(({ isi }) => (typeof isi['nomor'] === 'number' ? [isi['nomor']] : []));
  return nomor.every((satu, ke) => ke === 0 || satu > (nomor[ke - 1] ?? 0));
};
/** A form's row without indicator and without entries. */
export const isBarisKosong = ({ isi }: BarisTabel): boolean =>
  isKosong(
    isi,
    ['kode', 'buktiDukung', 'faktorPendorong', 'faktorPenghambat', 'tindakLanjut'].concat(
      ['realisasi', 'pembilang', 'penyebut'].flatMap((awalan) => [1, 2, 3, 4].map((tw) => `${awalan}${tw}`)),
    ),
  );

function temuanIsian(
  snapshot: WorkbookSnapshot,
  { kode: bidang }: Bidang,
  iku: ReadonlyMap<string, { readonly kode: string; readonly bidang: string }>,
  kenal: ReadonlySet<string>,
): readonly Temuan[] {
  const nama = namaIsian(bidang);
  const area = tabelTerbaca(snapshot, nama)?.area;
  if (!area) return [];
  const baris = barisOf(snapshot, nama);
  const ada = new Set(baris.map((satu) => kodeOf(satu).toLowerCase()));
  const lembar = area.sheet;
  return [
    ...tanpaRumus(
      snapshot,
      nama,
      { tabel: 'isian', bidang },
      (satu) => (satu.isi['barisIku'] ?? null) === null && iku.has(kodeOf(satu).toLowerCase()),
    ),
    ...(isUrut(baris) ? [] : [temuanStruktur('S16', lokasi('isian', bidang), { lembar })]),
    // One empty row keeps the name of a form that has no indicators.
    ...(baris.length > 1 ? baris : []).filter(isBarisKosong).map(({ urut }) =>
      temuanStruktur('S19', lokasi('isian', bidang, kunciBaris(urut), 'kode'), {
        lembar,
        baris: area.row + urut + 1,
      }),
    ),
    ...baris.flatMap((satu) => {
      const kode = kodeOf(satu);
      const milik = iku.get(kode.toLowerCase());
      return milik === undefined || milik.bidang === bidang || !kenal.has(milik.bidang)
        ? []
        : [temuanStruktur('S20', lokasi('isian', bidang, kode, 'kode'), { lembar, kode, bidang: milik.bidang }, kode)];
    }),
    ...[...iku.values()]
      .filter((satu) => satu.bidang === bidang && !ada.has(satu.kode.toLowerCase()))
      .map(({ kode }) => temuanStruktur('S17', lokasi('iku', null, kode, 'kode'), { lembar }, kode)),
  ];
}

/** Titles that our sheets had when they were made, beside what they are called now. */
export function lembarDiganti(
  snapshot: WorkbookSnapshot,
  daftarBidang: readonly Bidang[],
): readonly { readonly nama: string; readonly kini: string; readonly harap: string }[] {
  const judul = judulIsian(daftarBidang);
  const tetap: readonly (readonly [string, string])[] = [
    [namaTabel.identitas, judulLembar.beranda],
    [namaTabel.iku, judulLembar.iku],
    [namaTabel.anggaran, judulLembar.anggaran],
    [namaTabel.bukti, judulLembar.bukti],
    [namaTabel.rekap, judulLembar.rekap],
    [namaTabel.analisis, judulLembar.analisis],
    [namaTabel.laporan, judulLembar.laporan],
    [namaTabel.e81, judulLembar.e81],
    [namaTabel.salin, judulLembar.salin],
    [namaTabel.kendali, judulLembar.kendali],
    [namaTabel.catatan, judulLembar.catatan],
    ...daftarBidang.map(({ kode }) => [namaIsian(kode), judul.get(kode) ?? ''] as const),
  ];
  return tetap.flatMap(([nama, harap]) => {
    const kini = snapshot.names.find(({ name }) => name.toUpperCase() === nama.toUpperCase())?.area?.sheet;
    return kini === undefined || kini === harap || harap === '' ? [] : [{ nama, kini, harap }];
  });
}

/**
 * What people did to rows and titles: rows put in without formulas (S12), sheets renamed (S15), rows sorted (S16), indicators without a
 * row on its form (S17), empty rows inside a form (S19), an indicator's row on another division's form (S20). `bidangOf` reads a
 * division's kode from what IKU says.
 */
export function temuanBaris(
  snapshot: WorkbookSnapshot,
  daftarBidang: readonly Bidang[],
  bidangOf: (tertulis: string) => string,
): readonly Temuan[] {
  const iku = new Map(
    barisOf(snapshot, namaTabel.iku).flatMap((baris) => {
      const kode = kodeOf(baris);
      const bidang = bidangOf(teksSel(baris.isi['bidang'] ?? null));
      return kode === '' ? [] : [[kode.toLowerCase(), { kode, bidang }] as const];
    }),
  );
  const kenal = new Set(daftarBidang.map(({ kode }) => kode));
  return [
    ...tabelBerumus.flatMap(({ nama, tabel, penanda }) =>
      tanpaRumus(snapshot, nama, { tabel, bidang: null }, ({ isi }) => (isi[penanda] ?? null) === null),
    ),
    ...barisOf(snapshot, namaTabel.iku).flatMap((baris) => {
      const nilai = baris.isi['berhenti'] ?? null;
      const kode = kodeOf(baris);
      return nilai === null || berhentiOf(nilai) !== null
        ? []
        : [temuanStruktur('S21', lokasi('iku', null, kode, 'berhenti'), { nilai }, kode)];
    }),
    ...daftarBidang.flatMap((bidang) => temuanIsian(snapshot, bidang, iku, kenal)),
    ...lembarDiganti(snapshot, daftarBidang).map(({ kini, harap }) =>
      temuanStruktur('S15', lokasiLembar(kini), { lembar: kini, harap }),
    ),
  ];
}
