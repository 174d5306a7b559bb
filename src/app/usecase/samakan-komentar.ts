import { lipatCatatan } from '../../domain/reviu/lipat-catatan';
import { catatanDari, jawabanDari, teksKomentar, tulisanKomentar } from '../../domain/reviu/komentar';
import type { Catatan } from '../../domain/reviu/catatan';
import { isNamaIsian } from '../../workbook/layout/nama';
import { pratinjau } from '../../workbook/plan/pratinjau';
import type { IsiKomentar, KomentarSel } from '../port/komentar';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { catat } from '../buku/catat';
import type { HasilReviu } from '../buku/rencana-catatan';
import { rencanaCatat } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolakUbah } from './tolak';

/** A request of comments stays far below 5 MB; what is left follows with the next press. */
const BARU_TERBANYAK = 200;

const lembarIsian = ({ snapshot }: Buku): readonly string[] => [
  ...new Set(snapshot.names.flatMap(({ name, area }) => (isNamaIsian(name) && area !== null ? [area.sheet] : []))),
];

/** New comments in the cells of their notes: one in a cell, and none where somebody else's stands. */
function komentarBaru(
  { terbaca, keadaan }: Buku,
  daftar: readonly Catatan[],
  ada: readonly KomentarSel[],
  lembar: readonly string[],
): IsiKomentar['baru'] {
  const kunciSel = ({ sheet, row, col }: KomentarSel['at']): string => `${sheet} ${row} ${col}`;
  const terpakai = new Set(ada.map(({ at }) => kunciSel(at)));
  const bidang = new Map(keadaan.data?.daftarIndikator.map((satu) => [satu.kode, satu.bidang]));
  return daftar
    .flatMap((catatan) => {
      const { tabel, kunci, kolom } = catatan.sasaran;
      const at = terbaca.tempat.area({ tabel, kunci, kolom, bidang: bidang.get(kunci ?? '') ?? null });
      if (at === null || !lembar.includes(at.sheet) || terpakai.has(kunciSel(at))) return [];
      terpakai.add(kunciSel(at));
      return [{ at, teks: teksKomentar(catatan) }];
    })
    .slice(0, BARU_TERBANYAK);
}

/**
 * Mirrors notes as Excel comments at their cells and takes in what was answered there. Nothing depends on comments: one that was removed
 * changes no note, one that is not ours is never touched. Reads the comments in one round trip more (two where there are any), writes in one.
 */
export const samakanKomentar: Usecase<Readonly<Record<string, never>>, HasilReviu> = {
  id: 'samakan-komentar',
  async siapkan(ports) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakUbah(buku);
    if (tolakan !== null) return tolakan;
    const lembar = lembarIsian(buku);
    const { daftar: ada, dapatDibalas } = await ports.workbook.komentar.baca(lembar);
    const { riwayat, daftarCatatan } = buku.keadaan;
    const catatan = catat(ports, buku, jawabanDari(daftarCatatan, ada));
    const kini = catatan.peristiwa.length === 0 ? daftarCatatan : lipatCatatan([...riwayat, ...catatan.peristiwa]);
    const { baru, balasan, selesai } = tulisanKomentar(kini, ada);
    const letak = new Map(ada.map(({ id, at }) => [id, at]));
    const pada = <T extends { readonly komentar: string }>(daftar: readonly T[]) =>
      daftar.flatMap((satu) => {
        const at = letak.get(satu.komentar);
        return at === undefined ? [] : [{ ...satu, at }];
      });
    const milik = ada.filter((satu) => catatanDari(satu) !== null).map(({ at }) => at.sheet);
    const komentar: IsiKomentar = {
      baru: komentarBaru(buku, baru, ada, lembar),
      // Another command has closed the form since, as it closes every form.
      buka: [...new Set(milik)].filter((sheet) => !dapatDibalas.includes(sheet)),
      balasan: pada(balasan),
      selesai: pada(selesai),
    };
    const { length: jumlah } = [...komentar.baru, ...komentar.balasan, ...komentar.selesai, ...komentar.buka];
    const hasil = { peristiwa: catatan.peristiwa };
    if (jumlah === 0) return rencanaCatat(buku, [catatan], hasil);
    const rencana = rencanaCatat(buku, [catatan], hasil);
    const disebut = rencana.pratinjau.filter(({ jenis }) => jenis !== 'tidak-ada');
    return {
      ...rencana,
      pratinjau: [...disebut, ...pratinjau('komentar', [], jumlah)],
      sesudah: { komentar },
    };
  },
};
