import { bandingkanPotret, type Perubahan } from '../../domain/reviu/potret';
import { resolve } from '../../workbook/layout/define-table';
import { tabelIku } from '../../workbook/layout/iku';
import { tabelIsian } from '../../workbook/layout/isian';
import { namaTabel } from '../../workbook/layout/nama';
import { readPotret } from '../../workbook/codec/potret';
import type { Periode } from '../../domain/periode/periode';
import { bacaSemua, susunBuku } from '../buku/baca-buku';
import type { Ports } from '../port/ports';
import type { ReadRequest } from '../port/workbook-gateway';

/** A change with the title of its column as the sheet shows it. */
export type PerubahanBerjudul = Perubahan & { readonly judul: string };

/** With what was kept at the return, which nothing else needs to read. */
const denganPotret: ReadRequest = {
  tables: (name) =>
    name.toUpperCase() === namaTabel.potret
      ? { formulaColumns: [] }
      : typeof bacaSemua.tables === 'function'
        ? bacaSemua.tables(name)
        : null,
};

/** Quarters share their title over several groups: there the group is said too. */
function judulKolom(kolom: string, periode: Periode): string {
  const satu = Object.entries(tabelIsian.kolom).find(([kunci]) => kunci === kolom)?.[1];
  const iku = Object.entries(tabelIku.kolom).find(([kunci]) => kunci === kolom)?.[1];
  const dari = satu ?? iku;
  if (dari === undefined) return kolom;
  const judul = resolve(dari.judul, { periode });
  return judul.startsWith('TW ') && dari.grup !== undefined ? `${resolve(dari.grup, { periode })} ${judul}` : judul;
}

/**
 * What people changed since the work was last returned, in reading order; `null` where it was never returned. Two round trips; pure
 * comparison of texts.
 */
export async function bacaPerubahan(ports: Ports): Promise<readonly PerubahanBerjudul[] | null> {
  const snapshot = await ports.workbook.read(denganPotret);
  const lama = readPotret(snapshot);
  const { data } = susunBuku(snapshot, ports).keadaan;
  if (lama === null || data === null) return null;
  return bandingkanPotret(lama, data.daftarIndikator).map((perubahan) => ({
    ...perubahan,
    judul: perubahan.jenis === 'diubah' ? judulKolom(perubahan.kolom, data.periode) : '',
  }));
}
