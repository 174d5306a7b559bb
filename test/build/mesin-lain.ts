import { recalculateWithGnumeric } from './gnumeric';
import { recalculateWithLibreOffice } from './libreoffice';

/** Spreadsheet programs that compute a saved workbook by themselves: name -> all values. The file must hold no values. */
export const MESIN_LAIN = { LibreOffice: recalculateWithLibreOffice, Gnumeric: recalculateWithGnumeric } as const;
export type MesinLain = keyof typeof MESIN_LAIN;
export const DAFTAR_MESIN_LAIN: readonly MesinLain[] = ['LibreOffice', 'Gnumeric'];
