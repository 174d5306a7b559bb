import type { PageSetupData } from '../../excel-host/model/types';

const POINTS_PER_MM = 72 / 25.4;
const INCH = 25.4;

/** Width and height in millimetres, upright. Folio (8.5 x 13 in) is what Indonesian offices call F4. */
const PAPERS: Readonly<Record<string, readonly [number, number]>> = {
  Letter: [8.5 * INCH, 11 * INCH],
  LetterSmall: [8.5 * INCH, 11 * INCH],
  Tabloid: [11 * INCH, 17 * INCH],
  Ledger: [17 * INCH, 11 * INCH],
  Legal: [8.5 * INCH, 14 * INCH],
  Statement: [5.5 * INCH, 8.5 * INCH],
  Executive: [7.25 * INCH, 10.5 * INCH],
  A3: [297, 420],
  A4: [210, 297],
  A4Small: [210, 297],
  A5: [148, 210],
  B4: [250, 354],
  B5: [182, 257],
  Folio: [8.5 * INCH, 13 * INCH],
  Quatro: [215, 275],
};
/** What an Indonesian printer takes when nothing is said. */
const STANDARD = [210, 297] as const;

export interface Paper {
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** The sheet of paper as it leaves the printer. */
export function paperOf({ paperSize, orientation }: Pick<PageSetupData, 'paperSize' | 'orientation'>): Paper {
  const [across, down] = PAPERS[paperSize ?? ''] ?? STANDARD;
  const [width, height] = orientation === 'Landscape' ? [down, across] : [across, down];
  return { width: width * POINTS_PER_MM, height: height * POINTS_PER_MM };
}
