import type { Checkpoint, LocalStore } from '../../app/port/ports';
import type { Profil } from '../../domain/shared/kantor';

/** Where the store keeps things: a database, or the page's memory. */
export interface Shelf {
  read(key: string): Promise<string | null>;
  write(key: string, value: string): Promise<void>;
  remove(key: string): Promise<void>;
  listCheckpoints(workbookId: string): Promise<readonly Checkpoint[]>;
  putCheckpoint(checkpoint: Checkpoint): Promise<void>;
  dropCheckpoint(id: string): Promise<void>;
}

/** Older checkpoints of a workbook are dropped: nobody takes back the twenty-first step, and inverses are large. */
const checkpointsKept = 20;
const profilKey = 'profil';

const isText = (value: unknown): value is string => typeof value === 'string';
const field = (value: object, key: string): unknown => Reflect.get(value, key);

/** `null` for anything that is not a profile as this version writes it: then it is asked again. */
function parseProfil(text: string): Profil | null {
  const value: unknown = safeParse(text);
  if (typeof value !== 'object' || value === null) return null;
  const penandatangan = field(value, 'penandatangan');
  if (typeof penandatangan !== 'object' || penandatangan === null) return null;
  const instansi = field(value, 'instansi');
  const daerah = field(value, 'daerah');
  const alamat = field(value, 'alamat');
  const tempat = field(value, 'tempat');
  const jabatan = field(penandatangan, 'jabatan');
  const nama = field(penandatangan, 'nama');
  const pangkat = field(penandatangan, 'pangkat');
  const nip = field(penandatangan, 'nip');
  if (!isText(instansi) || !isText(daerah) || !isText(alamat) || !isText(tempat)) return null;
  if (!isText(jabatan) || !isText(nama) || !isText(pangkat) || !isText(nip)) return null;
  return { instansi, daerah, alamat, tempat, penandatangan: { jabatan, nama, pangkat, nip } };
}

function safeParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const newestFirst = (a: Checkpoint, b: Checkpoint): number =>
  b.waktu.localeCompare(a.waktu) || b.id.localeCompare(a.id);

/** `LocalStore` on any shelf. */
export function createStore(shelf: Shelf, available: boolean): LocalStore {
  const readCheckpoints = async (workbookId: string): Promise<readonly Checkpoint[]> =>
    [...(await shelf.listCheckpoints(workbookId))].sort(newestFirst);
  return {
    available,
    readProfil: async () => {
      const text = await shelf.read(profilKey);
      return text === null ? null : parseProfil(text);
    },
    writeProfil: (profil) => shelf.write(profilKey, JSON.stringify(profil)),
    readDraft: (key) => shelf.read(`draf.${key}`),
    writeDraft: (key, text) => (text === null ? shelf.remove(`draf.${key}`) : shelf.write(`draf.${key}`, text)),
    readCheckpoints,
    async writeCheckpoint(checkpoint) {
      await shelf.putCheckpoint(checkpoint);
      const surplus = (await readCheckpoints(checkpoint.workbookId)).slice(checkpointsKept);
      await Promise.all(surplus.map(({ id }) => shelf.dropCheckpoint(id)));
    },
    dropCheckpoint: (id) => shelf.dropCheckpoint(id),
    readPreference: (key) => shelf.read(`pilihan.${key}`),
    writePreference: (key, value) => shelf.write(`pilihan.${key}`, value),
  };
}
