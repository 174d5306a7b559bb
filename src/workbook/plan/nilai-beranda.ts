import type { Isi } from '../../domain/indikator/indikator';
import type { Periode } from '../../domain/periode/periode';
import type { Profil } from '../../domain/shared/kantor';
import type { Pengaturan } from '../../domain/shared/pengaturan';

/** Between the units of one cell. */
const PEMISAH_SATUAN = '; ';
const teks = (isi: string): Isi => (isi === '' ? null : isi);

/** Identity as the cells of Beranda hold it. */
export const nilaiIdentitas = (
  { instansi, daerah, alamat, tempat, penandatangan }: Profil,
  { tahun, triwulan }: Periode,
): ReadonlyMap<string, Isi> =>
  new Map<string, Isi>([
    ['instansi', teks(instansi)],
    ['daerah', teks(daerah)],
    ['alamat', teks(alamat)],
    ['tempat', teks(tempat)],
    ['jabatan', teks(penandatangan.jabatan)],
    ['nama', teks(penandatangan.nama)],
    ['pangkat', teks(penandatangan.pangkat)],
    ['nip', teks(penandatangan.nip)],
    ['tahun', tahun],
    ['triwulan', triwulan],
  ]);

/** Settings as the cells of Beranda hold them; the bands stand in their own table. */
export const nilaiPengaturan = (pengaturan: Pengaturan): ReadonlyMap<string, Isi> =>
  new Map<string, Isi>([
    ['rumusNegatif', pengaturan.rumusNegatif],
    ['batasBaris', pengaturan.batasCapaian.baris],
    ['batasRataRata', pengaturan.batasCapaian.rataRata],
    ['dasarPredikat', pengaturan.dasarPredikat],
    ['perlakuanCelah', pengaturan.perlakuanCelah],
    ['menitKerjaPerHari', pengaturan.menitKerjaPerHari],
    ['kertas', pengaturan.kertas],
    ['daftarSatuan', teks(pengaturan.daftarSatuan.join(PEMISAH_SATUAN))],
    ['skala', teks(pengaturan.skala.id)],
    ['skalaNama', teks(pengaturan.skala.nama)],
    ['skalaDasar', teks(pengaturan.skala.dasar)],
  ]);
