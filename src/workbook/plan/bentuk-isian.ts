import type { Bidang, Indikator, Isi } from '../../domain/indikator/indikator';
import type { DataKantor } from '../../domain/shared/kantor';
import { bacaBaris, tabelTerbaca } from '../codec/baca-baris';
import { bacaIsian, denganEntri } from '../codec/baca-tabel';
import { isBarisKosong } from '../codec/temuan-baris';
import type { RowOf } from '../layout/define-table';
import { kolomEntri, tabelIsian } from '../layout/isian';
import { idIsian, judulIsian, judulLembar, namaIsian } from '../layout/nama';
import type { BarisBeda } from './beda-sel';
import { keadaanLembar, type KeadaanLembar } from './keadaan-lembar';
import { tempatIsian } from './lembar-isian';
import type { Area, TableRead, WorkbookSnapshot } from './types';

/** One division's form as it stands, and what becomes of it. */
export interface Bentuk {
  readonly bidang: Bidang;
  readonly judul: string;
  readonly keadaan: KeadaanLembar;
  /** Its indicators, with the entries that they bring along from other forms. */
  readonly daftar: readonly Indikator[];
  /** Those that have no row here yet. */
  readonly baru: readonly Indikator[];
  /** Entries that a row here takes over from its indicator's row on another form. */
  readonly ambil: readonly BarisBeda[];
  /** Rows of its own that stay, but for empty ones at the end that new ones go to; 0 where the form is to be made, or only the empty row stands that keeps its name. */
  readonly tinggal: number;
  /** Offsets of rows whose indicator went to another division, its entries with it. */
  readonly pergi: readonly number[];
  readonly tabel: TableRead | null;
  /** Where the table stands once all of this is done. */
  readonly area: Area;
}

type Entri = Readonly<Partial<Record<(typeof kolomEntri)[number], Isi>>>;
const entriOf = (isi: RowOf<typeof tabelIsian>): Entri =>
  Object.fromEntries(kolomEntri.flatMap((kolom) => (isi[kolom] === null ? [] : [[kolom, isi[kolom]]])));
const bentrok = (a: Entri, b: Entri): boolean =>
  kolomEntri.some((kolom) => a[kolom] !== undefined && b[kolom] !== undefined && a[kolom] !== b[kolom]);

interface Terbaca {
  readonly bidang: Bidang;
  readonly tabel: TableRead;
  readonly baris: ReturnType<typeof bacaIsian>['baris'];
}

/** What each indicator's entries are when its rows on other forms are counted in, and which of those rows may go. */
function kumpulkan(
  bentuk: readonly Terbaca[],
  { daftarBidang, daftarIndikator }: DataKantor,
): { readonly entri: ReadonlyMap<string, Entri>; readonly pergi: ReadonlyMap<string, readonly number[]> } {
  const kenal = new Set(daftarBidang.map(({ kode }) => kode));
  const rumah = new Map(
    daftarIndikator.flatMap(({ kode, bidang }) => (kenal.has(bidang) ? [[kode.toLowerCase(), bidang] as const] : [])),
  );
  const entri = new Map<string, Entri>();
  for (const { bidang, baris } of bentuk)
    for (const [kode, { isi }] of baris) if (rumah.get(kode) === bidang.kode) entri.set(kode, entriOf(isi));
  const pergi = new Map<string, number[]>();
  for (const { bidang, baris } of bentuk) {
    for (const [kode, { isi, urut }] of baris) {
      const tujuan = rumah.get(kode);
      if (tujuan === undefined || tujuan === bidang.kode) continue;
      const bawaan = entriOf(isi);
      const ada = entri.get(kode) ?? {};
      // Two rows that say different things are left for people to decide (finding S20).
      if (bentrok(ada, bawaan)) continue;
      entri.set(kode, { ...bawaan, ...ada });
      pergi.set(bidang.kode, [...(pergi.get(bidang.kode) ?? []), urut]);
    }
  }
  return { entri, pergi };
}

/** Empty rows at the end: left by a write that was cut off, or by people. */
function kosongDiAkhir(tabel: TableRead): number {
  const dariAkhir = [...bacaBaris(tabelIsian, tabel)].reverse();
  const terisi = dariAkhir.findIndex((satu) => !isBarisKosong(satu));
  return terisi < 0 ? dariAkhir.length : terisi;
}

/** Every division's form against what IKU says: rows are matched by kode, never by place. */
export function bentukOf(snapshot: WorkbookSnapshot, data: DataKantor): readonly Bentuk[] {
  const judul = judulIsian(data.daftarBidang);
  const terbaca = new Map(
    data.daftarBidang.flatMap((bidang): (readonly [string, Terbaca])[] => {
      const tabel = tabelTerbaca(snapshot, namaIsian(bidang.kode));
      return tabel ? [[bidang.kode, { bidang, tabel, baris: bacaIsian(tabel, bidang.kode).baris }]] : [];
    }),
  );
  const { entri, pergi } = kumpulkan([...terbaca.values()], data);
  return data.daftarBidang.flatMap((bidang): Bentuk[] => {
    const milik = data.daftarIndikator.filter((indikator) => indikator.bidang === bidang.kode);
    const satu = judul.get(bidang.kode) ?? judulLembar.isian;
    const ada = terbaca.get(bidang.kode) ?? null;
    if (milik.length === 0 && ada === null) return [];
    const daftar = milik.map((indikator) => denganEntri(indikator, entri.get(indikator.kode.toLowerCase()) ?? {}));
    const keadaan = keadaanLembar(snapshot, idIsian(bidang.kode), satu, namaIsian(bidang.kode));
    const dasar = { bidang, keadaan, daftar };
    if (keadaan !== 'ada' || ada === null) {
      if (milik.length === 0) return [];
      const area = tempatIsian(satu, daftar.length);
      return [{ ...dasar, judul: satu, baru: daftar, ambil: [], tinggal: 0, pergi: [], tabel: null, area }];
    }
    const { tabel, baris } = ada;
    const baru = daftar.filter(({ kode }) => !baris.has(kode.toLowerCase()));
    const pindah = pergi.get(bidang.kode) ?? [];
    const ambil = [...baris].flatMap(([kode, { urut, isi }]): BarisBeda[] => {
      const mau = entri.get(kode) ?? {};
      const milikSendiri = milik.some((indikator) => indikator.kode.toLowerCase() === kode);
      return milikSendiri && kolomEntri.some((kolom) => isi[kolom] === null && mau[kolom] !== undefined)
        ? [{ urut, kini: isi, mau }]
        : [];
    });
    const cadangan = Math.min(baru.length, kosongDiAkhir(tabel));
    const tinggal = tabel.area.rows === 1 && baris.size === 0 ? 0 : tabel.area.rows - pindah.length - cadangan;
    const area = { ...tabel.area, rows: Math.max(1, tinggal + baru.length) };
    return [{ ...dasar, judul: tabel.area.sheet, baru, ambil, tinggal, pergi: pindah, tabel, area }];
  });
}
