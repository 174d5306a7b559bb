import type { Peristiwa } from '../../domain/sop/peristiwa';
import { tabelJurnal } from '../layout/cermin';
import { isNamaKita, namaTabel } from '../layout/nama';
import type { WorkbookSnapshot } from '../plan/types';
import { bacaBaris, tabelTerbaca, teksSel } from './baca-baris';
import { peristiwaFromJson, peristiwaToJson } from './peristiwa-json';
import { readPadat, type Padat } from './padat';
import { AWALAN_PERISTIWA, kunciPadat } from './setelan';
import { sidikTeks } from './sidik';

export type JenisGangguan =
  'entri-rusak' | 'entri-hilang' | 'cermin-rusak' | 'cermin-hilang' | 'dipulihkan-dari-cermin' | 'versi-tak-dikenal';
export interface Gangguan {
  readonly jenis: JenisGangguan;
  readonly kunci: string;
}
export interface JurnalTerbaca {
  /** Union of settings and mirror; order is the domain's matter. */
  readonly peristiwa: readonly Peristiwa[];
  readonly gangguan: readonly Gangguan[];
  /** Ids that the mirror holds whole. */
  readonly diCermin: ReadonlySet<string>;
  /** Ids that the settings hold whole. */
  readonly diSetelan: ReadonlySet<string>;
  /** Rows of the mirror's table that are taken. */
  readonly barisCermin: number;
  readonly padat: Padat;
  /** Ids whose setting cannot be read. */
  readonly rusakDiSetelan: ReadonlySet<string>;
}

interface Sumber {
  readonly baik: ReadonlyMap<string, Peristiwa>;
  readonly rusak: readonly string[];
  readonly asing: readonly string[];
}

function dariSetelan(snapshot: WorkbookSnapshot): Sumber {
  const baik = new Map<string, Peristiwa>();
  const rusak: string[] = [];
  const asing: string[] = [];
  for (const { key, value } of snapshot.settings) {
    if (!key.startsWith(AWALAN_PERISTIWA)) continue;
    const id = key.slice(AWALAN_PERISTIWA.length);
    const terbaca = peristiwaFromJson(value);
    if (terbaca.jenis === 'versi-tak-dikenal') asing.push(id);
    else if (terbaca.jenis === 'baik' && terbaca.peristiwa.id === id) baik.set(id, terbaca.peristiwa);
    else rusak.push(id);
  }
  return { baik, rusak, asing };
}

function dariCermin(snapshot: WorkbookSnapshot): Sumber & { readonly baris: number; readonly ada: boolean } {
  const tabel = tabelTerbaca(snapshot, namaTabel.jurnal);
  const baik = new Map<string, Peristiwa>();
  const rusak: string[] = [];
  let baris = 0;
  for (const { urut, isi } of tabel ? bacaBaris(tabelJurnal, tabel) : []) {
    const [id, json, sidik] = [teksSel(isi.id), isi.json, teksSel(isi.sidik)];
    if (id === '' && json === null) continue;
    baris = urut + 1;
    const terbaca = peristiwaFromJson(json);
    const utuh = typeof json === 'string' && sidikTeks(json) === sidik;
    if (utuh && terbaca.jenis === 'baik' && terbaca.peristiwa.id === id) baik.set(id, terbaca.peristiwa);
    else if (!(utuh && terbaca.jenis === 'versi-tak-dikenal')) rusak.push(id === '' ? `baris ${urut + 1}` : id);
  }
  return { baik, rusak, asing: [], baris, ada: tabel !== null };
}

/** A mirror row has a checksum, a setting has none: where two sound entries of one id differ, the setting is the one that was touched. */
function tanpaYangBerbeda(setelan: Sumber, cermin: Sumber): Sumber {
  const berbeda = [...setelan.baik].flatMap(([id, peristiwa]) => {
    const lain = cermin.baik.get(id);
    return lain === undefined || peristiwaToJson(lain) === peristiwaToJson(peristiwa) ? [] : [id];
  });
  if (berbeda.length === 0) return setelan;
  const baik = new Map([...setelan.baik].filter(([id]) => !berbeda.includes(id)));
  return { ...setelan, baik, rusak: [...setelan.rusak, ...berbeda] };
}

/** Reads the journal from both places. What one lost the other gives back, and it is said; what both lost is said too. */
export function readJurnal(snapshot: WorkbookSnapshot): JurnalTerbaca {
  const cermin = dariCermin(snapshot);
  const setelan = tanpaYangBerbeda(dariSetelan(snapshot), cermin);
  const padat = readPadat(snapshot);
  const hanyaCermin = [...cermin.baik.values()].filter(
    ({ id }) => !setelan.baik.has(id) && !setelan.asing.includes(id),
  );
  const pulih = hanyaCermin.filter(({ id, jam }) => jam > padat.jam || setelan.rusak.includes(id)).map(({ id }) => id);
  const peristiwa = new Map<string, Peristiwa>([...cermin.baik, ...setelan.baik]);
  const lama = [...peristiwa.values()].filter(({ jam }) => jam <= padat.jam).length;
  const gangguan: Gangguan[] = [
    ...pulih.filter((id) => !setelan.rusak.includes(id)).map((kunci): Gangguan => ({ jenis: 'entri-hilang', kunci })),
    ...Array.from({ length: Math.max(0, padat.jumlah - lama) }, (): Gangguan => ({
      jenis: 'entri-hilang',
      kunci: kunciPadat,
    })),
    ...setelan.rusak.map((kunci): Gangguan => ({ jenis: 'entri-rusak', kunci })),
    ...pulih.map((kunci): Gangguan => ({ jenis: 'dipulihkan-dari-cermin', kunci })),
    ...cermin.rusak.map((kunci): Gangguan => ({ jenis: 'cermin-rusak', kunci })),
    ...setelan.asing.map((kunci): Gangguan => ({ jenis: 'versi-tak-dikenal', kunci })),
    ...(!cermin.ada && snapshot.names.some(({ name }) => isNamaKita(name))
      ? [{ jenis: 'cermin-hilang', kunci: namaTabel.jurnal } as const]
      : []),
  ];
  return {
    peristiwa: [...peristiwa.values()],
    gangguan,
    diCermin: new Set(cermin.baik.keys()),
    diSetelan: new Set(setelan.baik.keys()),
    barisCermin: cermin.baris,
    padat,
    rusakDiSetelan: new Set(setelan.rusak),
  };
}
