import { namaMulai } from '../layout/nama';
import { areaOf } from './baris-blok';
import type { Change, WorkbookSnapshot } from './types';

/** How a sheet with entries is made anew: the new one stands whole, with the entries, before the old one goes. */
export interface GantiLembar {
  /** Title under which the new sheet is written. */
  readonly sheet: string;
  /** Leftovers of a run that was cut off. */
  readonly dahulu: readonly Change[];
  /** Once the names point at the new sheet. */
  readonly sesudah: readonly Change[];
  readonly keadaan: 'baru' | 'ganti' | 'asing';
}

const adaJudul = (daftar: readonly string[], judul: string): boolean =>
  daftar.some((satu) => satu.toLowerCase() === judul.toLowerCase());

/**
 * Excel rolls nothing back: deleting first would lose the entries if the rest were cut off. Two markers tell the next run what it finds:
 * `id` on the new sheet until its names are set, `id lama` on the old one from just before that until it is gone.
 */
export function gantiLembar(snapshot: WorkbookSnapshot, id: string, judul: string, namaUtama: string): GantiLembar {
  const letak = (nama: string): string | null =>
    snapshot.names.find(({ name }) => name.toUpperCase() === nama.toUpperCase())?.area?.sheet ?? null;
  const [tandaBaru, tandaLama] = [namaMulai(id), namaMulai(`${id} lama`)];
  const kini = letak(namaUtama);
  const calon = [judul, `${judul} (baru)`, `${judul} (baru 2)`];
  // A run that was cut off right after adding its sheet has left an empty one without a marker.
  const kosong = snapshot.sheets.filter(({ name, empty }) => empty === true && adaJudul(calon.slice(1), name));
  const sisa = [...new Set([letak(tandaBaru), letak(tandaLama), ...kosong.map(({ name }) => name)])].flatMap((sheet) =>
    sheet === null || sheet === kini ? [] : [sheet],
  );
  const ada = snapshot.sheets.map(({ name }) => name).filter((name) => !sisa.includes(name));
  const dahulu: readonly Change[] = [
    ...sisa.map((sheet): Change => ({ op: 'sheet.delete', sheet })),
    { op: 'name.delete', name: tandaLama },
  ];
  if (kini === null) return { sheet: judul, dahulu, sesudah: [], keadaan: adaJudul(ada, judul) ? 'asing' : 'baru' };
  const sementara = calon.find((satu) => !adaJudul(ada, satu)) ?? `${judul} (baru 3)`;
  const akhir = adaJudul(calon, kini) ? judul : kini;
  return {
    sheet: sementara,
    dahulu: [...dahulu, { op: 'name.set', name: tandaLama, at: areaOf(kini, 0, 0), visible: false }],
    sesudah: [
      { op: 'sheet.delete', sheet: kini },
      { op: 'name.delete', name: tandaLama },
      ...(sementara === akhir ||
      adaJudul(
        ada.filter((satu) => satu !== kini),
        akhir,
      )
        ? []
        : [{ op: 'sheet.rename', sheet: sementara, to: akhir } as const]),
    ],
    keadaan: 'ganti',
  };
}
