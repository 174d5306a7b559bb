import { bandingkanPotret, perubahanBidang, type Perubahan } from '../../domain/reviu/potret';
import { judulKolom } from '../../workbook/layout/judul-kolom';
import { namaTabel } from '../../workbook/layout/nama';
import { readPotret } from '../../workbook/codec/potret';
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

/**
 * What people changed since the work was last returned, in reading order; `null` where it was never returned. Two round trips; pure
 * comparison of texts.
 */
export async function bacaPerubahan(ports: Ports): Promise<readonly PerubahanBerjudul[] | null> {
  const snapshot = await ports.workbook.read(denganPotret);
  const lama = readPotret(snapshot);
  const { data, riwayat } = susunBuku(snapshot, ports).keadaan;
  if (lama === null || data === null) return null;
  return [...perubahanBidang(riwayat), ...bandingkanPotret(lama, data.daftarIndikator)].map((perubahan) => ({
    ...perubahan,
    judul: perubahan.jenis === 'diubah' ? judulKolom('isian', perubahan.kolom, data.periode) : '',
  }));
}
