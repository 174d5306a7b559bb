import contoh from '../../src/app/contoh/satpolpp.json';
import { parseDataKantor } from '../../src/app/usecase/parse-data-kantor';
import type { DataKantor } from '../../src/domain/shared/kantor';

/** The sample office that the product ships: five divisions, 21 indicators, TW III 2026. */
export function bacaSatpolpp(): DataKantor {
  const hasil = parseDataKantor(contoh);
  if (!('data' in hasil)) throw new Error(`The sample office is unreadable: ${JSON.stringify(hasil.kesalahan)}`);
  return hasil.data;
}
