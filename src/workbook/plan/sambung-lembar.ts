import type { DataKantor } from '../../domain/shared/kantor';
import type { KeadaanSop } from '../../domain/sop/sop';
import { tabelTerbaca } from '../codec/baca-baris';
import { tabelAnggaran } from '../layout/anggaran';
import { tabelBidang } from '../layout/beranda';
import { tabelIku } from '../layout/iku';
import { namaTabel } from '../layout/nama';
import { planPulihkanRumus } from './plan-pulihkan-rumus';
import { pilihanTabel } from './sambung-cermin';
import { sambungKepala } from './sambung-kepala';
import { petaTempat, type PetaTempat } from './tempat';
import type { SelBaris } from './tulis-tabel';
import type { Change, TableRead, WorkbookSnapshot } from './types';

/** Lists that stand on sheets which people see. */
const diLembar = (pilihan: string): boolean => pilihan === 'bidang' || pilihan === 'anggaran';

/** Beranda deleted and made anew in the same plan: the divisions, by which Rekap's rows know their forms, as they are going to stand there. */
function denganBidang(snapshot: WorkbookSnapshot, { daftarBidang }: DataKantor, peta: PetaTempat): WorkbookSnapshot {
  if (tabelTerbaca(snapshot, namaTabel.bidang) !== null) return snapshot;
  const values = daftarBidang.map((bidang, ke) => {
    const isi: SelBaris = { nomor: ke + 1, kode: bidang.kode, nama: bidang.nama, singkatan: bidang.singkatan };
    return tabelBidang.urutan.map((kunci) => isi[kunci] ?? null);
  });
  const tabel: TableRead = { name: namaTabel.bidang, area: peta.harus(namaTabel.bidang), values, overwritten: [] };
  return { ...snapshot, tables: new Map([...snapshot.tables, [tabel.name, tabel]]) };
}

/**
 * What pulled from a sheet that was deleted by hand and stands again, empty: Excel has written `#REF!` into every formula and drop-down that
 * named it, and most of those show nothing then. Which ones cannot be told from what is read, so all formulas of ours are written again.
 */
export const sambungLembar = (
  snapshot: WorkbookSnapshot,
  data: DataKantor,
  keadaanSop: KeadaanSop,
  peta: PetaTempat,
): readonly Change[] => [
  ...planPulihkanRumus(denganBidang(snapshot, data, peta), data.periode, [...snapshot.tables.keys()], data, peta)
    .changes,
  ...pilihanTabel(tabelIku, tabelTerbaca(snapshot, namaTabel.iku), peta, diLembar),
  ...pilihanTabel(tabelAnggaran, tabelTerbaca(snapshot, namaTabel.anggaran), peta, diLembar),
  ...(petaTempat(snapshot).cari(namaTabel.identitas) === null ? sambungKepala(data, keadaanSop, peta) : []),
];
