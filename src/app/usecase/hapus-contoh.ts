import { isNamaKita } from '../../workbook/layout/nama';
import { pratinjau } from '../../workbook/plan/pratinjau';
import type { Change, WorkbookSnapshot } from '../../workbook/plan/types';
import { isContoh } from '../contoh/is-contoh';
import { bacaBuku } from '../buku/baca-buku';
import { rencanaTanpaBalik } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolak, tolakBuku } from './tolak';

const AWALAN_SETELAN = 'ckt.';
/** There from the first change to the last: a removal that was cut off leaves no sample by which it could be known again. */
const KUNCI_HAPUS = 'ckt.hapus';
/** Excel keeps at least one sheet; this one stands where ours were all that the workbook had. */
const LEMBAR_BARU = 'Sheet1';

/** Everything of ours, wherever its sheets were moved or renamed to; other people's sheets stay. */
function hapusMilikKita({ sheets, names, settings }: WorkbookSnapshot): {
  changes: readonly Change[];
  lembar: string[];
} {
  const kita = names.filter(({ name }) => isNamaKita(name));
  const milik = new Set(kita.flatMap(({ area }) => (area === null ? [] : [area.sheet])));
  const lembar = sheets.map(({ name }) => name).filter((name) => milik.has(name));
  const sisa = sheets.filter(({ name, visibility }) => !milik.has(name) && visibility === 'visible');
  const kunci = settings.map(({ key }) => key).filter((key) => key.startsWith(AWALAN_SETELAN) && key !== KUNCI_HAPUS);
  // Names go after the sheets: it is by them that a second try finds what is left.
  const hapus: readonly Change[] = [
    { op: 'setting.put', key: KUNCI_HAPUS, value: 'contoh' },
    ...lembar.map((sheet): Change => ({ op: 'sheet.delete', sheet })),
    ...kita.map(({ name }): Change => ({ op: 'name.delete', name })),
    ...[...kunci, KUNCI_HAPUS].map((key): Change => ({ op: 'setting.delete', key })),
  ];
  const tambah: readonly Change[] = [{ op: 'sheet.add', sheet: LEMBAR_BARU, tabColor: null }];
  return { changes: sisa.length > 0 ? hapus : [...tambah, ...hapus], lembar };
}

/** Removes the sample quarter with all that was tried on it. Refuses in the workbook of a real office. */
export const hapusContoh: Usecase<Readonly<Record<string, never>>, Readonly<Record<string, never>>> = {
  id: 'hapus-contoh',
  async siapkan(ports) {
    const buku = await bacaBuku(ports);
    const { data } = buku.keadaan;
    if (!buku.snapshot.settings.some(({ key }) => key === KUNCI_HAPUS)) {
      const tolakan = tolakBuku(buku);
      if (tolakan !== null) return tolakan;
      if (data === null || !isContoh(data.profil)) return tolak('bukan-contoh');
    }
    const { changes, lembar } = hapusMilikKita(buku.snapshot);
    return rencanaTanpaBalik(buku, { changes, pratinjau: pratinjau('lembar-dihapus', lembar) }, {});
  },
};
