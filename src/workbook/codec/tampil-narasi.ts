import type { RekapCapaian } from '../../domain/capaian/hasil';
import { drafNarasi } from '../../domain/laporan/narasi';
import type { DataKantor } from '../../domain/shared/kantor';
import type { ParagrafTampil } from '../../domain/validasi/tampil';
import { kolomNarasi } from '../layout/laporan';
import { namaTabel } from '../layout/nama';
import { barisNarasi } from '../plan/naskah-laporan';
import type { WorkbookSnapshot } from '../plan/types';
import { tabelTerbaca } from './baca-baris';
import { sidikTeks } from './sidik';
import { lokasi } from './temuan-tempat';

/** Paragraphs of the report as they stand; each carries the seal of its draft, which tells whether the figures have moved on since. */
export function narasiTampil(
  snapshot: WorkbookSnapshot,
  data: DataKantor,
  rekap: RekapCapaian,
): readonly ParagrafTampil[] {
  const tabel = tabelTerbaca(snapshot, namaTabel.narasi);
  if (tabel === null) return [];
  const draf = new Map(barisNarasi(drafNarasi(data, rekap), snapshot).map((baris) => [baris.kunci, baris]));
  return tabel.values.flatMap((sel): ParagrafTampil[] => {
    const [teks, kunci, sidik] = [sel[0], sel[kolomNarasi.kunci], sel[kolomNarasi.sidik]];
    if (typeof teks !== 'string' || typeof kunci !== 'string' || typeof sidik !== 'string') return [];
    const kini = draf.get(kunci);
    if (kini?.judul === true) return [];
    return [
      {
        lokasi: lokasi('laporan', '#narasi', kunci, 'teks'),
        ...{ teks, usang: kini?.sidik !== sidik, disunting: sidikTeks(teks) !== sidik },
      },
    ];
  });
}
