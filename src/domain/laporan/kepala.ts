import type { Periode } from '../periode/periode';
import { romawiOf } from '../periode/periode';
import { formatNip, formatTanggal } from '../shared/format-id';
import type { Profil } from '../shared/kantor';

/** Letterhead, top to bottom. Source: letter of Satpol PP Kab. Paser; tata naskah dinas Permendagri 1/2023. */
export interface KopLaporan {
  readonly pemerintah: string;
  readonly instansi: string;
  readonly alamat: string;
}
export const kopLaporan = ({ instansi, daerah, alamat }: Profil): KopLaporan => ({
  pemerintah: `PEMERINTAH ${daerah.toUpperCase()}`,
  instansi: instansi.toUpperCase(),
  alamat,
});

/** The SOP's "Capain Kinerja Triwulan", spelt right. */
export const judulLaporan = ({ tahun, triwulan }: Periode): string =>
  `CAPAIAN KINERJA TRIWULAN ${romawiOf(triwulan)} TAHUN ${tahun}`;

/** The letter's number; dots to be filled by hand where it is not known yet. */
export const nomorLaporan = (nomor: string, { tahun }: Periode): string =>
  `Nomor: ${nomor.trim() === '' ? `........../........../${tahun}` : nomor.trim()}`;

/** Signature block, top to bottom; four blank rows stand before the name. Source: SOP and LKjIP samples. */
export interface BlokTandaTangan {
  readonly tempatTanggal: string;
  readonly jabatan: string;
  readonly daerah: string;
  readonly nama: string;
  readonly pangkat: string;
  readonly nip: string;
}

/** `tanggal`: ISO date, or `''` to leave room for a date by hand. A job title that names the region already is not followed by it again. */
export function blokTandaTangan({ daerah, tempat, penandatangan }: Profil, tanggal: string): BlokTandaTangan {
  const { jabatan, nama, pangkat, nip } = penandatangan;
  const jabatanCetak = jabatan.toUpperCase();
  return {
    tempatTanggal: `${tempat}, ${tanggal === '' ? '.................... ' : formatTanggal(tanggal)}`.trimEnd(),
    jabatan: jabatanCetak,
    daerah: jabatanCetak.includes(daerah.toUpperCase()) ? '' : daerah.toUpperCase(),
    nama,
    pangkat,
    nip: nip.trim() === '' ? '' : `NIP. ${formatNip(nip)}`,
  };
}
