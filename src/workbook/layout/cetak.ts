import type { PageSetup } from '../plan/types';

export type Kertas = PageSetup['paper'];

/** Paper in points, portrait. Folio is 8.5 x 13 in: the nearest that Office.js offers to F4 (215 x 330 mm). */
export const ukuranKertas: Record<Kertas, { readonly lebar: number; readonly tinggi: number }> = {
  A4: { lebar: 595, tinggi: 842 },
  Folio: { lebar: 612, tinggi: 936 },
  A3: { lebar: 842, tinggi: 1191 },
};
const POIN_PER_CM = 28.3465;
const margins = { top: 1.5, bottom: 1.6, left: 1.5, right: 1.5, header: 0.7, footer: 0.7 } as const;

/** One page wide, as many pages as it takes, headings repeated, page numbers at the foot. */
export const siapCetak = (
  orientation: PageSetup['orientation'],
  paper: Kertas,
  kaki: string,
  lain: Partial<
    Pick<PageSetup, 'printArea' | 'titleRows' | 'titleCols' | 'breaks' | 'breaksCol' | 'fitTall' | 'scale'>
  > = {},
): PageSetup => ({
  orientation,
  paper,
  fitWide: 1,
  fitTall: null,
  scale: null,
  margins,
  centerHorizontally: true,
  printArea: null,
  titleRows: null,
  titleCols: null,
  breaks: [],
  breaksCol: [],
  // An ampersand starts a code in Excel's footers.
  footer: { left: `&8${kaki.replace(/&/g, '&&')}`, center: '', right: '&8Halaman &P dari &N' },
  ...lain,
});

/** Printable width and height of one page in points. */
export function bidangCetak(setup: Pick<PageSetup, 'orientation' | 'paper' | 'margins'>): {
  readonly lebar: number;
  readonly tinggi: number;
} {
  const kertas = ukuranKertas[setup.paper];
  const [lebar, tinggi] =
    setup.orientation === 'landscape' ? [kertas.tinggi, kertas.lebar] : [kertas.lebar, kertas.tinggi];
  return {
    lebar: lebar - (setup.margins.left + setup.margins.right) * POIN_PER_CM,
    tinggi: tinggi - (setup.margins.top + setup.margins.bottom) * POIN_PER_CM,
  };
}
