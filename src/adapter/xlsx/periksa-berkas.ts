import type { SebabBerkas } from '../../app/port/table-files';

/** Phones and offices send less; a larger file would hold the pane for many seconds. */
export const BESAR_TERBANYAK = 25 * 1024 * 1024;
/** A small archive that unpacks to more than this is no table of an office. */
const ISI_TERBANYAK = 300 * 1024 * 1024;

export type Wadah = 'zip' | 'cfb' | 'markah' | 'teks';

const akhiran = (nama: string): string => /\.([a-z0-9]+)$/i.exec(nama)?.[1]?.toLowerCase() ?? '';
const akhiranMakro: ReadonlySet<string> = new Set(['xlsm', 'xltm', 'xlam', 'xlsb', 'xla']);
const akhiranTeks: ReadonlySet<string> = new Set(['csv', 'tsv', 'txt', 'tab']);

const mulai = (isi: Uint8Array, ...byte: readonly number[]): boolean => byte.every((satu, ke) => isi[ke] === satu);
const isMarkah = (isi: Uint8Array): boolean =>
  /^\s*</.test(new TextDecoder().decode(isi.subarray(0, 64)).replace(/^\uFEFF/, ''));

/** What a file is by its first bytes; `null` where it is nothing that holds a table. */
export function wadahOf(nama: string, isi: Uint8Array): Wadah | null {
  if (mulai(isi, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (mulai(isi, 0xd0, 0xcf, 0x11, 0xe0)) return 'cfb';
  if (isMarkah(isi)) return 'markah';
  return akhiranTeks.has(akhiran(nama)) && !isi.subarray(0, 4096).includes(0) ? 'teks' : null;
}

/** Bytes that an archive says it unpacks to, from its central directory (PKWARE APPNOTE 4.3.12). */
function isiZip(isi: Uint8Array): number {
  const lihat = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  let jumlah = 0;
  for (let posisi = 0; posisi + 46 <= isi.length; posisi += 1) {
    if (!mulai(isi.subarray(posisi, posisi + 4), 0x50, 0x4b, 0x01, 0x02)) {
      const berikut = isi.indexOf(0x50, posisi + 1);
      if (berikut < 0) break;
      posisi = berikut - 1;
    } else jumlah += lihat.getUint32(posisi + 24, true);
  }
  return jumlah;
}

/** What keeps a file out before anything in it is read; `null` = go on. */
export function tolakBerkas(nama: string, isi: Uint8Array): SebabBerkas | null {
  if (isi.length === 0) return 'kosong';
  if (isi.length > BESAR_TERBANYAK) return 'terlalu-besar';
  if (akhiranMakro.has(akhiran(nama))) return 'bermakro';
  const wadah = wadahOf(nama, isi);
  if (wadah === null) return 'bukan-tabel';
  return wadah === 'zip' && isiZip(isi) > ISI_TERBANYAK ? 'terlalu-besar' : null;
}
