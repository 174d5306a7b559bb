import { tabelSkala } from '../layout/beranda';
import type { KolomOf } from '../layout/define-table';
import { barisPertama } from './pengikat';

/** Says each band in words, as it is applied: the scale must be readable without knowing the setting. */
export function rumusSkala(
  area: { readonly row: number; readonly col: number },
  perlakuan: string,
): Readonly<Partial<Record<KolomOf<typeof tabelSkala>, string>>> {
  const { sel } = barisPertama(tabelSkala, area);
  return {
    keterangan:
      `=IF(${sel('label')}="","",IF(${perlakuan}="minimal",IF(ISNUMBER(${sel('minimal')}),"mulai "&${sel('minimal')},"selebihnya"),` +
      `IF(ISNUMBER(${sel('bawah')}),"lebih dari "&${sel('bawah')}&IF(${perlakuan}="bulat-ke-bawah"," (dibulatkan ke bawah)",""),"selebihnya")))`,
  };
}
