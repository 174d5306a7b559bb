import {
  tabelBelum,
  tabelEfisiensi,
  tabelKelompok,
  tabelPeringkat,
  tabelTren,
  tabelTrenBidang,
} from '../../../src/workbook/layout/analisis';
import { tabelAnggaran } from '../../../src/workbook/layout/anggaran';
import { tabelAturan, tabelBidang, tabelButir, tabelLembar, tabelSkala } from '../../../src/workbook/layout/beranda';
import { tabelBukti } from '../../../src/workbook/layout/bukti';
import { tabelCatatan } from '../../../src/workbook/layout/catatan';
import { tabelJurnal } from '../../../src/workbook/layout/cermin';
import type { TableLayout } from '../../../src/workbook/layout/define-table';
import { tabelIku } from '../../../src/workbook/layout/iku';
import { tabelIsian } from '../../../src/workbook/layout/isian';
import { tabelKaki } from '../../../src/workbook/layout/kaki';
import { tabelKendali } from '../../../src/workbook/layout/kendali';
import { tabelLaporan } from '../../../src/workbook/layout/laporan';
import { tabelRata, tabelRekap, tabelRekapAnggaran } from '../../../src/workbook/layout/rekap';

/** Every table that the workbook declares. */
export const daftarTabel: readonly (readonly [string, TableLayout])[] = [
  ['identity and settings', tabelButir],
  ['scale', tabelSkala],
  ['rules', tabelAturan],
  ['rules below a table', tabelKaki],
  ['divisions', tabelBidang],
  ['index', tabelLembar],
  ['IKU', tabelIku],
  ['Isian', tabelIsian],
  ['Anggaran', tabelAnggaran],
  ['Bukti Dukung', tabelBukti],
  ['Rekap', tabelRekap],
  ['averages', tabelRata],
  ['budget totals', tabelRekapAnggaran],
  ['Analisis: averages', tabelKelompok],
  ['Analisis: trend of a division', tabelTrenBidang],
  ['Analisis: absorption', tabelEfisiensi],
  ['Analisis: ranks', tabelPeringkat],
  ['Analisis: not computable', tabelBelum],
  ['Analisis: trend of an indicator', tabelTren],
  ['Kendali SOP', tabelKendali],
  ['Catatan Reviu', tabelCatatan],
  ['Laporan', tabelLaporan],
  ['mirror', tabelJurnal],
];
