import type { PetaTempat } from '../plan/tempat';
import { rujukanIdentitas } from './rujukan-beranda';

/** Letterhead and signature of the sheets beside the report: they follow Beranda, whoever corrects a name there. */
export function rumusKepala(
  peta: PetaTempat,
): Readonly<Record<'kop' | 'jabatan' | 'nama' | 'pangkat' | 'nip', string>> {
  const sel = rujukanIdentitas(peta);
  return {
    kop: `="PEMERINTAH "&UPPER(${sel('daerah')})&"  ·  "&UPPER(${sel('instansi')})`,
    jabatan: `=UPPER(${sel('jabatan')})`,
    nama: `=IF(${sel('nama')}="","....................",${sel('nama')})`,
    pangkat: `=IF(${sel('pangkat')}="","",${sel('pangkat')})`,
    nip: `=IF(${sel('nip')}="","NIP.","NIP. "&${sel('nip')})`,
  };
}

/** Whose workbook it is, below Beranda's title. */
export function rumusJudul(peta: PetaTempat): string {
  const sel = rujukanIdentitas(peta);
  return `=${sel('instansi')}&" "&${sel('daerah')}`;
}
