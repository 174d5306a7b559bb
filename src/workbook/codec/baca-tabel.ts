import type { BarisAnggaran } from '../../domain/anggaran/anggaran';
import type { Bukti } from '../../domain/indikator/bukti';
import { berhentiOf } from '../../domain/indikator/berhenti';
import type { Bidang, Indikator, Isi } from '../../domain/indikator/indikator';
import { frekuensiOf, konsolidasiOf, polaritasOf } from '../../domain/indikator/pilihan';
import type { PerTriwulan } from '../../domain/periode/periode';
import type { NilaiTampil } from '../../domain/validasi/konteks';
import type { Temuan } from '../../domain/validasi/temuan';
import { tabelAnggaran } from '../layout/anggaran';
import { tabelBukti } from '../layout/bukti';
import type { RowOf, TableLayout } from '../layout/define-table';
import { tabelIku } from '../layout/iku';
import { tabelIsian, type kolomEntri } from '../layout/isian';
import type { TableRead } from '../plan/types';
import { bacaBaris, empat, isKosong, kunciKolom, teksSel, type BarisTerbaca } from './baca-baris';
import { kunciBaris, type TabelTerdaftar } from './peta-lokasi';
import { lokasi, temuanStruktur } from './temuan-tempat';

export interface TabelBerkunci<T extends TableLayout> {
  readonly baris: ReadonlyMap<string, BarisTerbaca<T>>;
  readonly terdaftar: TabelTerdaftar;
  readonly temuan: readonly Temuan[];
}

/** Rows by kode (lower case); rows without kode but with entries, and kode used twice, are told. */
function berkunci<T extends TableLayout>(
  layout: T,
  tabel: TableRead,
  tempat: { readonly tabel: 'iku' | 'isian' | 'anggaran'; readonly bidang: string | null },
  kolomIsian: readonly string[],
): TabelBerkunci<T> {
  const temuan: Temuan[] = [];
  const baris = new Map<string, BarisTerbaca<T>>();
  const kunci: (readonly [string, number])[] = [];
  for (const satu of bacaBaris(layout, tabel)) {
    const isi: Readonly<Record<string, RowOf<T>[keyof RowOf<T>]>> = satu.isi;
    const kode = teksSel(isi['kode'] ?? null);
    const nomorBaris = tabel.area.row + satu.urut + 1;
    const sel = lokasi(tempat.tabel, tempat.bidang, kunciBaris(satu.urut), 'kode');
    if (kode === '') {
      if (!isKosong(isi, kolomIsian))
        temuan.push(temuanStruktur('S05', sel, { baris: nomorBaris, lembar: tabel.area.sheet }));
    } else if (baris.has(kode.toLowerCase())) {
      temuan.push(temuanStruktur('S06', sel, { kode, baris: nomorBaris, lembar: tabel.area.sheet }, kode));
    } else {
      baris.set(kode.toLowerCase(), satu);
      kunci.push([kode, satu.urut]);
    }
  }
  return { baris, terdaftar: { area: tabel.area, kolom: kunciKolom(layout, tabel), baris: kunci }, temuan };
}

const isianIku = [
  'sasaran',
  'indikator',
  'definisi',
  'satuan',
  'targetTahunan',
  'target1',
  'target2',
  'target3',
  'target4',
];
const isianForm = [
  'realisasi1',
  'realisasi2',
  'realisasi3',
  'realisasi4',
  'buktiDukung',
  'faktorPendorong',
  'faktorPenghambat',
  'tindakLanjut',
];
const isianAnggaran = ['uraian', 'pagu', 'realisasi1', 'realisasi2', 'realisasi3', 'realisasi4'];

export const bacaIku = (tabel: TableRead) => berkunci(tabelIku, tabel, { tabel: 'iku', bidang: null }, isianIku);
export const bacaIsian = (tabel: TableRead, bidang: string) =>
  berkunci(tabelIsian, tabel, { tabel: 'isian', bidang }, isianForm);

/** Kode of the division that a cell names, by kode or by short name, whatever its case; else as written (finding R26). */
export const kodeBidang = (teks: string, daftarBidang: readonly Bidang[]): string =>
  daftarBidang.find(({ kode }) => kode.toLowerCase() === teks.toLowerCase())?.kode ??
  daftarBidang.find(({ singkatan }) => singkatan.toLowerCase() === teks.toLowerCase())?.kode ??
  teks;

