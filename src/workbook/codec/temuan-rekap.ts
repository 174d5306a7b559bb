import type { Temuan } from '../../domain/validasi/temuan';
import { namaTabel } from '../layout/nama';
import { tabelRekap } from '../layout/rekap';
import type { WorkbookSnapshot } from '../plan/types';
import { bacaBaris, tabelTerbaca, teksSel } from './baca-baris';
import { kunciBaris } from './peta-lokasi';
import { lokasi, temuanStruktur } from './temuan-tempat';

/**
 * Rows of Rekap whose kode was typed over or emptied (S24): they show another indicator's figures twice, or none, and so do the averages.
 * `dikenal`: kode of IKU and of the forms in lower case; what stands on one of them alone is told by S09 and S17.
 */
export function temuanRekap(
  snapshot: WorkbookSnapshot,
  dikenal: ReadonlySet<string>,
  jumlahIndikator: number,
): readonly Temuan[] {
  const tabel = tabelTerbaca(snapshot, namaTabel.rekap);
  if (tabel === null || jumlahIndikator === 0) return [];
  const dilihat = new Set<string>();
  return bacaBaris(tabelRekap, tabel).flatMap(({ isi, urut }): readonly Temuan[] => {
    const kode = teksSel(isi.kode);
    const kunci = kode.toLowerCase();
    const sah = dikenal.has(kunci) && !dilihat.has(kunci);
    dilihat.add(kunci);
    return sah
      ? []
      : [
          temuanStruktur('S24', lokasi('rekap', null, kunciBaris(urut), 'kode'), {
            ...{ lembar: tabel.area.sheet, baris: tabel.area.row + urut + 1 },
            kode: kode === '' ? '-' : kode,
          }),
        ];
  });
}
