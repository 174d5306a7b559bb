import { tabelTerbaca } from '../codec/baca-baris';
import { namaTabel } from '../layout/nama';
import type { Area, Change, WorkbookSnapshot } from './types';

/** What stands on the sheet Riwayat, as far as its hidden column of ids tells. */
export interface IsiRiwayat {
  readonly area: Area;
  /** Row of each cell of ids; where two people wrote at once, each without the other's, the first one of an event. */
  readonly letak: ReadonlyMap<string, number>;
  /** Rows that an interrupted write has put in and left blank. */
  readonly kosong: readonly number[];
  /** Rows that tell an event which a row above tells already. */
  readonly ganda: readonly number[];
  /** The last line. */
  readonly kaki: number;
}

/** Stands behind the id of an event whose line says that it does not count: what the line says is known without reading its words. */
const TANDA = ' (tidak berlaku)';
/** The cell of ids on the line of an event. */
export const idSel = (id: string, takBerlaku: boolean): string => (takBerlaku ? `${id}${TANDA}` : id);
/** The event that a cell of ids speaks of. */
export const idPeristiwa = (sel: string): string => (sel.endsWith(TANDA) ? sel.slice(0, -TANDA.length) : sel);

export function bacaRiwayat(snapshot: WorkbookSnapshot): IsiRiwayat | null {
  const tabel = tabelTerbaca(snapshot, namaTabel.riwayat);
  if (!tabel) return null;
  const { area, values: sel } = tabel;
  const dilihat = new Set<string>();
  const letak = new Map<string, number>();
  const [kosong, ganda]: [number[], number[]] = [[], []];
  for (const [ke, [isi]] of sel.slice(0, -1).entries()) {
    const [teks, row] = [typeof isi === 'string' ? isi : '', area.row + ke];
    const id = idPeristiwa(teks);
    if (teks === '') kosong.push(row);
    else if (dilihat.has(id)) ganda.push(row);
    else letak.set(teks, row);
    dilihat.add(id);
  }
  return { area, letak, kosong, ganda, kaki: area.row + area.rows - 1 };
}

/** Row that tells the event; `undefined` where none does. */
export const barisTentang = ({ letak }: Pick<IsiRiwayat, 'letak'>, id: string): number | undefined =>
  letak.get(id) ?? letak.get(idSel(id, true));

/** The sheet once the rows that say things twice are gone. */
export function tanpaGanda(isi: IsiRiwayat): IsiRiwayat {
  const { area, letak, kosong, ganda, kaki } = isi;
  if (ganda.length === 0) return isi;
  const naik = (row: number): number => row - ganda.filter((satu) => satu < row).length;
  return {
    area: { ...area, rows: area.rows - ganda.length },
    letak: new Map([...letak].map(([teks, row]) => [teks, naik(row)])),
    kosong: kosong.map(naik),
    kaki: naik(kaki),
    ganda: [],
  };
}
export const buangGanda = ({ area: { sheet }, ganda }: IsiRiwayat): readonly Change[] =>
  ganda.length === 0
    ? []
    : [
        { op: 'unprotect', sheet },
        ...[...ganda].reverse().map((row): Change => ({ op: 'rows.delete', sheet, row, count: 1 })),
        { op: 'protect', sheet },
      ];
