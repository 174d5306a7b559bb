/** Words of a shape in Office.js and in DrawingML (ECMA-376 part 1, 20.1.10). */

const IRREGULAR: Readonly<Record<string, string>> = {
  LineInverse: 'lineInv',
  RightTriangle: 'rtTriangle',
  WedgeRRectCallout: 'wedgeRoundRectCallout',
};

/** `Round2DiagonalRectangle` -> `round2DiagRect` (20.1.10.56, ST_ShapeType). */
export function presetGeometry(type: string): string {
  const word = IRREGULAR[type] ?? type.replace('Rectangle', 'Rect').replace('Diagonal', 'Diag');
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** As Excel's own list of dashes writes them; the system dashes of Office.js have no word of their own. */
export const DASH: Readonly<Record<string, string>> = {
  Solid: 'solid',
  RoundDot: 'sysDot',
  SquareDot: 'sysDash',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'sysDashDotDot',
  LongDash: 'lgDash',
  LongDashDot: 'lgDashDot',
  LongDashDotDot: 'lgDashDotDot',
  SystemDashDot: 'sysDashDot',
  SystemDot: 'sysDot',
  SystemDash: 'sysDash',
};

export const COMPOUND: Readonly<Record<string, string>> = {
  Single: 'sng',
  ThinThin: 'dbl',
  ThickThin: 'thickThin',
  ThinThick: 'thinThick',
  ThickBetweenThin: 'tri',
};

export const PARAGRAPH: Readonly<Record<string, string>> = {
  Left: 'l',
  Center: 'ctr',
  Right: 'r',
  Justify: 'just',
  JustifyLow: 'justLow',
  Distributed: 'dist',
  ThaiDistributed: 'thaiDist',
};

export const BODY_ANCHOR: Readonly<Record<string, string>> = {
  Top: 't',
  Middle: 'ctr',
  Bottom: 'b',
  Justified: 'just',
  Distributed: 'dist',
};

export const UNDERLINE: Readonly<Record<string, string>> = { None: 'none', Single: 'sng', Double: 'dbl' };

export const PLACEMENT: Readonly<Record<string, string>> = {
  TwoCell: 'twoCell',
  OneCell: 'oneCell',
  Absolute: 'absolute',
};

/** The reverse of a table; of two words with one meaning the first. */
export function wordFor(table: Readonly<Record<string, string>>, value: string | null, without: string): string {
  return Object.entries(table).find(([, each]) => each === value)?.[0] ?? without;
}
