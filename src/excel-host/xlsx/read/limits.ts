/** How much is opened. The figures keep a page alive; Excel itself takes more. */
export interface ReadLimits {
  /** The file as it lies on disk. */
  readonly fileBytes: number;
  /** All parts that are read, unpacked. */
  readonly unpackedBytes: number;
  /** Files in the package. */
  readonly entries: number;
  /** Cells that hold or look like something, over all sheets. */
  readonly cells: number;
}

const MB = 1024 * 1024;

/** 400,000 cells, 120,000 of them formulas, take about 5 MB on disk and 30 MB unpacked. */
export const READ_LIMITS: ReadLimits = {
  fileBytes: 25 * MB,
  unpackedBytes: 160 * MB,
  entries: 5_000,
  cells: 1_000_000,
};

/**
 * A part of more than `RATIO_FROM` bytes that was packed better than this is no sheet: the sheets measured, empty styled cells included, stay
 * under 60 to 1; deflate ends at 1032 to 1.
 */
export const MAX_RATIO = 200;
export const RATIO_FROM = 4 * MB;
