import { bacaBuku } from '../buku/baca-buku';
import { rencanaCatat } from '../buku/rencana-ubah';
import { sesuaikanBalik } from '../buku/sesuaikan-balik';
import { fromTeks, peristiwaSesudah, selSesudah } from '../buku/titik-balik';
import type { Usecase } from './kit';
import { tolak, tolakBuku } from './tolak';
import { pratinjau } from '../../workbook/plan/pratinjau';

const sebutPalingBanyak = 5;

/** Takes an earlier change back by its checkpoint, unless work that came after it would be lost. */
export const balikkan: Usecase<{ readonly checkpoint: string }, Readonly<Record<string, never>>> = {
  id: 'balikkan',
  async siapkan(ports, { checkpoint: id }) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakBuku(buku);
    if (tolakan !== null) return tolakan;
    const checkpoint = (await ports.local.readCheckpoints(buku.id)).find((satu) => satu.id === id);
    const titik = checkpoint === undefined ? null : fromTeks(checkpoint.balik);
    if (checkpoint === undefined || titik === null) return tolak('titik-balik-tidak-ada');
    const sesudah = peristiwaSesudah(titik, checkpoint.waktu, buku.keadaan.riwayat);
    if (sesudah.length > 0) return tolak('sudah-berlanjut', { jumlah: sesudah.length });
    const sel = selSesudah(titik, buku.snapshot);
    if (sel.length > 0)
      return tolak('sudah-diubah', { jumlah: sel.length, nama: sel.slice(0, sebutPalingBanyak).join(', ') });
    const { changes } = sesuaikanBalik(titik.balik, buku.snapshot.sheets);
    const lembar = changes.flatMap((change) => (change.op === 'sheet.delete' ? [change.sheet] : []));
    const jumlahSel = changes.reduce(
      (jumlah, change) => jumlah + (change.op === 'values' ? change.at.rows * change.at.cols : 0),
      0,
    );
    const bagian = {
      changes,
      pratinjau: [...pratinjau('lembar-dihapus', lembar), ...pratinjau('sel-kembali', [], jumlahSel)],
    };
    return { ...rencanaCatat(buku, [bagian], {}), sesudah: { lepasCheckpoint: id } };
  },
};
