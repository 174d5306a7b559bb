import type { TableFiles } from '../../app/port/table-files';

/** The user's file, as the browser hands it over. */
type PilihBerkas = (accept: string) => Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>;

export const JENIS_BERKAS = '.xlsx,.xls,.ods,.csv,.tsv,.txt';

/** The reader is fetched with the first file: most days nobody imports anything. */
export const createTableFiles = (choose: PilihBerkas): TableFiles => ({
  async choose() {
    const berkas = await choose(JENIS_BERKAS);
    if (berkas === null) return null;
    const { bacaBerkasTabel } = await import('./baca-berkas');
    return bacaBerkasTabel(berkas.name, berkas.bytes);
  },
});
