import { access, mkdir, readFile, rename, rm, stat, writeFile, constants } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

const kodeDari = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'tak dikenal';

const sebabBaca: Readonly<Record<string, string>> = {
  ENOENT: 'berkas tidak ada',
  EISDIR: 'ini folder, bukan berkas',
  EACCES: 'berkas tidak boleh dibaca',
};

export type BacaanJson = { readonly json: unknown } | { readonly kesalahan: string };

/** The JSON of the input; a leading byte-order mark, which Windows editors add, is no fault. */
export async function bacaJson(jalur: string): Promise<BacaanJson> {
  let teks: string;
  try {
    teks = await readFile(jalur, 'utf8');
  } catch (error) {
    const kode = kodeDari(error);
    return {
      kesalahan: `--data ${jalur}: ${sebabBaca[kode] ?? `tidak dapat dibaca (${kode})`}; harap jalur berkas JSON yang ada dan boleh dibaca`,
    };
  }
  try {
    const json: unknown = JSON.parse(teks.replace(/^\uFEFF/, ''));
    return { json };
  } catch (error) {
    return {
      kesalahan: `$: bukan JSON yang sah (${error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error)}); harap objek JSON`,
    };
  }
}

/** Nearest existing folder at or above a path: what decides whether the output can be made. */
async function leluhurAda(jalur: string): Promise<string> {
  try {
    await stat(jalur);
    return jalur;
  } catch {
    const atas = dirname(jalur);
    return atas === jalur ? jalur : leluhurAda(atas);
  }
}

/** Told before the work is done and without making anything: `null` = can be written. */
export async function periksaKeluar(jalur: string): Promise<string | null> {
  const leluhur = await leluhurAda(resolve(jalur));
  const keadaan = await stat(leluhur);
  if (!keadaan.isDirectory()) return `--keluar ${jalur}: "${leluhur}" adalah berkas; harap jalur folder`;
  try {
    await access(leluhur, constants.W_OK | constants.X_OK);
    return null;
  } catch {
    return `--keluar ${jalur}: folder "${leluhur}" tidak boleh ditulis; harap folder yang boleh ditulis`;
  }
}

/** Makes the folder step by step; `null` = it is there. (A recursive `mkdir` never returns on some special file systems.) */
export async function siapkanFolder(jalur: string): Promise<string | null> {
  const penuh = resolve(jalur);
  const leluhur = await leluhurAda(penuh);
  let kini = leluhur;
  try {
    for (const bagian of relative(leluhur, penuh)
      .split(sep)
      .filter((satu) => satu !== '')) {
      kini = join(kini, bagian);
      await mkdir(kini);
    }
    return null;
  } catch (error) {
    return `--keluar ${jalur}: folder "${kini}" tidak dapat dibuat (${kodeDari(error)}); harap folder yang boleh ditulis`;
  }
}

/** Every file complete or not there: written aside first, then moved into place. */
export async function tulisSemua(folder: string, berkas: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const sementara = [...berkas.keys()].map((nama) => ({
    nama,
    dari: join(folder, `.${nama}.sementara`),
    ke: join(folder, nama),
  }));
  try {
    await Promise.all(sementara.map(({ nama, dari }) => writeFile(dari, berkas.get(nama) ?? '')));
    await Promise.all(sementara.map(({ dari, ke }) => rename(dari, ke)));
  } finally {
    await Promise.all(sementara.map(({ dari }) => rm(dari, { force: true })));
  }
}
