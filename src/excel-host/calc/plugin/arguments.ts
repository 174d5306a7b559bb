import { CellError, SimpleRangeValue } from 'hyperformula';
import type { RawScalarValue } from '../engine-types';
import { rawScalar } from '../engine-value';

type Argument = RawScalarValue | SimpleRangeValue | undefined;

/** The evaluated arguments of one call, asked for by the type that the function's table entry declares. */
export class Arguments {
  constructor(
    private readonly values: readonly Argument[],
    private readonly references: readonly boolean[],
  ) {}

  get length(): number {
    return this.values.length;
  }

  has(index: number): boolean {
    return this.values[index] !== undefined;
  }

  number(index: number): number {
    return this.expect(index, (value): value is number => typeof value === 'number');
  }

  text(index: number): string {
    return this.expect(index, (value): value is string => typeof value === 'string');
  }

  boolean(index: number): boolean {
    return this.expect(index, (value): value is boolean => typeof value === 'boolean');
  }

  range(index: number): SimpleRangeValue {
    return this.expect(index, (value): value is SimpleRangeValue => value instanceof SimpleRangeValue);
  }

  scalar(index: number): RawScalarValue {
    return this.expect(
      index,
      (value): value is RawScalarValue => value !== undefined && !(value instanceof SimpleRangeValue),
    );
  }

  /**
   * The values that an aggregate looks at in one argument, and whether they come from cells: there text, logicals and
   * blanks are passed over, while a value written into the call is coerced or refused.
   * Source: support.microsoft.com "SUM function", "AND function", "MEDIAN function".
   */
  aggregated(index: number): { readonly values: readonly RawScalarValue[]; readonly fromCells: boolean } {
    const isRange = this.values[index] instanceof SimpleRangeValue;
    const values: readonly RawScalarValue[] = isRange ? this.cells(index) : [this.scalar(index)];
    return { values, fromCells: isRange || this.references[index] === true };
  }

  /** The cells of a range argument, row by row, without HyperFormula's number kinds. */
  cells(index: number): RawScalarValue[] {
    return this.range(index).valuesFromTopLeftCorner().map(rawScalar);
  }

  private expect<T extends Argument>(index: number, is: (value: Argument) => value is T): T {
    const value = this.values[index];
    if (is(value)) return value;
    const found = value instanceof CellError ? value.type : typeof value;
    throw new TypeError(`Argument ${index + 1} came as ${found}: the function's table entry declares another type.`);
  }
}
