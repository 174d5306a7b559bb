import { AVERAGE_LINES, type PresetCriterion } from '../model/conditional-kinds';
import type { CellValue, ConditionalFormatData } from '../model/types';

/** All values of a format's areas, sorted out once: what a cell is held against. */
export interface Group {
  /** Ascending. */
  readonly numbers: readonly number[];
  readonly mean: number;
  /** Of the whole population, as Excel's rule takes it. */
  readonly deviation: number;
  /** How often each value stands there; texts whatever their case. */
  readonly times: ReadonlyMap<string, number>;
}

const keyOf = (value: CellValue): string => `${typeof value} ${String(value).toLowerCase()}`;

export function groupOf(values: readonly CellValue[]): Group {
  const numbers = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  const mean = numbers.length === 0 ? 0 : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const squares = numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const times = new Map<string, number>();
  for (const value of values) if (value !== null) times.set(keyOf(value), (times.get(keyOf(value)) ?? 0) + 1);
  return { numbers, mean, deviation: numbers.length === 0 ? 0 : Math.sqrt(squares / numbers.length), times };
}

/** The value below which a share of the numbers lies, as PERCENTILE.INC interpolates. */
const percentile = (numbers: readonly number[], percent: number): number => {
  const at = ((numbers.length - 1) * Math.min(100, Math.max(0, percent))) / 100;
  const low = numbers[Math.floor(at)] ?? 0;
  return low + ((numbers[Math.ceil(at)] ?? low) - low) * (at - Math.floor(at));
};

/** A point of a scale as a number; `amount` is what its formula gives. */
export function pointOf({ numbers }: Group, type: unknown, amount: number): number {
  const low = numbers[0] ?? 0;
  const high = numbers.at(-1) ?? 0;
  if (type === 'LowestValue') return low;
  if (type === 'HighestValue') return high;
  if (type === 'Percent') return low + ((high - low) * amount) / 100;
  return type === 'Percentile' ? percentile(numbers, amount) : amount;
}

export function isAmong({ numbers }: Group, rule: ConditionalFormatData['rule'], value: CellValue): boolean {
  if (typeof value !== 'number') return false;
  const type = String(rule['type']);
  const rank = Number(rule['rank']);
  const share = type.endsWith('Percent') ? Math.floor((numbers.length * rank) / 100) : rank;
  const size = Math.min(numbers.length, Math.max(1, share));
  return type.startsWith('Bottom')
    ? value <= (numbers[size - 1] ?? value)
    : value >= (numbers[numbers.length - size] ?? value);
}

/** Criteria that look at the other values; `null` for those that look at the cell or the calendar alone. */
export function meetsGroup(group: Group, criterion: PresetCriterion, value: CellValue): boolean | null {
  if (criterion === 'UniqueValues') return value !== null && group.times.get(keyOf(value)) === 1;
  if (criterion === 'DuplicateValues') return value !== null && (group.times.get(keyOf(value)) ?? 0) > 1;
  const line = AVERAGE_LINES[criterion];
  if (line === undefined) return null;
  if (typeof value !== 'number') return false;
  const side = line.above ? 1 : -1;
  const distance = (value - group.mean - side * line.deviations * group.deviation) * side;
  return line.equal ? distance >= 0 : distance > 0;
}
