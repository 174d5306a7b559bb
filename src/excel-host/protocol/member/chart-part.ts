import { invalidArgument } from '../../errors';
import type { ChartLook, ChartLooks } from '../../model/chart-data';
import { color, flag, isGiven, number, oneOf, text } from '../args';
import type { CallContext } from '../call-context';
import { lower, type Getter, type Setter } from '../host-class';
import type { ChartRef } from './chart-ref';

/** Where the looks of a chart, of a series or of a trendline are kept. */
export interface LookStore {
  readonly chart: ChartRef;
  read(): ChartLooks;
  write(context: CallContext, looks: ChartLooks): void;
}

/** A part of a chart that only has looks: `legend/`, `legend/font/`, `points/2/fill/`. */
export class PartRef {
  constructor(
    readonly store: LookStore,
    readonly path = '',
  ) {}

  get chart(): ChartRef {
    return this.store.chart;
  }
  part(name: string): PartRef {
    return new PartRef(this.store, `${this.path}${name}/`);
  }
  get(name: string): ChartLook | undefined {
    return this.store.read()[this.path + name];
  }
  /** `null` takes a look back to what it is by itself. */
  set(context: CallContext, change: Readonly<Record<string, ChartLook | null>>): void {
    const looks = new Map(Object.entries(this.store.read()));
    for (const [name, value] of Object.entries(change)) {
      if (value === null) looks.delete(this.path + name);
      else looks.set(this.path + name, value);
    }
    this.store.write(context, Object.fromEntries(looks));
  }
}

export const chartPart = (chart: ChartRef, name: string): PartRef =>
  new PartRef(
    {
      chart,
      read: () => chart.data.looks ?? {},
      write: (context, looks) => {
        chart.edit(context, { looks });
      },
    },
    name === '' ? '' : `${name}/`,
  );

type Parse = (value: unknown, name: string) => ChartLook | null;
export interface KeptField {
  readonly parse: Parse;
  readonly initial: (part: PartRef) => unknown;
}

/** A property that is checked, kept and given back; `initial` is what an untouched chart answers. */
export const kept = (parse: Parse, initial: unknown): KeptField => ({ parse, initial: () => initial });
export const keptFlag = (initial: boolean): KeptField => kept(flag, initial);
export const keptText = (initial: string): KeptField => kept(text, initial);
export const keptColor = (initial: string): KeptField => kept(color, initial);
export const keptChoice = (options: readonly string[], initial: string): KeptField =>
  kept((value, name) => oneOf(value, options, name), initial);
export const keptNumber = (initial: number | null, least = -Infinity, most = Infinity): KeptField =>
  kept((value, name) => between(value, name, least, most), initial);
export const keptLength = (initial: (part: PartRef) => number): KeptField => ({
  parse: (value, name) => between(value, name, 0, Infinity),
  initial,
});
/** An empty text sets the value back to automatic (documentation of ChartAxis.majorUnit, minorUnit, maximum, minimum). */
export const keptAutomatic = (least: number): KeptField =>
  kept((value, name) => (value === '' ? null : between(value, name, least, Infinity)), '');
/** Source: "an integer from -90 to 90 or the integer 180 for vertically-oriented text" (ChartTitle.textOrientation). */
export const keptAngle: KeptField = kept((value, name) => {
  const given = number(value, name);
  if (given !== 180 && (!Number.isInteger(given) || Math.abs(given) > 90)) {
    throw invalidArgument(`"${name}" must be a whole number from -90 to 90, or 180.`);
  }
  return given;
}, 0);

function between(value: unknown, name: string, least: number, most: number): number {
  const given = number(value, name);
  if (given >= least && given <= most) return given;
  throw invalidArgument(`"${name}" must be from ${least} to ${most}; it was ${given}.`);
}

interface KeptTables {
  readonly get: Readonly<Record<string, Getter<PartRef>>>;
  readonly set: Readonly<Record<string, Setter<PartRef>>>;
}

/** The `get` and `set` of a class table for properties that are kept as they are given; names as on the wire. */
export function keptFields(fields: Readonly<Record<string, KeptField>>): KeptTables {
  const get: Record<string, Getter<PartRef>> = {};
  const set: Record<string, Setter<PartRef>> = {};
  for (const [name, { parse, initial }] of Object.entries(fields)) {
    const key = lower(name);
    get[name] = (part) => part.get(key) ?? initial(part);
    set[name] = (part, value, context) => {
      if (!isGiven(value)) throw invalidArgument(`"${key}" must not be null.`);
      part.set(context, { [key]: parse(value, key) });
    };
  }
  return { get, set };
}
