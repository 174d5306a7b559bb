import type { Bahasa } from '../pesan/isi-teks';
import { masukanEn } from '../pesan/masukan-en';
import { masukanId } from '../pesan/masukan-id';
import type { DataKantor } from '../../domain/shared/kantor';
import { parseDataKantor, type HasilParse } from '../usecase/parse-data-kantor';

const kata = { id: masukanId, en: masukanEn } as const;

/** An office's data from the text of a JSON file; faults are said in the language of the host. */
export function parseTeks(teks: string, bahasa: Bahasa): HasilParse {
  let json: unknown;
  try {
    json = JSON.parse(teks.replace(/^\uFEFF/, ''));
  } catch {
    const { tidakSah, harap } = kata[bahasa];
    return { kesalahan: [{ jalur: '$', salah: tidakSah, harap: harap.objek }] };
  }
  return parseDataKantor(json, kata[bahasa]);
}

/** The sample office. */
export async function bacaContoh(): Promise<DataKantor> {
  const { default: contoh } = await import('../contoh/satpolpp.json');
  const hasil = parseDataKantor(contoh);
  if ('kesalahan' in hasil) throw new Error(`The sample is malformed: ${JSON.stringify(hasil.kesalahan)}`);
  return hasil.data;
}
