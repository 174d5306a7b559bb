import { parseDataKantor } from '../../../src/app/usecase/parse-data-kantor';
import type { DataKantor } from '../../../src/domain/shared/kantor';
import contoh from '../../../src/app/contoh/satpolpp.json';

/** The sample office: five divisions, 21 indicators, TW III 2026. */
export function kantorContoh(): DataKantor {
  const hasil = parseDataKantor(contoh);
  if ('kesalahan' in hasil) throw new Error(JSON.stringify(hasil.kesalahan));
  return hasil.data;
}
