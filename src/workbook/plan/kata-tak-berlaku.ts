import { waktuKata } from '../../domain/shared/waktu-kata';
import type { NaskahSop } from '../../domain/sop/sop';
import type { SebabTakBerlaku, TakBerlaku } from '../../domain/sop/tak-berlaku';
import { potong } from './kata';

interface Bagian {
  /** `langkah 3 (Menyampaikan format)` */
  readonly langkah: string;
  /** ` oleh Nama, Senin, 5 Oktober 2026 pukul 09.12 WITA`; empty where it is not known. */
  readonly pendahulu: string;
}

const kata: Readonly<Record<SebabTakBerlaku, (bagian: Bagian) => string>> = {
  'sudah-selesai': ({ langkah, pendahulu }) => `${langkah} sudah diselesaikan lebih dahulu${pendahulu}`,
  'bukan-giliran': ({ langkah }) => (langkah === '' ? 'saat itu bukan gilirannya' : `saat itu giliran ${langkah}`),
  'belum-selesai': ({ langkah }) => `saat itu ${langkah} belum selesai`,
  'belum-ditandatangani': () => 'laporan saat itu belum ditandatangani',
  'sudah-ditandatangani': ({ pendahulu }) => `laporan sudah ditandatangani lebih dahulu${pendahulu}`,
  'laporan-belum-disusun': () => 'laporan saat itu belum disusun, atau harus disusun ulang',
  'tidak-sah': () => 'isinya tidak menurut SOP yang berlaku',
};

/** Why the event of a line does not count, as the line says it: for whoever reads the sheet without the add-in. */
export function kalimatTakBerlaku({ sebab, langkah, pendahulu }: TakBerlaku, naskah: NaskahSop): string {
  const ringkas = naskah.langkah.find(({ nomor }) => nomor === langkah)?.ringkas ?? '';
  const bagian: Bagian = {
    langkah: langkah === null ? '' : `langkah ${langkah}${ringkas === '' ? '' : ` (${ringkas})`}`,
    pendahulu:
      pendahulu === null
        ? ''
        : ` oleh ${pendahulu.oleh.trim() === '' ? 'orang tanpa nama' : potong(pendahulu.oleh)}, ${potong(waktuKata(pendahulu.waktu))}`,
  };
  return `TIDAK BERLAKU: ${kata[sebab](bagian)}.`;
}
