import { isTanggal } from '../buku/tanggal';
import { naskahSidik } from '../../domain/laporan/naskah-sidik';
import type { Peristiwa } from '../../domain/sop/peristiwa';
import { bolehTandatangan, jalankan } from '../../domain/sop/transisi';
import { planKunci } from '../../workbook/plan/plan-kunci';
import { bacaBuku } from '../buku/baca-buku';
import { catat } from '../buku/catat';
import { rencanaCatat } from '../buku/rencana-ubah';
import { syaratOf } from '../buku/syarat';
import type { Usecase } from './kit';
import { tolak, tolakBuku, tolakHalangan, tolakKecualiSisa } from './tolak';

export interface MasukanTandatangan {
  /** ISO date. */
  readonly tanggal: string;
  /** Asked where the step took longer than the SOP grants. */
  readonly alasanTerlambat?: string;
}
export interface HasilTandatangan {
  readonly peristiwa: readonly Peristiwa[];
  /** SHA-256 over the content that was signed. */
  readonly sidik: string;
}

/** Records the signature with the digest of what was signed, finishes the step of signing and locks every sheet. */
export const tandatangani: Usecase<MasukanTandatangan, HasilTandatangan> = {
  id: 'tandatangani',
  async siapkan(ports, { tanggal, alasanTerlambat = '' }) {
    if (!isTanggal(tanggal)) return tolak('tanggal-salah', { tanggal });
    const buku = await bacaBuku(ports);
    const tolakan = tolakBuku(buku);
    if (tolakan !== null) return tolakan;
    const { data, rekap, daftarCatatan, keadaanSop } = buku.keadaan;
    const syarat = syaratOf(buku, ports);
    const pernyataan = { alasanTerlambat, akuiRangkap: false };
    const halangan = bolehTandatangan(keadaanSop, syarat, pernyataan);
    if (keadaanSop.ditandatangani !== null)
      return tolakKecualiSisa(buku, tolakHalangan(halangan, buku), {
        peristiwa: [],
        sidik: keadaanSop.ditandatangani.sidik,
      });
    if (halangan.length > 0) return tolakHalangan(halangan, buku);
    if (data === null || rekap === null) return tolak('belum-disiapkan');
    const sidik = await ports.digest.sha256(naskahSidik(data, rekap, daftarCatatan));
    const hasil = jalankan(keadaanSop, { jenis: 'tandatangan', sidik, tanggal, ...pernyataan }, syarat);
    if (!hasil.boleh) return tolakHalangan(hasil.halangan, buku);
    const catatan = catat(ports, buku, hasil.isi);
    const kunci = planKunci(buku.snapshot, true);
    // Locked first: a plan that is cut off must not leave a signed workbook open.
    return rencanaCatat(buku, [kunci, catatan], { peristiwa: catatan.peristiwa, sidik });
  },
};
