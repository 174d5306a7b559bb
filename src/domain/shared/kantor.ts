import type { BarisAnggaran } from '../anggaran/anggaran';
import type { Bukti } from '../indikator/bukti';
import type { Bidang, Indikator } from '../indikator/indikator';
import type { Periode } from '../periode/periode';
import type { CatatanLalu } from '../reviu/peristiwa-reviu';
import type { WarisanSop } from '../sop/langkah-sop';
import type { Pengaturan } from './pengaturan';

export interface Penandatangan {
  readonly jabatan: string;
  readonly nama: string;
  readonly pangkat: string;
  readonly nip: string;
}
export interface Profil {
  /** "Satuan Polisi Pamong Praja" */
  readonly instansi: string;
  /** "Kabupaten Contoh" */
  readonly daerah: string;
  readonly alamat: string;
  /** Place in the signature block. */
  readonly tempat: string;
  readonly penandatangan: Penandatangan;
}

/** All that an office enters for one quarter. */
export interface DataKantor {
  readonly profil: Profil;
  readonly periode: Periode;
  readonly pengaturan: Pengaturan;
  readonly daftarBidang: readonly Bidang[];
  readonly daftarIndikator: readonly Indikator[];
  readonly daftarAnggaran: readonly BarisAnggaran[];
  /** The evidence register. */
  readonly daftarBukti: readonly Bukti[];
  /** Where the quarter is begun from the workbook of an earlier one: what was noted there. */
  readonly catatanLalu?: CatatanLalu;
  /** And what was stated about the SOP. */
  readonly warisanSop?: WarisanSop;
}
