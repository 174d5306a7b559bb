/** How our charts look where nothing was set: what the writer puts into the file, and the reader does not take for a wish. */

/** Points. */
export const SIZE = { title: 14, legend: 9, axisTitle: 10, labels: 9, marker: 5 } as const;
export const COLOR = {
  frame: '#D9D9D9',
  ground: '#FFFFFF',
  axis: '#BFBFBF',
  grid: '#E3E3E3',
  text: '#595959',
} as const;
/** Widths of lines in English Metric Units: 0.75 and 2.25 points. */
export const WIDTH = { thin: 9525, series: 28_575 } as const;
/** English Metric Units in a point. */
export const EMU = 12_700;
/** Units of an angle in a drawing. */
export const DEGREE = 60_000;
/** The font of cells; named, because our files carry no theme that a chart could take one from. */
export const FONT = 'Arial';

/** Colours for series that name none; written out, because our files carry no theme. Told apart also in grey print. */
const PALETTE = ['#0B5D4B', '#E0A030', '#3B6FB6', '#B5462F', '#7A5BA6', '#5E8C31', '#8A6D3B', '#4A4A4A'] as const;
export const paletteColor = (at: number): string => PALETTE[at % PALETTE.length] ?? PALETTE[0];
