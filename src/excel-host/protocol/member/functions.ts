import { invalidArgument } from '../../errors';
import type { CellValue } from '../../model/types';
import type { WorkbookModel } from '../../model/workbook';
import { isGiven } from '../args';
import { defineClass, isHostObject, type Method } from '../host-class';
import { RangeRef } from '../range-ref';
import { functionNames } from './function-names';

/** What a call of a worksheet function comes to: one formula, which calls may nest in each other. */
class FunctionCall {
  constructor(
    private readonly book: WorkbookModel,
    /** Without the leading `=`. */
    readonly text: string,
  ) {}

  get result(): CellValue {
    const from = { sheetId: this.book.activeSheet().id, row: 0, col: 0 };
    return this.book.engine.evaluate(`=${this.text}`, from);
  }
}

/**
 * Source: FunctionResult.error: "If the error string is not set, then the function succeeded, and its result is written to the
 * value field. The error is always in the English locale."
 */
const functionResultClass = defineClass<FunctionCall>({
  name: 'FunctionResult',
  defaults: ['Error', 'Value'],
  get: {
    Error: ({ result }) => (isError(result) ? result.error : null),
    Value: ({ result }) => (isError(result) ? null : result),
  },
});
const isError = (value: CellValue): value is Extract<CellValue, { error: string }> =>
  typeof value === 'object' && value !== null;

/** An argument as it stands in a formula: a value, a range, or the result of another function. */
function argumentText(value: unknown): string {
  if (Array.isArray(value)) return value.map((each: unknown) => argumentText(each)).join(',');
  if (!isGiven(value)) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value).toUpperCase();
  if (isHostObject(value) && value.self instanceof RangeRef) return value.self.address;
  if (isHostObject(value) && value.self instanceof FunctionCall) return value.self.text;
  throw invalidArgument('A function takes values, ranges and results of other functions.');
}

/** Arguments that were left out at the end are not there. */
function argumentList(args: readonly unknown[]): string {
  const last = args.reduce<number>((found, value, at) => (isGiven(value) ? at : found), -1);
  return args
    .slice(0, last + 1)
    .map(argumentText)
    .join(',');
}

const call =
  (name: string): Method<WorkbookModel> =>
  (book, args) =>
    functionResultClass(new FunctionCall(book, `${name}(${argumentList(args)})`));

/** `workbook.functions`: worksheet functions without a cell. */
export const functionsClass = defineClass<WorkbookModel>({
  name: 'Functions',
  defaults: [],
  method: Object.fromEntries(
    functionNames.map((name): [string, Method<WorkbookModel>] => [name, call(name.toUpperCase().replaceAll('_', '.'))]),
  ),
});
