/** One figure of an icon, on a square of 16 by 16: an SVG path with its colours. */
export interface IconPart {
  readonly outline: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
}
type Icon = readonly IconPart[];

const RED = '#D6534F';
const YELLOW = '#E8B33A';
const GREEN = '#4E9F5A';
const GRAY = '#7F8A86';
const BLACK = '#3B3B3B';
const PINK = '#E9A3A0';
const BLUE = '#4A78B8';
const PALE = '#D5DBE3';
const WHITE = '#FFFFFF';

const DISC = 'M8 1.5A6.5 6.5 0 1 1 8 14.5A6.5 6.5 0 1 1 8 1.5Z';
const FRAME = 'M1 1H15V15H1Z';
const RHOMBUS = 'M8 1L15 8L8 15L1 8Z';
const POINTED = 'M8 1.5L15 14.5H1Z';
const FLAG = 'M5 2L14 5.5L5 9Z';
const TICK = 'M4 8.5L7 11.5L12 4.8';
const CROSS = 'M4.6 4.6L11.4 11.4M11.4 4.6L4.6 11.4';
const BANG = 'M8 4V8.6M8 11.6V11.7';
const STAR = 'M8 1L10.1 5.8L15.3 6.3L11.4 9.8L12.5 15L8 12.3L3.5 15L4.6 9.8L.7 6.3L5.9 5.8Z';
const LEFT_STAR = 'M8 1L5.9 5.8L.7 6.3L4.6 9.8L3.5 15L8 12.3Z';

const full = (outline: string, fill: string): Icon => [{ outline, fill }];
const signed = (outline: string, fill: string, sign: string): Icon => [
  { outline, fill },
  { outline: sign, stroke: WHITE, width: 2 },
];
const line = (outline: string, stroke: string): Icon => [{ outline, stroke, width: 2.6 }];
const flag = (fill: string): Icon => [
  { outline: 'M4 2V15', stroke: GRAY, width: 1.6 },
  { outline: FLAG, fill },
];
const star = (fill: string, outline: string): Icon => [
  { outline: STAR, fill: WHITE },
  { outline, fill },
  { outline: STAR, stroke: '#B98A1F', width: 0.9 },
];

/** Arrows by where they point, as turns of a right angle from upwards. */
const ARROWS: Readonly<Record<'up' | 'rising' | 'level' | 'falling' | 'down', string>> = {
  up: 'M8 1L14 8H10.3V15H5.7V8H2Z',
  rising: 'M13.5 2.5L13 11.5L10.4 8.9L5.5 13.8L2.2 10.5L7.1 5.6L4.5 3Z',
  level: 'M15 8L8 14V10.3H1V5.7H8V2Z',
  falling: 'M13.5 13.5L4.5 13L7.1 10.4L2.2 5.5L5.5 2.2L10.4 7.1L13 4.5Z',
  down: 'M8 15L2 8H5.7V1H10.3V8H14Z',
};
const arrows = (colours: readonly string[], ...ways: readonly (keyof typeof ARROWS)[]): readonly Icon[] =>
  ways.map((way, index) => full(ARROWS[way], colours[index] ?? GRAY));

const bars = (filled: number): Icon =>
  [0, 1, 2, 3].map((bar) => ({
    outline: `M${1 + bar * 3.7} ${11 - bar * 3}H${3.8 + bar * 3.7}V15H${1 + bar * 3.7}Z`,
    fill: bar < filled ? BLUE : PALE,
  }));
const boxes = (filled: number): Icon =>
  ['M1 8.5H7.5V15H1Z', 'M8.5 8.5H15V15H8.5Z', 'M1 1H7.5V7.5H1Z', 'M8.5 1H15V7.5H8.5Z'].map((outline, index) => ({
    outline,
    fill: index < filled ? BLUE : PALE,
  }));
const QUARTERS = [
  '',
  'M8 8V1.5A6.5 6.5 0 0 1 14.5 8Z',
  'M8 1.5A6.5 6.5 0 0 1 8 14.5Z',
  'M8 8V1.5A6.5 6.5 0 1 1 1.5 8Z',
];
const quarter = (filled: number): Icon => [
  { outline: DISC, fill: WHITE },
  { outline: QUARTERS[filled] ?? DISC, fill: BLACK },
  { outline: DISC, stroke: BLACK, width: 1 },
];
const traffic = (...colours: readonly string[]): readonly Icon[] => colours.map((colour) => full(DISC, colour));

/** The sets of `Excel.IconSet`, each from the lowest value to the highest, as Excel lists their icons. */
const SETS: Readonly<Record<string, readonly Icon[]>> = {
  ThreeArrows: arrows([RED, YELLOW, GREEN], 'down', 'level', 'up'),
  ThreeArrowsGray: arrows([], 'down', 'level', 'up'),
  ThreeFlags: [flag(RED), flag(YELLOW), flag(GREEN)],
  ThreeTrafficLights1: traffic(RED, YELLOW, GREEN),
  ThreeTrafficLights2: [RED, YELLOW, GREEN].map((colour) => [
    { outline: FRAME, fill: BLACK },
    { outline: 'M8 3A5 5 0 1 1 8 13A5 5 0 1 1 8 3Z', fill: colour },
  ]),
  ThreeSigns: [full(RHOMBUS, RED), full(POINTED, YELLOW), full(DISC, GREEN)],
  ThreeSymbols: [signed(DISC, RED, CROSS), signed(DISC, YELLOW, BANG), signed(DISC, GREEN, TICK)],
  ThreeSymbols2: [line(CROSS, RED), line(BANG, YELLOW), line(TICK, GREEN)],
  ThreeStars: [star(WHITE, STAR), star(YELLOW, LEFT_STAR), star(YELLOW, STAR)],
  ThreeTriangles: [full('M8 13L1.5 4H14.5Z', RED), full('M2 6.5H14V9.5H2Z', YELLOW), full('M8 3L14.5 12H1.5Z', GREEN)],
  FourArrows: arrows([RED, YELLOW, YELLOW, GREEN], 'down', 'falling', 'rising', 'up'),
  FourArrowsGray: arrows([], 'down', 'falling', 'rising', 'up'),
  FourRedToBlack: traffic(BLACK, GRAY, PINK, RED),
  FourRating: [1, 2, 3, 4].map(bars),
  FourTrafficLights: traffic(BLACK, RED, YELLOW, GREEN),
  FiveArrows: arrows([RED, YELLOW, YELLOW, YELLOW, GREEN], 'down', 'falling', 'level', 'rising', 'up'),
  FiveArrowsGray: arrows([], 'down', 'falling', 'level', 'rising', 'up'),
  FiveRating: [0, 1, 2, 3, 4].map(bars),
  FiveQuarters: [0, 1, 2, 3, 4].map(quarter),
  FiveBoxes: [0, 1, 2, 3, 4].map(boxes),
};

/** The figures of an icon, the lowest first; none for an unknown set. */
export const iconOf = (set: string, index: number): Icon => SETS[set]?.[index] ?? [];
