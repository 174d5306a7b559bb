export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
  /** Of a logarithmic axis. */
  readonly base?: number;
  /** From top to bottom, or from right to left. */
  readonly reversed?: boolean;
}
interface Wishes {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly step?: number | null;
  readonly base?: number | null;
  /** The axis begins near its values where they differ little: Excel's rule for automatic limits (support article 214075). */
  readonly free?: boolean;
}

const STEPS = [1, 2, 2.5, 5, 10] as const;
const TICKS = 5;
/** More lines than this are a mistake in the step, not a wish. */
const MOST_TICKS = 200;

/** Round steps for a value axis, as spreadsheet programs choose them; a fixed end is kept. */
export function valueScale(values: readonly number[], fixed: Wishes): Scale {
  if (fixed.base != null) return logarithmic(values, fixed, fixed.base);
  const from = fixed.free === true && areClose(values) ? values : [0, ...values];
  const low = fixed.minimum ?? Math.min(...from, Infinity);
  const high = fixed.maximum ?? Math.max(...from, -Infinity);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return { least: 0, most: 1, ticks: [0, 1] };
  const span = high - low || 1;
  const magnitude = 10 ** Math.floor(Math.log10(span / TICKS));
  const factor = STEPS.find((each) => each * magnitude * TICKS >= span) ?? 10;
  const wished = fixed.step ?? 0;
  const step = wished > 0 && span / wished <= MOST_TICKS ? wished : factor * magnitude;
  const least = fixed.minimum ?? Math.floor(low / step) * step;
  const most = fixed.maximum ?? Math.ceil(high / step) * step;
  const count = Math.max(0, Math.floor((most - least) / step + 1e-9));
  return {
    least,
    most: most <= least ? least + step : most,
    ticks: Array.from({ length: count + 1 }, (_, index) => least + index * step),
  };
}

/** Less than a sixth of the largest lies between them. */
function areClose(values: readonly number[]): boolean {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low > 0 && (high - low) / high <= 1 / 6;
}

/** Powers of the base about all values above zero. */
function logarithmic(values: readonly number[], fixed: Wishes, base: number): Scale {
  const above = values.filter((value) => value > 0);
  const power = (value: number): number => Math.log(value) / Math.log(base);
  const low = Math.floor(power(fixed.minimum ?? Math.min(...above, 1)) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(power(fixed.maximum ?? Math.max(...above, base)) - 1e-9));
  const ticks = Array.from({ length: Math.min(MOST_TICKS, high - low + 1) }, (_, index) => base ** (low + index));
  return { least: base ** low, most: base ** high, ticks, base };
}

/** Position of a value between 0 (least) and 1 (most). */
export function position(scale: Scale, value: number): number {
  const { least, most, base } = scale;
  const share =
    base === undefined
      ? (value - least) / (most - least)
      : Math.log(Math.max(value, least) / least) / Math.log(most / least);
  const inside = Math.max(0, Math.min(1, share));
  return scale.reversed === true ? 1 - inside : inside;
}
