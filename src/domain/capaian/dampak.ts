import type { DataKantor } from '../shared/kantor';
import type { Pengaturan } from '../shared/pengaturan';
import type { Hasil, TigaCapaian } from './hasil';
import { terhitung } from './hasil';
import { computeRekap } from './rekap';

/** What other settings would make of the same entries. */
export interface DampakPengaturan {
  /** Kode of the rows of which a printed capaian changes. */
  readonly capaian: readonly string[];
  readonly predikat: readonly { readonly kode: string; readonly lama: string | null; readonly baru: string | null }[];
  /** Averages of the office that change. */
  readonly rataRata: readonly { readonly besaran: keyof TigaCapaian; readonly lama: Hasil; readonly baru: Hasil }[];
  /** Predikat of the office's average, where it changes. */
  readonly predikatRata: { readonly lama: string | null; readonly baru: string | null } | null;
}

const daftarBesaran = ['capaianTw', 'capaianSd', 'capaianTahunan'] as const;
/** Machine noise is no change. */
const SETARA = 1e-9;
const sama = (a: Hasil, b: Hasil): boolean =>
  terhitung(a) && terhitung(b) ? Math.abs(a.nilai - b.nilai) <= SETARA : terhitung(a) === terhitung(b);
const berbeda = (lama: TigaCapaian, baru: TigaCapaian) =>
  daftarBesaran
    .filter((besaran) => !sama(lama[besaran], baru[besaran]))
    .map((besaran) => ({ besaran, lama: lama[besaran], baru: baru[besaran] }));

/** Holds the figures by the settings in force against those by `baru`. */
export function computeDampak(data: DataKantor, baru: Pengaturan): DampakPengaturan {
  const kini = computeRekap(data);
  const nanti = computeRekap({ ...data, pengaturan: baru });
  const pasangan = kini.baris.flatMap((lama, ke) => {
    const sesudah = nanti.baris[ke];
    return sesudah === undefined ? [] : [{ lama, sesudah }];
  });
  const rata = [kini.rataRata.predikat, nanti.rataRata.predikat] as const;
  return {
    capaian: pasangan.filter(({ lama, sesudah }) => berbeda(lama, sesudah).length > 0).map(({ lama }) => lama.kode),
    predikat: pasangan
      .filter(({ lama, sesudah }) => lama.predikat !== sesudah.predikat)
      .map(({ lama, sesudah }) => ({ kode: lama.kode, lama: lama.predikat, baru: sesudah.predikat })),
    rataRata: berbeda(kini.rataRata, nanti.rataRata),
    predikatRata: rata[0] === rata[1] ? null : { lama: rata[0], baru: rata[1] },
  };
}
