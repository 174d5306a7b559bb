import type { Periode } from '../../domain/periode/periode';
import { bacaBaris, teksSel } from '../codec/baca-baris';
import type { TableLayout } from '../layout/define-table';
import { bedaSel, type BarisBeda, type HasilBeda } from './beda-sel';
import { sumberPilihan } from './sumber';
import type { PetaTempat } from './tempat';
import { tinggiTabel } from './tinggi-tabel';
import { tulisTabel, type SelBaris } from './tulis-tabel';
import type { Area, Change, TableRead } from './types';

/** Row heights are a comfort: beyond this many rows they stay as the form had them. */
const BARIS_BERTINGGI = 400;

/** A table to bring to what is wanted, row by kode. */
export interface Tujuan<K extends string> {
  readonly layout: TableLayout<K>;
  readonly tabel: TableRead;
  readonly mau: ReadonlyMap<string, SelBaris>;
  /** New rows may be taken from the spare ones, and below them. `null`: the table's rows are fixed. */
  readonly tambah: ((area: Area, row: number) => Readonly<Partial<Record<K, string>>>) | null;
  readonly tinggi: number;
}

export interface Terisi extends HasilBeda {
  readonly tanpaTempat: readonly string[];
}

const kunciOf = (isi: SelBaris): string => teksSel(isi['kode'] ?? null).toLowerCase();

/** Which row each kode goes to: its own, a spare one, or (where the table may grow) a new one put before the last row. */
function bagiBaris<K extends string>({
  layout,
  tabel,
  mau,
  tambah,
}: Tujuan<K>): {
  readonly daftar: readonly BarisBeda[];
  readonly tumbuh: number;
  readonly tanpaTempat: readonly string[];
} {
  const baris = bacaBaris(layout, tabel);
  const ada = new Map([...baris].reverse().map(({ urut, isi }) => [kunciOf(isi), urut] as const));
  const isKosongSama = (isi: SelBaris) =>
    layout.urutan.every((kunci) => layout.kolom[kunci].peran !== 'isian' || (isi[kunci] ?? null) === null);
  const cadangan = baris.filter(({ isi }) => isKosongSama(isi)).map(({ urut }) => urut);
  const lama: BarisBeda[] = [];
  const baru: SelBaris[] = [];
  const tanpaTempat: string[] = [];
  for (const [kode, isi] of mau) {
    const urut = ada.get(kode.toLowerCase());
    if (urut !== undefined) lama.push({ urut, kini: baris[urut]?.isi ?? {}, mau: isi });
    else if (tambah) baru.push(isi);
    else tanpaTempat.push(kode);
  }
  // Rows put in before the last one stretch the name and every reference to the table; rows put below it would stay unseen by them.
  const sela = Math.max(0, tabel.area.rows - 1);
  const tumbuh = Math.max(0, baru.length - cadangan.length);
  const geser = (urut: number): number => (urut >= sela ? urut + tumbuh : urut);
  const tersedia = [...cadangan.map(geser), ...Array.from({ length: tumbuh }, (_, ke) => sela + ke)].sort(
    (x, y) => x - y,
  );
  const daftar = [
    ...lama.map((satu) => ({ ...satu, urut: geser(satu.urut) })),
    ...baru.map((mauIsi, ke): BarisBeda => ({ urut: tersedia[ke] ?? 0, kini: {}, mau: mauIsi })),
  ];
  return { daftar: daftar.sort((x, y) => x.urut - y.urut), tumbuh, tanpaTempat };
}

/** Changes that fill one table, and what they fill. */
export function isiTabel<K extends string>(tujuan: Tujuan<K>, periode: Periode, peta: PetaTempat): Terisi {
  const { layout, tabel, tambah } = tujuan;
  const { daftar, tumbuh, tanpaTempat } = bagiBaris(tujuan);
  const beda = bedaSel(layout, tabel.area, daftar);
  if (beda.changes.length === 0) return { ...beda, tanpaTempat };
  const { sheet, row, col, rows } = tabel.area;
  const konteks = { periode };
  const luas: Area = { ...tabel.area, rows: rows + tumbuh };
  const sela = row + Math.max(0, rows - 1);
  const sisipan: Change[] =
    tumbuh > 0 && tambah
      ? [
          { op: 'rows.insert', sheet, row: sela, count: tumbuh },
          ...tulisTabel({
            sheet,
            layout,
            konteks,
            row: sela,
            col,
            baris: Array.from({ length: tumbuh }, () => ({})),
            rumus: tambah(luas, sela),
            sumberPilihan: sumberPilihan(peta),
          }),
        ]
      : [];
  const tinggi = daftar
    .slice(0, BARIS_BERTINGGI)
    .flatMap(({ urut, kini, mau }) =>
      tinggiTabel(sheet, layout, konteks, row + urut, [{ ...kini, ...mau }], tujuan.tinggi),
    );
  return {
    ...beda,
    tanpaTempat,
    changes: [{ op: 'unprotect', sheet }, ...sisipan, ...beda.changes, ...tinggi, { op: 'protect', sheet }],
  };
}
