import type { Temuan } from '../../domain/validasi/temuan';
import { planSerahTerima } from '../../workbook/plan/plan-serah-terima';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { rencanaUbah } from '../buku/rencana-ubah';
import { createKata } from '../pesan/katalog';
import { katalogId } from '../pesan/id';
import type { Usecase } from './kit';
import { tolak, tolakBuku } from './tolak';

/** Findings by kind, in the words of the sheets. What is wrong with the sheets themselves the next command mends: it is no work to hand over. */
function kelompokTemuan({ keadaan }: Buku): { kode: string; judul: string; tempat: readonly string[] }[] {
  const kata = createKata(katalogId);
  const perKode = new Map<string, Temuan[]>();
  for (const temuan of keadaan.temuan.filter(({ tingkat, kode }) => tingkat !== 'I' && !kode.startsWith('S'))) {
    const daftar = perKode.get(temuan.kode);
    if (daftar === undefined) perKode.set(temuan.kode, [temuan]);
    else daftar.push(temuan);
  }
  return [...perKode].flatMap(([kode, [pertama, ...lain]]) =>
    pertama === undefined
      ? []
      : [
          {
            kode,
            judul: kata.temuan(pertama).judul,
            tempat: [pertama, ...lain].map(({ indikator, lokasi }) => indikator ?? lokasi.kunci ?? ''),
          },
        ],
  );
}

/** Makes the hand-over sheet, or makes it anew with what was typed on it. A record of now, so it is made after signing as well. */
export const susunSerahTerima: Usecase<Readonly<Record<string, never>>, Readonly<Record<string, never>>> = {
  id: 'susun-serah-terima',
  async siapkan(ports) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakBuku(buku);
    if (tolakan !== null) return tolakan;
    const { data, keadaanSop, riwayat, daftarCatatan, kemajuan, takBerlaku } = buku.keadaan;
    if (data === null || keadaanSop.siap === null) return tolak('belum-disiapkan');
    const rancangan = planSerahTerima(buku.snapshot, {
      ...{ data, keadaanSop, riwayat, daftarCatatan, kemajuan, takBerlaku },
      temuan: kelompokTemuan(buku),
      waktu: ports.clock.now(),
    });
    return rencanaUbah(buku, [rancangan], {});
  },
};
