export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10] as const;
const TICKS = 5;

/** Round steps for a value axis, as spreadsheet programs choose them; a fixed end is kept. */
export function valueScale(
  values: readonly number[],
  fixed: { minimum: number | null; maximum: number | null },
): Scale {
  const low = fixed.minimum ?? Math.min(0, ...values);
  const high = fixed.maximum ?? Math.max(0, ...values);
  const span = high - low || 1;
  const magnitude = 10 ** Math.floor(Math.log10(span / TICKS));
  const factor = STEPS.find((step) => step * magnitude * TICKS >= span) ?? 10;
  const step = factor * magnitude;
  const least = fixed.minimum ?? Math.floor(low / step) * step;
  const most = fixed.maximum ?? Math.ceil(high / step) * step;
  const count = Math.floor((most - least) / step + 1e-9);
  return {
    least,
    most: most === least ? least + step : most,
    ticks: Array.from({ length: count + 1 }, (_, index) => least + index * step),
  };
}

/** Position of a value between 0 (least) and 1 (most). */
export const position = (scale: Scale, value: number): number =>
  Math.max(0, Math.min(1, (value - scale.least) / (scale.most - scale.least)));
