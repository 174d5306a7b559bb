import { garisKeturunan, identitasDari } from '../../domain/sop/identitas';
import type { Peristiwa } from '../../domain/sop/peristiwa';
import { urutkanPeristiwa } from '../../domain/sop/urutan';
import { isNamaKita, namaTabel } from '../layout/nama';
import type { WorkbookSnapshot } from '../plan/types';
import { peristiwaToJson } from './peristiwa-json';
import { readPadat, type Padat } from './padat';
import { kunciPadat, readIdBuku } from './setelan';
import { jurnalCermin, jurnalSetelan, type SumberCermin, type SumberJurnal } from './sumber-jurnal';

export type JenisGangguan =
  | 'entri-rusak'
  | 'entri-hilang'
  | 'potongan-hilang'
  | 'cermin-rusak'
  | 'cermin-hilang'
  | 'cermin-lain'
  | 'dipulihkan-dari-cermin'
  | 'versi-tak-dikenal';
export interface Gangguan {
  readonly jenis: JenisGangguan;
  readonly kunci: string;
}
/** The history of another workbook, which came with copied sheets. */
export interface CerminLain {
  readonly id: string;
  readonly peristiwa: readonly Peristiwa[];
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
  /** Not mixed in: the user says what becomes of it. */
  readonly lain: CerminLain | null;
}

/** A mirror row has a checksum, a setting has none: where two sound entries of one id differ, the setting is the one that was touched. */
function tanpaYangBerbeda(setelan: SumberJurnal, cermin: SumberJurnal): SumberJurnal {
  const berbeda = [...setelan.baik].flatMap(([id, peristiwa]) => {
    const lain = cermin.baik.get(id);
    return lain === undefined || peristiwaToJson(lain) === peristiwaToJson(peristiwa) ? [] : [id];
  });
  if (berbeda.length === 0) return setelan;
  const tersentuh = new Set(berbeda);
  const baik = new Map([...setelan.baik].filter(([id]) => !tersentuh.has(id)));
  return { ...setelan, baik, rusak: new Set([...setelan.rusak, ...berbeda]) };
}

/**
 * Whose history the mirror holds, where it is not this workbook's. Settings that were stripped say nothing, and then the mirror gives
 * everything back; settings that know another identity than the mirror's do not let it in.
 */
function cerminLain(snapshot: WorkbookSnapshot, setelan: SumberJurnal, cermin: SumberCermin): CerminLain | null {
  const peristiwa = urutkanPeristiwa([...cermin.baik.values()]);
  const id = identitasDari(peristiwa);
  const dikenal = garisKeturunan([...setelan.baik.values()]);
  const buku = readIdBuku(snapshot);
  if (id === '' || id === buku || dikenal.has(id) || (buku === null && dikenal.size === 0)) return null;
  return { id, peristiwa };
}

/** Told one by one, but not as many as a hostile mark of a cut may claim. */
const HILANG_TERBANYAK = 100_000;
const kosong: SumberJurnal = { baik: new Map(), rusak: new Set(), terpotong: new Set(), asing: new Set() };

/**
 * Reads the journal from both places. What one lost the other gives back, and it is said; what both lost is said too. `satukan`: the
 * history of another workbook is taken in.
 */
export function readJurnal(snapshot: WorkbookSnapshot, satukan = false): JurnalTerbaca {
  const sumberCermin = jurnalCermin(snapshot);
  const sumberSetelan = jurnalSetelan(snapshot);
  const lain = satukan ? null : cerminLain(snapshot, sumberSetelan, sumberCermin);
  const cermin = lain === null ? sumberCermin : kosong;
  const setelan = tanpaYangBerbeda(sumberSetelan, cermin);
  const takTerbaca = new Set([...setelan.rusak, ...setelan.terpotong]);
  const padat = readPadat(snapshot);
  const hanyaCermin = [...cermin.baik.values()].filter(({ id }) => !setelan.baik.has(id) && !setelan.asing.has(id));
  const pulih = hanyaCermin.filter(({ id, jam }) => jam > padat.jam || takTerbaca.has(id)).map(({ id }) => id);
  const peristiwa = new Map<string, Peristiwa>([...cermin.baik, ...setelan.baik]);
  const lama = [...peristiwa.values()].filter(({ jam }) => jam <= padat.jam).length;
  const sebut = (jenis: JenisGangguan, daftar: Iterable<string>): readonly Gangguan[] =>
    Array.from(daftar, (kunci) => ({ jenis, kunci }));
  const takAdaCermin = !sumberCermin.ada && snapshot.names.some(({ name }) => isNamaKita(name));
  const hilang = Array.from({ length: Math.min(Math.max(0, padat.jumlah - lama), HILANG_TERBANYAK) }, () => kunciPadat);
  const gangguan: readonly Gangguan[] = [
    ...sebut(
      'entri-hilang',
      pulih.filter((id) => !takTerbaca.has(id)),
    ),
    ...sebut('entri-hilang', hilang),
    ...sebut('entri-rusak', setelan.rusak),
    ...sebut('potongan-hilang', setelan.terpotong),
    ...sebut('dipulihkan-dari-cermin', pulih),
    ...sebut('cermin-rusak', [...cermin.rusak, ...cermin.terpotong]),
    ...sebut('versi-tak-dikenal', setelan.asing),
    ...sebut('cermin-hilang', takAdaCermin ? [namaTabel.jurnal] : []),
    ...sebut('cermin-lain', lain === null ? [] : [lain.id]),
  ];
  return {
    peristiwa: [...peristiwa.values()],
    gangguan,
    diCermin: new Set(cermin.baik.keys()),
    diSetelan: new Set(setelan.baik.keys()),
    barisCermin: sumberCermin.baris,
    padat,
    rusakDiSetelan: takTerbaca,
    lain,
  };
}
