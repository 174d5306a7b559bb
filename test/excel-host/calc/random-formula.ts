/** Random formulas over one sheet, the same for the same seed. */

export interface Field {
  readonly sheet: string;
  readonly rows: number;
  readonly cols: number;
}

type Write = (depth: number) => string;
const DEEPEST = 4;

/** mulberry32: a small public-domain generator of well spread numbers. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const CONSTANTS = ['0', '1', '2.5', '1E+300', '""', '"kasus"', '"KASUS"', '"12"', 'TRUE', 'FALSE', '"a~*"'];
const OPERATORS = ['=', '<>', '<', '>', '<=', '>=', '+', '-', '*', '/', '&', '^'];

export function formulaWriter(seed: number, { sheet, rows, cols }: Field): () => string {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[], otherwise: T): T => list[random(list.length)] ?? otherwise;
  const column = (at: number): string => String.fromCharCode(65 + at);
  const dollar = (): string => pick(['', '$'], '');
  const cell = (): string => `${sheet}!${dollar()}${column(random(cols))}${dollar()}${random(rows) + 1}`;
  const line = (col = random(cols)): string => `${sheet}!$${column(col)}$1:$${column(col)}$${rows}`;
  const area = (): string => pick([line(), `${sheet}!$A$2:$C$4`, `${sheet}!A1:A1`], line());
  const row = (): string => `${sheet}!$A$2:$${column(cols - 1)}$2`;
  const list = (write: Write, depth: number): string =>
    Array.from({ length: 1 + random(3) }, () => write(depth - 1)).join(',');
  const mask = (write: Write, depth: number): string => `(${line()}${pick(OPERATORS, '=')}${write(depth - 1)})`;

  const calls: readonly Write[] = [
    (depth) => `IF(${value(depth - 1)},${value(depth - 1)}${pick(['', `,${value(depth - 1)}`], '')})`,
    (depth) => `IFERROR(${value(depth - 1)},${value(depth - 1)})`,
    (depth) => `${pick(['AND', 'OR'], 'OR')}(${list(value, depth)})`,
    (depth) =>
      `${pick(['NOT', 'ISNUMBER', 'ISERROR', 'ABS', 'INT', 'N', 'LEN', 'ISBLANK'], 'NOT')}(${value(depth - 1)})`,
    (depth) => `ROUND(${value(depth - 1)},${random(4) - 1})`,
    (depth) => `${pick(['COUNT', 'SUM', 'MIN', 'MAX', 'AVERAGE', 'MEDIAN'], 'SUM')}(${list(any, depth)})`,
    () => `INDEX(${pick([line(), row(), area()], line())},${value(0)})`,
    () => `INDEX(${line()},${random(rows + 2)})`,
    (depth) => `MATCH(${value(depth - 1)},${pick([line(), row()], line())},0)`,
    (depth) => `SUMPRODUCT(${mask(value, depth)}*${mask(value, depth)})`,
    (depth) => `SUMPRODUCT(${mask(value, depth)}*1,${pick([line(), mask(value, depth)], line())})`,
    (depth) => `SUMIF(${line()},${value(depth - 1)},${line()})`,
    (depth) => `COUNTIF(${line()},${value(depth - 1)})`,
    (depth) => `SUBSTITUTE(${value(depth - 1)},"a","b")`,
  ];
  const value: Write = (depth) => {
    if (depth <= 0) return pick([cell, cell, () => pick(CONSTANTS, '0')], cell)();
    const shapes: readonly Write[] = [
      () => cell(),
      () => `(${value(depth - 1)})`,
      () => `${value(depth - 1)}${pick(OPERATORS, '+')}${value(depth - 1)}`,
      () => `-${value(depth - 1)}`,
      ...calls,
    ];
    return pick(shapes, cell)(depth);
  };
  const any: Write = (depth) => (random(4) === 0 ? area() : value(depth));
  return () => value(1 + random(DEEPEST));
}
