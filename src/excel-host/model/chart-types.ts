/** What the flat kinds of Excel.ChartType are: the saved file, the drawing and the model agree by this table. */
export type ChartFamily =
  'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'ofPie' | 'radar' | 'scatter' | 'bubble' | 'stock';

export interface ChartFacts {
  readonly family: ChartFamily;
  readonly stack: 'none' | 'stacked' | 'percent';
  /** Bars from left to right; of a pie of two, the second part a bar. */
  readonly lying: boolean;
  readonly lines: boolean;
  readonly markers: boolean;
  readonly smooth: boolean;
  /** Slices apart, a spider's web filled. */
  readonly special: boolean;
  /** Series in front that are columns of volume, before those of a stock. */
  readonly volumes: number;
}

const plain = { stack: 'none', lying: false, lines: false, markers: false, smooth: false } as const;
const facts = (family: ChartFamily, more: Partial<ChartFacts> = {}): ChartFacts => ({
  family,
  ...plain,
  special: false,
  volumes: 0,
  ...more,
});

type Table = Readonly<Record<string, ChartFacts>>;
/** The three ways of one kind: side by side, on top of each other, as shares. */
const stacks = (name: string, first: string, family: ChartFamily, more: Partial<ChartFacts> = {}): Table => ({
  [`${name}${first}`]: facts(family, more),
  [`${name}Stacked`]: facts(family, { ...more, stack: 'stacked' }),
  [`${name}Stacked100`]: facts(family, { ...more, stack: 'percent' }),
});
const dots = (more: Partial<ChartFacts>): ChartFacts => facts('scatter', more);

const TYPES: Table = {
  ...stacks('Column', 'Clustered', 'bar'),
  ...stacks('Bar', 'Clustered', 'bar', { lying: true }),
  ...stacks('Line', '', 'line', { lines: true }),
  ...stacks('LineMarkers', '', 'line', { lines: true, markers: true }),
  Pie: facts('pie'),
  PieExploded: facts('pie', { special: true }),
  PieOfPie: facts('ofPie'),
  BarOfPie: facts('ofPie', { lying: true }),
  Doughnut: facts('doughnut'),
  DoughnutExploded: facts('doughnut', { special: true }),
  ...stacks('Area', '', 'area'),
  Radar: facts('radar', { lines: true }),
  RadarMarkers: facts('radar', { lines: true, markers: true }),
  RadarFilled: facts('radar', { special: true }),
  XYScatter: dots({ markers: true }),
  XYScatterSmooth: dots({ lines: true, markers: true, smooth: true }),
  XYScatterSmoothNoMarkers: dots({ lines: true, smooth: true }),
  XYScatterLines: dots({ lines: true, markers: true }),
  XYScatterLinesNoMarkers: dots({ lines: true }),
  Bubble: facts('bubble'),
  StockHLC: facts('stock'),
  StockOHLC: facts('stock'),
  StockVHLC: facts('stock', { volumes: 1 }),
  StockVOHLC: facts('stock', { volumes: 1 }),
};

/** The kinds of Excel.ChartType that the host keeps, saves and draws. */
export const chartTypes: readonly string[] = Object.keys(TYPES);

const columns = facts('bar');
export const chartFacts = (type: string): ChartFacts => TYPES[type] ?? columns;

const SLICED: ReadonlySet<ChartFamily> = new Set<ChartFamily>(['pie', 'doughnut', 'ofPie']);
/** Each point has its own colour, and there are no axes. */
export const isSliced = (type: string): boolean => SLICED.has(chartFacts(type).family);

const WITH_NUMBERS: ReadonlySet<ChartFamily> = new Set<ChartFamily>(['scatter', 'bubble']);
/** Both axes carry numbers. */
export const hasTwoNumberAxes = (type: string): boolean => WITH_NUMBERS.has(chartFacts(type).family);

/** How far slices stand apart by themselves, in percent. */
export const usualExplosion = (type: string): number => (isSliced(type) && chartFacts(type).special ? 25 : 0);

/** Between bars, in percent of a bar. */
export const usualGap = (type: string): number => (chartFacts(type).family === 'ofPie' ? 100 : 80);

/** How far bars of one place cover each other, in percent. */
export const usualOverlap = (type: string): number => (chartFacts(type).stack === 'none' ? 0 : 100);