const belum: PerTriwulan<Isi> = [null, null, null, null];
const tanpaEntri = {
  ...{ realisasi: belum, pembilang: belum, penyebut: belum },
  ...{ buktiDukung: '', faktorPendorong: '', faktorPenghambat: '', tindakLanjut: '' },
};
type Entri = Readonly<Partial<Record<(typeof kolomEntri)[number], Isi>>>;
/** The indicator with what a division entered for it. */
export function denganEntri(indikator: Indikator, entri: Entri): Indikator {
  const sel = (kolom: keyof Entri): Isi => entri[kolom] ?? null;
  return {
    ...indikator,
    realisasi: empat(sel('realisasi1'), sel('realisasi2'), sel('realisasi3'), sel('realisasi4')),
    pembilang: empat(sel('pembilang1'), sel('pembilang2'), sel('pembilang3'), sel('pembilang4')),
    penyebut: empat(sel('penyebut1'), sel('penyebut2'), sel('penyebut3'), sel('penyebut4')),
    buktiDukung: teksSel(sel('buktiDukung')),
    faktorPendorong: teksSel(sel('faktorPendorong')),
    faktorPenghambat: teksSel(sel('faktorPenghambat')),
    tindakLanjut: teksSel(sel('tindakLanjut')),
  };
}

/** Definition from IKU and entries from its division's form put together. */
export function indikatorOf(
  iku: RowOf<typeof tabelIku>,
  isian: RowOf<typeof tabelIsian> | null,
  daftarBidang: readonly Bidang[],
): Indikator {
  const berhenti = berhentiOf(iku.berhenti);
  return denganEntri(
    {
      ...(berhenti === null ? {} : { berhenti }),
      kode: teksSel(iku.kode),
      sasaran: teksSel(iku.sasaran),
      indikator: teksSel(iku.indikator),
      definisi: teksSel(iku.definisi),
      satuan: teksSel(iku.satuan),
      bidang: kodeBidang(teksSel(iku.bidang), daftarBidang),
      polaritas: polaritasOf(iku.polaritas),
      konsolidasi: konsolidasiOf(iku.konsolidasi),
      frekuensi: frekuensiOf(iku.frekuensi),
      targetTahunan: iku.targetTahunan,
      target: empat(iku.target1, iku.target2, iku.target3, iku.target4),
      sumberData: teksSel(iku.sumberData),
      kodeAnggaran: teksSel(iku.kodeAnggaran),
      ...tanpaEntri,
    },
    isian ?? {},
  );
}

const besaranTampil = ['capaianTw', 'capaianSd', 'capaianTahunan', 'predikat'] as const;
/** The computed cells of a form as they show, to be held against our own computation (R17, R43). */
export const tampilOf = (isi: RowOf<typeof tabelIsian>, bidang: string): readonly NilaiTampil[] =>
  besaranTampil.map((besaran) => ({
    lokasi: lokasi('isian', bidang, teksSel(isi.kode), besaran),
    kode: teksSel(isi.kode),
    besaran,
    isi: isi[besaran],
  }));

export function bacaAnggaran(
  tabel: TableRead,
  daftarBidang: readonly Bidang[],
): {
  readonly daftar: readonly BarisAnggaran[];
  readonly terdaftar: TabelTerdaftar;
  readonly temuan: readonly Temuan[];
} {
  const { baris, terdaftar, temuan } = berkunci(
    tabelAnggaran,
    tabel,
    { tabel: 'anggaran', bidang: null },
    isianAnggaran,
  );
  const daftar = [...baris.values()].map(({ isi }): BarisAnggaran => ({
    kode: teksSel(isi.kode),
    uraian: teksSel(isi.uraian),
    induk: isi.induk === null ? null : teksSel(isi.induk),
    bidang: kodeBidang(teksSel(isi.bidang), daftarBidang),
    pagu: isi.pagu,
    realisasi: empat(isi.realisasi1, isi.realisasi2, isi.realisasi3, isi.realisasi4),
  }));
  return { daftar, terdaftar, temuan };
}

/** The evidence register; rows without a kode prove nothing. */
export function bacaBukti(tabel: TableRead | null): readonly Bukti[] {
  if (tabel === null) return [];
  return bacaBaris(tabelBukti, tabel).flatMap(({ isi }): Bukti[] => {
    const kode = teksSel(isi.kode);
    if (kode === '') return [];
    const teks = (kolom: 'nama' | 'tempat' | 'halaman' | 'sidik' | 'oleh') => teksSel(isi[kolom]);
    return [
      {
        kode,
        nama: teks('nama'),
        tempat: teks('tempat'),
        halaman: teks('halaman'),
        sidik: teks('sidik'),
        tanggal: isi.tanggal,
        oleh: teks('oleh'),
      },
    ];
  });
}
