import type { RekapCapaian } from '../../domain/capaian/hasil';
import type { Indikator, Isi } from '../../domain/indikator/indikator';
import {
  angkaTandaOf,
  isAngkaSama,
  kataTanda,
  tanpaKata,
  teksTanda,
  type KataTanda,
} from '../../domain/reviu/rumus-tanda';
import { statusPeriksa, type DaftarTanda } from '../../domain/reviu/tanda-periksa';
import { bacaBaris, kunciKolom, tabelTerbaca, teksSel } from '../codec/baca-baris';
import { tabelPeriksa, tempatPeriksa } from '../layout/cermin';
import { tabelIsian } from '../layout/isian';
import { isNamaIsian, namaTabel } from '../layout/nama';
import { areaOf, values } from './baris-blok';
import type { PetaTempat } from './tempat';
import type { Change, WorkbookSnapshot } from './types';

export interface DataTanda {
  readonly daftarIndikator: readonly Indikator[];
  readonly rekap: RekapCapaian | null;
  readonly tanda: DaftarTanda;
}
type Baris = readonly [kode: string, angka: Isi];

/** What stands there now, by kode in lower case, in its order. */
const tertulis = (snapshot: WorkbookSnapshot): ReadonlyMap<string, Baris> => {
  const tabel = tabelTerbaca(snapshot, namaTabel.periksa);
  const baris = tabel === null ? [] : bacaBaris(tabelPeriksa, tabel);
  return new Map(baris.map(({ isi }) => [teksSel(isi.kode).toLowerCase(), [teksSel(isi.kode), isi.angka]]));
};

/** Words as they stand in the forms' cells, spaces and all, by kode in lower case: the form's formula measures the same cells. */
function kataForm({ tables }: WorkbookSnapshot): ReadonlyMap<string, KataTanda> {
  const hasil = new Map<string, KataTanda>();
  for (const tabel of tables.values()) {
    if (!isNamaIsian(tabel.name)) continue;
    const kunci = kunciKolom(tabelIsian, tabel);
    const letak = kataTanda.map((nama) => [nama, kunci.indexOf(nama)] as const);
    for (const baris of tabel.values) {
      const isi = (ke: number): Isi => {
        const sel = baris[ke] ?? null;
        return typeof sel === 'boolean' ? String(sel) : sel;
      };
      const kata = Object.fromEntries(letak.map(([nama, ke]) => [nama, isi(ke)]));
      hasil.set(teksSel(isi(kunci.indexOf('kode'))).toLowerCase(), { ...tanpaKata, ...kata });
    }
  }
  return hasil;
}

/**
 * The number by which the form tells that the mark holds. One that stands and says the same is kept: programs differ in the last digits.
 * Of a mark that lapsed the old number is kept while it shows that; where only words were changed, no number would.
 */
function angkaUntuk(lama: Isi, kini: number, berlaku: boolean): Isi {
  const sama = typeof lama === 'number' && isAngkaSama(lama, kini);
  if (berlaku) return sama ? lama : kini;
  return lama === null || sama ? teksTanda.berubah : lama;
}

/** Marked indicators as rows: those that stand there keep their order, so that a move elsewhere changes nothing. */
function barisTanda(snapshot: WorkbookSnapshot, { daftarIndikator, rekap, tanda }: DataTanda): readonly Baris[] {
  const lama = tertulis(snapshot);
  const kata = kataForm(snapshot);
  const hitungan = new Map(rekap?.baris.map((satu) => [satu.kode, satu]));
  const kini = new Map(
    daftarIndikator.flatMap((indikator): [string, Baris][] => {
      const { kode } = indikator;
      const baris = hitungan.get(kode) ?? null;
      const status = statusPeriksa(tanda, indikator, baris);
      if (status === 'belum') return [];
      const kunci = kode.toLowerCase();
      const angka = angkaTandaOf(baris, kata.get(kunci) ?? tanpaKata);
      return [[kunci, [kode, angkaUntuk(lama.get(kunci)?.[1] ?? null, angka, status === 'sudah')]]];
    }),
  );
  const urutan = new Set([...lama.keys(), ...kini.keys()]);
  return [...urutan].map((kunci) => kini.get(kunci)).filter((baris) => baris !== undefined);
}

/** Lets the forms show which indicators were checked. Nothing while nobody has checked any, or where the hidden sheet is gone. */
export function planTanda(snapshot: WorkbookSnapshot, peta: PetaTempat, data: DataTanda): readonly Change[] {
  const cermin = peta.cari(namaTabel.jurnal);
  const baris = barisTanda(snapshot, data);
  const lama = peta.cari(namaTabel.periksa);
  if (cermin === null || (baris.length === 0 && lama === null)) return [];
  const { sheet } = cermin;
  const { row, col } = lama ?? tempatPeriksa;
  const rows = Math.max(1, baris.length, lama?.rows ?? 0);
  const kosong = Array.from({ length: rows - baris.length }, (): Baris => ['', null]);
  return [
    { op: 'unprotect', sheet },
    values(
      sheet,
      row,
      col,
      [...baris, ...kosong].map(([kode, angka]): readonly Isi[] => [kode === '' ? null : kode, angka]),
    ),
    { op: 'protect', sheet },
    ...(lama?.rows === rows
      ? []
      : [
          {
            op: 'name.set',
            name: namaTabel.periksa,
            at: areaOf(sheet, row, col, rows, tabelPeriksa.urutan.length),
            visible: false,
          } as const,
        ]),
  ];
}
