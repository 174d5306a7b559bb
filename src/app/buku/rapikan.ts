import type { Bidang } from '../../domain/indikator/indikator';
import { namaIsian, namaTabel } from '../../workbook/layout/nama';
import { hapusLembarKosong, urutanLembar } from '../../workbook/plan/keadaan-lembar';
import { tautanBeranda } from '../../workbook/plan/tautan';
import type { PetaTempat } from '../../workbook/plan/tempat';
import type { Change, WorkbookSnapshot } from '../../workbook/plan/types';

/** What stands at the end of the first insertion: links of the index, the order of the sheets, the empty sheet of a new workbook. */
export const rapikanSiapkan = (
  snapshot: WorkbookSnapshot,
  peta: PetaTempat,
  daftarBidang: readonly Bidang[],
): readonly Change[] => [
  ...tautanBeranda(peta, daftarBidang, [
    namaTabel.iku,
    namaTabel.anggaran,
    namaTabel.bukti,
    namaTabel.kendali,
    namaTabel.catatan,
  ]),
  urutanLembar([], new Set(snapshot.sheets.map(({ name }) => name))),
  ...hapusLembarKosong(snapshot),
];

/** What stands at the end of inserting the forms: the links to them. */
export const rapikanFormat = (peta: PetaTempat, daftarBidang: readonly Bidang[]): readonly Change[] =>
  tautanBeranda(peta, daftarBidang, [
    ...daftarBidang.map(({ kode }) => namaIsian(kode)),
    namaTabel.rekap,
    namaTabel.analisis,
  ]);
