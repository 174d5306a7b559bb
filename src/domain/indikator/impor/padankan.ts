import type { Indikator, Isi } from '../indikator';
import { polos, rapikan, daftarMedan, type MedanIku, type NilaiIku } from './medan';
import type { BarisImpor } from './baris-impor';

/** One field that would change. */
export interface BedaMedan {
  readonly medan: MedanIku;
  readonly lama: Isi;
  readonly baru: Isi;
}
export type JenisPadanan = 'baru' | 'berubah' | 'sama';
/** A row of the source beside the indicator that it is. */
export interface Padanan {
  readonly jenis: JenisPadanan;
  /** The indicator's own kode; for a new one the source's, else the next free one. */
  readonly kode: string;
  readonly baris: BarisImpor;
  readonly beda: readonly BedaMedan[];
}

/** An indicator's definition by the same fields as a row that was read. */
export const nilaiOf = (indikator: Indikator): NilaiIku => ({
  kode: indikator.kode,
  sasaran: indikator.sasaran,
  indikator: indikator.indikator,
  definisi: indikator.definisi,
  satuan: indikator.satuan,
  bidang: indikator.bidang,
  polaritas: indikator.polaritas,
  konsolidasi: indikator.konsolidasi,
  frekuensi: indikator.frekuensi,
  targetTahunan: indikator.targetTahunan,
  target1: indikator.target[0],
  target2: indikator.target[1],
  target3: indikator.target[2],
  target4: indikator.target[3],
  sumberData: indikator.sumberData,
  kodeAnggaran: indikator.kodeAnggaran,
});

const kunciKode = (kode: Isi): string => rapikan(kode).toLowerCase();
const sama = (a: Isi, b: Isi): boolean => rapikan(a) === rapikan(b);

/** What the row would change: an empty cell empties nothing, and a mere proposal replaces nothing that stands. */
const bedaOf = (kini: NilaiIku, { nilai, usulan }: BarisImpor): readonly BedaMedan[] =>
  daftarMedan.flatMap((medan): BedaMedan[] => {
    const [lama, baru] = [kini[medan], nilai[medan]];
    if (medan === 'kode' || baru === null || sama(lama, baru)) return [];
    return usulan.includes(medan) && rapikan(lama) !== ''
      ? []
      : [{ medan, lama: rapikan(lama) === '' ? null : lama, baru }];
  });

/** Free kode after those in use, in the office's own pattern where it has one (`IKU-07` after `IKU-06`). */
function* kodeBebas(terpakai: ReadonlySet<string>): Generator<string, never> {
  for (let nomor = 1; ; nomor += 1) {
    const kode = `IKU-${String(nomor).padStart(2, '0')}`;
    if (!terpakai.has(kode.toLowerCase())) yield kode;
  }
}

/**
 * Each row beside the indicator that it is: by kode, else by its wording (within the same sasaran where a wording stands twice).
 * No indicator is taken by two rows.
 */
export function padankan(daftar: readonly BarisImpor[], kini: readonly Indikator[]): readonly Padanan[] {
  const byKode = new Map(kini.map((satu) => [kunciKode(satu.kode), satu]));
  const byTeks = new Map<string, Indikator[]>();
  for (const satu of kini) {
    const kunci = polos(satu.indikator);
    byTeks.set(kunci, [...(byTeks.get(kunci) ?? []), satu]);
  }
  const diambil = new Set<string>();
  const ambil = (satu: Indikator | undefined): Indikator | null => {
    if (!satu || diambil.has(kunciKode(satu.kode))) return null;
    diambil.add(kunciKode(satu.kode));
    return satu;
  };
  const denganKode = daftar.map(({ nilai }) => (nilai.kode === null ? null : ambil(byKode.get(kunciKode(nilai.kode)))));
  const pasangan = daftar.map(({ nilai }, ke): Indikator | null => {
    const pasti = denganKode[ke] ?? null;
    if (pasti !== null) return pasti;
    const calon = (byTeks.get(polos(rapikan(nilai.indikator))) ?? []).filter(
      ({ kode }) => !diambil.has(kunciKode(kode)),
    );
    const seSasaran = calon.find(({ sasaran, bidang }) => sama(sasaran, nilai.sasaran) || sama(bidang, nilai.bidang));
    return ambil(seSasaran ?? (calon.length === 1 ? calon[0] : undefined));
  });
  const terpakai = new Set([...byKode.keys(), ...daftar.map(({ nilai }) => kunciKode(nilai.kode))]);
  const bebas = kodeBebas(terpakai);
  const baru = new Set<string>();
  return daftar.map((baris, ke): Padanan => {
    const ada = pasangan[ke] ?? null;
    if (ada === null) {
      const asal = rapikan(baris.nilai.kode);
      const bolehAsal = asal !== '' && !byKode.has(asal.toLowerCase()) && !baru.has(asal.toLowerCase());
      const kode = bolehAsal ? asal : bebas.next().value;
      baru.add(kode.toLowerCase());
      return { jenis: 'baru', kode, baris, beda: [] };
    }
    const beda = bedaOf(nilaiOf(ada), baris);
    return { jenis: beda.length > 0 ? 'berubah' : 'sama', kode: ada.kode, baris, beda };
  });
}
