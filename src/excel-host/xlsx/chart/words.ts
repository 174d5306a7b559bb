/** Words of Office.js and those of a chart part (ECMA-376 part 1, 21.2.3): writer and reader use the same tables. */
export type Words = Readonly<Record<string, string>>;

export const DASH: Words = {
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
};
export const LABEL_PLACE: Words = {
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
export const MARKER: Words = {
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
};
export const LEGEND_PLACE = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;
export const BLANKS: Words = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' };
export const TREND: Words = {
  Linear: 'linear',
  Exponential: 'exp',
  Logarithmic: 'log',
  MovingAverage: 'movingAvg',
  Polynomial: 'poly',
  Power: 'power',
};
export const TICK: Words = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' };
export const TICK_LABEL: Words = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' };
export const LABEL_ALIGN: Words = { Center: 'ctr', Left: 'l', Right: 'r' };
export const CROSSES: Words = { Automatic: 'autoZero', Maximum: 'max', Minimum: 'min' };
export const TIME_UNIT: Words = { Days: 'days', Months: 'months', Years: 'years' };
export const DISPLAY_UNIT: Words = {
  Hundreds: 'hundreds',
  Thousands: 'thousands',
  TenThousands: 'tenThousands',
  HundredThousands: 'hundredThousands',
  Millions: 'millions',
  TenMillions: 'tenMillions',
  HundredMillions: 'hundredMillions',
  Billions: 'billions',
  Trillions: 'trillions',
};
/** Across, of a paragraph; up and down, of its frame. */
export const TEXT_ACROSS: Words = { Center: 'ctr', Left: 'l', Right: 'r', Justify: 'just', Distributed: 'dist' };
export const TEXT_DOWN: Words = { Center: 'ctr', Bottom: 'b', Top: 't', Justify: 'just', Distributed: 'dist' };
