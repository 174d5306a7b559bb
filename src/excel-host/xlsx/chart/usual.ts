/** How our charts look where nothing was set: what the writer puts into the file, and the reader does not take for a wish. */

/** Points. */
export const SIZE = { title: 14, legend: 9, axisTitle: 10, labels: 9 } as const;
export const COLOR = { frame: '#D9D9D9', ground: '#FFFFFF', axis: '#BFBFBF', grid: '#E3E3E3' } as const;
/** Widths of lines in English Metric Units: 0.75 and 2.25 points. */
export const WIDTH = { thin: 9525, series: 28_575 } as const;
/** English Metric Units in a point. */
export const EMU = 12_700;
/** The font of cells; named, because our files carry no theme that a chart could take one from. */
export const FONT = 'Arial';

export const DASH: Readonly<Record<string, string>> = {
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
};
export const LABEL_PLACE: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  BestFit: 'bestFit',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
};
