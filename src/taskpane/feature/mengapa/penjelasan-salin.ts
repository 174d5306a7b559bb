import type { Keadaan } from '../../../app/usecase/keadaan';
import type { Lokasi } from '../../../domain/validasi/temuan';
import type { Penjelasan } from './bentuk';
import type { Ucapan } from './kata';
import { jelaskanPohon } from './penjelasan-anggaran';
import { jelaskanBaris } from './penjelasan-baris';

/** Columns of both blocks that hold something computed, by their position. */
const kolomKinerja: Readonly<Record<string, string>> = {
  '13': 'realisasiSd',
  '14': 'capaianTahunan',
  '15': 'predikat',
};
const kolomProgram: Readonly<Record<string, string>> = { '13': 'realisasiSd', '14': 'capaianTahunan', '15': 'serapan' };

interface BarisProgram {
  readonly kode: string;
  readonly indikator: string | null;
}
/** A copied cell: what its figure rests on today, and that the copy does not follow. */
export function penjelasanSalin({ data }: Keadaan, lokasi: Lokasi, ucapan: Ucapan): Penjelasan | null {
  const { tabel, bidang, kunci, kolom } = lokasi;
  if (tabel !== 'salin' || data === null || kunci === null || kolom === null) return null;
  const ke = Number(kunci) - 1;
  const program = data.daftarAnggaran.flatMap(({ kode }): BarisProgram[] => {
    const terikat = data.daftarIndikator.filter(
      ({ kodeAnggaran }) => kodeAnggaran.toLowerCase() === kode.toLowerCase(),
    );
    return terikat.length === 0 ? [{ kode, indikator: null }] : terikat.map((satu) => ({ kode, indikator: satu.kode }));
  });
  const jelaskan = (): Penjelasan | null => {
    if (bidang === '#kinerja') {
      const indikator = data.daftarIndikator[ke];
      const besaran = kolomKinerja[kolom];
      return indikator && besaran !== undefined ? jelaskanBaris(data, indikator.kode, besaran, ucapan) : null;
    }
    const baris = program[ke];
    const besaran = kolomProgram[kolom];
    if (baris === undefined || besaran === undefined) return null;
    if (besaran === 'serapan') return jelaskanPohon(data, baris.kode, 'serapan', ucapan);
    return baris.indikator === null ? null : jelaskanBaris(data, baris.indikator, besaran, ucapan);
  };
  const hasil = jelaskan();
  return hasil && { ...hasil, kalimat: [ucapan.m.salinan(hasil.angka), ...hasil.kalimat] };
}
