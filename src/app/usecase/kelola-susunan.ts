import type { BedaSusunan, PerubahanSusunan } from '../../domain/indikator/susunan/perubahan';
import { terapkanSusunan } from '../../domain/indikator/susunan/terapkan';
import type { DataKantor } from '../../domain/shared/kantor';
import type { IsiPeristiwa, Peristiwa } from '../../domain/sop/peristiwa';
import { hitunganSemula, planSisipkanFormat } from '../../workbook/plan/plan-sisipkan-format';
import { invert } from '../../workbook/plan/invert';
import {
  kepalaSemula,
  planJudul,
  planSusunan,
  tautanBidang,
  type RancanganJudul,
} from '../../workbook/plan/plan-susunan';
import { planNilaiKini } from '../../workbook/plan/plan-catatan';
import { pratinjau } from '../../workbook/plan/pratinjau';
import { petaTempat } from '../../workbook/plan/tempat';
import type { Change } from '../../workbook/plan/types';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { catat } from '../buku/catat';
import { rencanaBerbalik } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolak, tolakUbah } from './tolak';

export interface MasukanKelola {
  /** Made in this order, all of them or none. */
  readonly perubahan: readonly PerubahanSusunan[];
}

/** The same change is the latest of its kind for this kode: a second press after a lost answer journals nothing again. */
const sudahTercatat = ({ keadaan }: Buku, { aksi, kunci, baru }: BedaSusunan): boolean => {
  const akhir = keadaan.riwayat
    .map(({ isi }) => isi)
    .filter((isi) => isi.jenis === 'susunan-diubah' && isi.aksi === aksi && isi.kunci === kunci)
    .at(-1);
  return akhir?.jenis === 'susunan-diubah' && akhir.baru === baru;
};

/** Forms, Rekap and Analisis after the change; nothing before the format was inserted. */
function bagianFormat(buku: Buku, sesudah: Buku['snapshot'], baru: DataKantor) {
  return buku.keadaan.keadaanSop.formatDisisipkan === null ? null : planSisipkanFormat(sesudah, baru);
}

interface Bagian {
  readonly catatan: readonly Change[];
  readonly judul: RancanganJudul;
  readonly susunan: readonly Change[];
  readonly bentuk: readonly Change[];
  /** Whether Rekap and Analisis are written anew. */
  readonly hitungan: boolean;
}

/** Lists back, rows back, titles back, then what is computed from them; `null` where Rekap or Analisis do not stand to be written anew. */
function jalanBalik(
  { snapshot, keadaan }: Buku,
  lama: DataKantor,
  baru: DataKantor,
  { catatan, judul, susunan, bentuk, hitungan }: Bagian,
): readonly Change[] | null {
  const dibalik = [
    invert(susunan, judul.sesudah),
    invert(bentuk, judul.sesudah),
    invert(
      judul.changes.filter(({ op }) => op === 'sheet.rename'),
      snapshot,
    ),
    hitungan ? hitunganSemula(snapshot, lama, baru) : [],
    invert(catatan, snapshot),
  ];
  if (dibalik.some((satu) => satu === null)) return null;
  const [daftar, baris, nama, hitung, jurnal] = dibalik.map((satu) => satu ?? []);
  return [
    ...[...(daftar ?? []), ...(baris ?? []), ...(nama ?? [])],
    ...kepalaSemula(snapshot, lama, baru),
    ...(hitung ?? []),
    ...tautanBidang(snapshot, lama.daftarBidang, true),
    ...planNilaiKini(petaTempat(snapshot), keadaan.daftarCatatan, lama),
    ...(jurnal ?? []),
  ];
}

/**
 * Indicators and divisions while the quarter runs: added, renamed, moved, retired, put in another order. Entries, notes and history hang
 * on the kode and go along; one plan, from one reading. Cut off, a second press does the rest.
 */
export const kelolaSusunan: Usecase<MasukanKelola, { readonly peristiwa: readonly Peristiwa[] }> = {
  id: 'kelola-susunan',
  async siapkan(ports, { perubahan }) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakUbah(buku);
    if (tolakan !== null) return tolakan;
    const { data: lama, keadaanSop, adaLaporan, daftarCatatan } = buku.keadaan;
    if (lama === null) return tolak('belum-disiapkan');
    if (keadaanSop.isianTerbatas) return tolak('isian-terbatas');
    const hasil = terapkanSusunan(lama, perubahan);
    if ('salah' in hasil) {
      const kunci = 'kode' in hasil.perubahan ? hasil.perubahan.kode : '';
      const bidang = 'bidang' in hasil.perubahan ? hasil.perubahan.bidang : kunci;
      return tolak(hasil.salah, { kunci: hasil.salah.startsWith('bidang') ? bidang : kunci });
    }
    const { data: baru, beda } = hasil;
    const judul = planJudul(buku.snapshot, lama, baru);
    if (judul.terpakai.length > 0) return tolak('judul-dipakai', { nama: judul.terpakai.join(', ') });
    const susunan = planSusunan(judul.sesudah, lama, baru);
    const format = bagianFormat(buku, susunan.sesudah, baru);
    if (format !== null && format.asing.length > 0) return tolak('judul-dipakai', { nama: format.asing.join(', ') });
    const isi = beda
      .filter((satu) => satu.lama !== satu.baru && !sudahTercatat(buku, satu))
      .map((satu): IsiPeristiwa => ({ jenis: 'susunan-diubah', ...satu }));
    const catatan = catat(ports, buku, isi);
    const bentuk = format?.bentuk ?? [];
    const berubah = susunan.changes.length + (format?.changes.length ?? 0) + judul.changes.length > 0;
    const usang = adaLaporan && berubah ? pratinjau('laporan-usang', [], 1) : [];
    const pindah = perubahan.some(({ jenis }) => jenis === 'indikator-pindah') && berubah;
    const bagian = [
      // First, so that a try that was cut off is known for what it was.
      catatan,
      { ...judul, pratinjau: usang },
      susunan,
      ...(format === null ? [] : [format]),
      { changes: pindah && format !== null ? planNilaiKini(format.peta, daftarCatatan, baru) : [], pratinjau: [] },
    ];
    const balik = jalanBalik(buku, lama, baru, {
      ...{ catatan: catatan.changes, susunan: susunan.changes, bentuk, judul },
      hitungan: format !== null && format.changes.length > bentuk.length,
    });
    return rencanaBerbalik(buku, bagian, balik, { peristiwa: catatan.peristiwa });
  },
};
