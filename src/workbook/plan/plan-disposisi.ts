import type { Periode } from '../../domain/periode/periode';
import type { IdDisposisi } from '../layout/disposisi';
import { namaTabel } from '../layout/nama';
import { judulLuwes } from './judul-luwes';
import { lembarDisposisi, tempatDisposisi } from './lembar-disposisi';
import { pratinjau } from './pratinjau';
import { rancangan, type Rancangan } from './rancangan';
import { tautanBeranda } from './tautan';
import { denganTempat, type PetaTempat } from './tempat';
import type { WorkbookSnapshot } from './types';

/** Inserts a disposition form once; the one that stands keeps what was written on it. `peta`: where tables stand when this runs. */
export function planDisposisi(
  snapshot: WorkbookSnapshot,
  peta: PetaTempat,
  id: IdDisposisi,
  periode: Periode,
): Rancangan {
  // Its head and its signature follow Beranda.
  if (peta.cari(namaTabel[id]) || !peta.cari(namaTabel.identitas)) return rancangan([], [], peta);
  const tempat = judulLuwes(snapshot, id);
  const dengan = denganTempat(peta, namaTabel[id], tempatDisposisi(tempat.sheet));
  return rancangan(
    [...lembarDisposisi(tempat, id, periode, peta), ...tautanBeranda(dengan, [], [namaTabel[id]])],
    pratinjau('lembar-baru', [tempat.sheet]),
    dengan,
  );
}
