import type { Bidang } from '../../domain/indikator/indikator';
import type { Periode } from '../../domain/periode/periode';
import type { Temuan } from '../../domain/validasi/temuan';
import { firstCellOf } from '../formula/rujukan';
import { tabelAnggaran } from '../layout/anggaran';
import { isTersembunyi, resolve, type TableLayout } from '../layout/define-table';
import { tabelIku } from '../layout/iku';
import { tabelIsian } from '../layout/isian';
import { namaIsian, namaTabel } from '../layout/nama';
import type { TableRead, WorkbookSnapshot } from '../plan/types';
import { kunciKolom, tabelTerbaca } from './baca-baris';
import { kunciBaris } from './peta-lokasi';
import { lokasi, temuanStruktur } from './temuan-tempat';

/** The tables that people type into, with what is known of their columns. */
export interface TabelKetik {
  readonly tempat: { readonly tabel: 'iku' | 'anggaran' | 'isian'; readonly bidang: string | null };
  readonly layout: TableLayout;
  readonly tabel: TableRead;
}
export const daftarKetik = (snapshot: WorkbookSnapshot, daftarBidang: readonly Bidang[]): readonly TabelKetik[] =>
  (
    [
      [namaTabel.iku, tabelIku, { tabel: 'iku', bidang: null }],
      [namaTabel.anggaran, tabelAnggaran, { tabel: 'anggaran', bidang: null }],
      ...daftarBidang.map(({ kode }) => [namaIsian(kode), tabelIsian, { tabel: 'isian', bidang: kode }] as const),
    ] as const
  ).flatMap(([nama, layout, tempat]) => {
    const tabel = tabelTerbaca(snapshot, nama);
    return tabel ? [{ layout, tempat, tabel }] : [];
  });

/** Keys of the columns that are not where they are declared to be. */
export const kolomPindah = ({ layout, tabel }: TabelKetik): readonly string[] => {
  const kini = kunciKolom(layout, tabel).filter((kunci) => kunci !== '');
  return layout.urutan.filter((kunci, ke) => kini[ke] !== kunci);
};
/** Keys of entry columns that should be in view and are hidden. */
export const kolomHilang = ({ layout, tabel }: TabelKetik, periode: Periode): readonly string[] =>
  (tabel.hidden ?? []).flatMap((offset) => {
    const kunci = kunciKolom(layout, tabel)[offset];
    const kolom = kunci === undefined ? undefined : layout.kolom[kunci];
    return kunci === undefined || kolom === undefined || isTersembunyi(kolom, { periode }) ? [] : [kunci];
  });

const TERBANYAK = 6;

/** What people did to columns and cells: columns moved (S13), cells merged (S14), entry columns hidden (S18). */
export function temuanKolom(
  snapshot: WorkbookSnapshot,
  daftarBidang: readonly Bidang[],
  periode: Periode | null,
): readonly Temuan[] {
  if (periode === null) return [];
  return daftarKetik(snapshot, daftarBidang).flatMap((ketik): readonly Temuan[] => {
    const { tempat, layout, tabel } = ketik;
    const lembar = tabel.area.sheet;
    const sebut = (kunci: readonly string[]) =>
      kunci
        .slice(0, TERBANYAK)
        .flatMap((satu) => (layout.kolom[satu] ? [resolve(layout.kolom[satu].judul, { periode })] : []))
        .join(', ') + (kunci.length > TERBANYAK ? ', ...' : '');
    const di = (kolom: string | null) => lokasi(tempat.tabel, tempat.bidang, null, kolom);
    const pada = (alamat: string) => {
      const awal = firstCellOf(alamat);
      const kolom = awal === null ? undefined : kunciKolom(layout, tabel)[awal.col - tabel.area.col];
      return awal === null || kolom === undefined
        ? di(null)
        : lokasi(tempat.tabel, tempat.bidang, kunciBaris(awal.row - tabel.area.row), kolom);
    };
    const pindah = kolomPindah(ketik);
    const hilang = kolomHilang(ketik, periode);
    return [
      ...(pindah.length > 0 ? [temuanStruktur('S13', di(null), { lembar, nama: sebut(pindah) })] : []),
      ...(tabel.merged ?? []).map((alamat) => temuanStruktur('S14', pada(alamat), { lembar, alamat })),
      ...(hilang.length > 0 ? [temuanStruktur('S18', di(hilang[0] ?? null), { lembar, nama: sebut(hilang) })] : []),
    ];
  });
}
