import { jumlahPohon, realisasiSdOf, serapanOf } from '../../domain/anggaran/pohon';
import { angkaAtauNull, type RekapCapaian } from '../../domain/capaian/hasil';
import type { Isi } from '../../domain/indikator/indikator';
import { readAngka } from '../../domain/indikator/parse-angka';
import type { DataKantor } from '../../domain/shared/kantor';
import type { AngkaTampil } from '../../domain/validasi/tampil';
import { tabelAnggaran } from '../layout/anggaran';
import { namaTabel } from '../layout/nama';
import { tabelRekapAnggaran } from '../layout/rekap';
import type { WorkbookSnapshot } from '../plan/types';
import { bacaBaris, tabelTerbaca, teksSel } from './baca-baris';
import { lokasi } from './temuan-tempat';

export interface AnggaranTampil {
  /** Shares spent. */
  readonly angka: readonly AngkaTampil[];
  /** Sums of rupiah. */
  readonly jumlah: readonly AngkaTampil[];
}
const kosong: AnggaranTampil = { angka: [], jumlah: [] };

/** Sums over the tree and shares as the budget's sheet shows them. Where a kode stands twice (S06) the sheet's sums are not ours to judge. */
function diAnggaran(snapshot: WorkbookSnapshot, { daftarAnggaran, periode }: DataKantor): AnggaranTampil {
  const tabel = tabelTerbaca(snapshot, namaTabel.anggaran);
  if (tabel === null) return kosong;
  const baris = bacaBaris(tabelAnggaran, tabel).flatMap(({ isi }) => (teksSel(isi.kode) === '' ? [] : [isi]));
  if (baris.length !== daftarAnggaran.length) return kosong;
  const pagu = jumlahPohon(daftarAnggaran, (satu) => readAngka(satu.pagu));
  const realisasi = jumlahPohon(daftarAnggaran, (satu) => realisasiSdOf(satu, periode.triwulan));
  const perBaris = baris.map((isi) => {
    const nama = teksSel(isi.kode);
    const [batas, rupiah] = [pagu, realisasi].map((satu) => satu.get(nama.toLowerCase()) ?? null);
    const tampil = (kolom: string, sel: Isi, hitung: number | null): AngkaTampil => ({
      ...{ lokasi: lokasi('anggaran', null, nama, kolom), kode: null, nama, isi: sel, hitung },
    });
    const serapan =
      batas === null || batas === undefined || rupiah === null || rupiah === undefined
        ? null
        : angkaAtauNull(serapanOf(batas, rupiah));
    return {
      angka: tampil('serapan', isi.serapan, serapan),
      jumlah: [
        tampil('paguPohon', isi.paguPohon, batas ?? null),
        tampil('realisasiSd', isi.realisasiSd, rupiah ?? null),
      ],
    };
  });
  return { angka: perBaris.map(({ angka }) => angka), jumlah: perBaris.flatMap(({ jumlah }) => jumlah) };
}

/** The office's budget on Rekap. */
function diRekap(snapshot: WorkbookSnapshot, { anggaran }: RekapCapaian): AnggaranTampil {
  const tabel = tabelTerbaca(snapshot, namaTabel.rekapAnggaran);
  const isi = tabel ? bacaBaris(tabelRekapAnggaran, tabel)[0]?.isi : undefined;
  if (isi === undefined) return kosong;
  const tampil = (kolom: string, sel: Isi, hitung: number | null): AngkaTampil => ({
    ...{ lokasi: lokasi('rekap', '#anggaran', '1', kolom), kode: null, nama: 'Rekap', isi: sel, hitung },
  });
  const kosongkan = 'alasan' in anggaran.serapan && anggaran.serapan.alasan === 'tidak-ada-baris';
  return {
    angka: [tampil('serapan', isi.serapan, angkaAtauNull(anggaran.serapan))],
    jumlah: kosongkan
      ? []
      : [tampil('pagu', isi.pagu, anggaran.pagu), tampil('realisasi', isi.realisasi, anggaran.realisasi)],
  };
}

/** Figures of the budget as they stand, beside our own. */
export function tampilAnggaran(snapshot: WorkbookSnapshot, data: DataKantor, rekap: RekapCapaian): AnggaranTampil {
  const [lembar, total] = [diAnggaran(snapshot, data), diRekap(snapshot, rekap)];
  return { angka: [...lembar.angka, ...total.angka], jumlah: [...lembar.jumlah, ...total.jumlah] };
}
