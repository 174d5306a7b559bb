import type { Peristiwa } from '../../domain/sop/peristiwa';
import type { Ports } from '../port/ports';

/** What this device remembers of a workbook: not in the file, so that looking at it changes nothing. */
interface Kenalan {
  /** The newest event that was seen. */
  readonly kepala: string;
  /** Where the file was; `null` where the host does not say. */
  readonly alamat: string | null;
}
export type DugaanSalinan =
  /** This device has seen events of this work that the file does not have: an older copy, or one that went its own way. */
  | { readonly jenis: 'tertinggal'; readonly buku: string; readonly sejak: string }
  /** The same work under another name or in another folder. */
  | { readonly jenis: 'nama-lain'; readonly buku: string; readonly dulu: string; readonly kini: string };

export interface BukuDilihat {
  readonly id: string;
  readonly riwayat: readonly Peristiwa[];
}

const kunciKenalan = (id: string): string => `buku.${id}`;

function parseKenalan(teks: string | null): Kenalan | null {
  if (teks === null) return null;
  try {
    const isi: unknown = JSON.parse(teks);
    if (typeof isi !== 'object' || isi === null) return null;
    const [kepala, alamat] = [Reflect.get(isi, 'kepala') as unknown, Reflect.get(isi, 'alamat') as unknown];
    return typeof kepala === 'string' ? { kepala, alamat: typeof alamat === 'string' ? alamat : null } : null;
  } catch {
    return null;
  }
}

const alamatKini = ({ berkas }: Pick<Ports, 'berkas'>): string | null => {
  const alamat = berkas?.alamat() ?? '';
  return alamat === '' ? null : alamat;
};
/** Name of a file without its folders. */
const namaBerkas = (alamat: string): string => alamat.split(/[\\/]/).at(-1) ?? alamat;

/** Remembers the workbook as this device sees it now. */
export async function ingatBuku(ports: Pick<Ports, 'berkas' | 'local'>, { id, riwayat }: BukuDilihat): Promise<void> {
  const kepala = riwayat.at(-1)?.id;
  if (id === '' || kepala === undefined) return;
  await ports.local.writePreference(kunciKenalan(id), JSON.stringify({ kepala, alamat: alamatKini(ports) }));
}

/**
 * Whether this file may be a "Save As" copy of a work that this device knows: its settings, identity included, travel with every copy.
 * Where nothing speaks for it, the workbook is remembered as it is now. `null` also where the device remembers nothing.
 */
export async function periksaSalinan(
  ports: Pick<Ports, 'berkas' | 'local'>,
  buku: BukuDilihat,
): Promise<DugaanSalinan | null> {
  if (buku.id === '' || buku.riwayat.length === 0) return null;
  const kenalan = parseKenalan(await ports.local.readPreference(kunciKenalan(buku.id)));
  const kini = alamatKini(ports);
  if (kenalan !== null && !buku.riwayat.some(({ id }) => id === kenalan.kepala))
    return { jenis: 'tertinggal', buku: buku.id, sejak: buku.riwayat.at(-1)?.waktu ?? '' };
  if (kenalan?.alamat != null && kini !== null && kini !== kenalan.alamat)
    return { jenis: 'nama-lain', buku: buku.id, dulu: namaBerkas(kenalan.alamat), kini: namaBerkas(kini) };
  await ingatBuku(ports, buku);
  return null;
}
