import type { Kata } from '../../app/pesan/katalog';
import type { Kabar } from '../store/pane-state';
import type { Katalog } from '../strings/katalog';

export interface KabarTampil {
  readonly teks: string;
  readonly rincian: readonly string[];
}
type Penyusun = {
  readonly [J in Kabar['jenis']]: (kabar: Extract<Kabar, { jenis: J }>, k: Katalog, app: Kata) => KabarTampil;
};

const tanpaRincian = (teks: string): KabarTampil => ({ teks, rincian: [] });

const penyusun: Penyusun = {
  selesai: ({ aksi, tanpaPerubahan }, k) =>
    tanpaRincian(tanpaPerubahan ? k.footer.tanpaPerubahan : k.aksi[aksi.judul].hasil),
  dibatalkan: ({ dikembalikan }, k) =>
    tanpaRincian(`${k.footer.dibatalkan} ${dikembalikan ? k.footer.dikembalikan : k.footer.ulangAman}`),
  'sel-tidak-ada': (_, k) => tanpaRincian(k.footer.selTidakAda),
  'gagal-baca': ({ sebab }, _, app) => {
    const { judul, tindakan } = app.kegagalan(sebab);
    return tanpaRincian(`${judul} ${tindakan}`);
  },
  'berkas-salah': ({ nama, kesalahan }, k) => ({ teks: k.footer.berkasSalah(nama), rincian: kesalahan }),
};

/** The outcome in words. */
export const kabarOf = <J extends Kabar['jenis']>(
  kabar: Extract<Kabar, { jenis: J }>,
  k: Katalog,
  app: Kata,
): KabarTampil => {
  const susun: Penyusun[J] = penyusun[kabar.jenis as J];
  return susun(kabar, k, app);
};
