/** Excel keeps 15 significant digits. Source: support.microsoft.com "Excel specifications and limits", number precision. */
const SIGNIFICANT_DIGITS = 15;

/** The number as Excel's 15 digits hold it: `0.1+0.2` gives `0.3`. */
export function toExcelPrecision(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/**
 * Rounds half away from zero in the decimal picture of the number, not in its binary one: `roundDecimal(1.005, 2)` is
 * `1.01` as in Excel, where `Math.round(1.005 * 100) / 100` gives `1`.
 * `places` may be negative: `roundDecimal(1250, -2)` is `1300`.
 */
export function roundDecimal(value: number, places: number): number {
  return shiftRounded(value, places, Math.round);
}

/** As {@link roundDecimal}, away from zero (`ROUNDUP`). */
export function roundUpDecimal(value: number, places: number): number {
  return shiftRounded(value, places, Math.ceil);
}

/** As {@link roundDecimal}, towards zero (`ROUNDDOWN`, `TRUNC`). */
export function roundDownDecimal(value: number, places: number): number {
  return shiftRounded(value, places, Math.floor);
}

function shiftRounded(value: number, places: number, round: (magnitude: number) => number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const rounded = shiftDecimal(round(shiftDecimal(Math.abs(toExcelPrecision(value)), places)), -places);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** `value` times ten to the power `places`, moved in the decimal text so that no binary error comes in. */
function shiftDecimal(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = value.toExponential().split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
