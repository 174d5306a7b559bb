import type { Isi } from '../../domain/indikator/indikator';
import type { KalenderKerja } from '../../domain/kalender/kalender';
import { tulisJam, tulisPekan } from '../../domain/kalender/teks-jam';
import { tulisLibur, tulisMasa } from '../../domain/kalender/teks-kalender';
import type { Periode } from '../../domain/periode/periode';
import type { Profil } from '../../domain/shared/kantor';
import type { Pengaturan } from '../../domain/shared/pengaturan';
import type { KunciKalender } from '../codec/baca-kalender';

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

/** The office's calendar as the cells of Beranda hold it: texts that people read and the product reads again. */
const nilaiKalender = (kalender: KalenderKerja): readonly (readonly [KunciKalender, Isi])[] => [
  ['jamKerja', tulisPekan(kalender.jamKerja)],
  ['masaKhusus', teks(tulisMasa(kalender.masaKhusus))],
  ['hariLibur', teks(tulisLibur(kalender.hariLibur))],
  ['batasTerima', kalender.batasTerima === null ? null : tulisJam(kalender.batasTerima)],
  ['zonaWaktu', kalender.zonaWaktu],
];

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
    ...nilaiKalender(pengaturan.kalender),
  ]);
