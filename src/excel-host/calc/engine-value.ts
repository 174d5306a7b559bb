import type { CellValue as EngineCellValue, RawCellContent } from 'hyperformula';
import { DetailedCellError, ErrorType } from 'hyperformula';
import type { InternalScalarValue, RawScalarValue } from './engine-types';
import type { CellErrorCode, CellValue } from '../model/types';
import { toEngineFormula } from './engine-text';
import type { CalcInput } from './types';

/** `null` = Excel shows 0: a circular formula, which HyperFormula reports as an error. */
const ERROR_CODES: Readonly<Record<ErrorType, CellErrorCode | null>> = {
  [ErrorType.DIV_BY_ZERO]: '#DIV/0!',
  [ErrorType.NAME]: '#NAME?',
  [ErrorType.VALUE]: '#VALUE!',
  [ErrorType.NUM]: '#NUM!',
  [ErrorType.NA]: '#N/A',
  [ErrorType.REF]: '#REF!',
  [ErrorType.SPILL]: '#SPILL!',
  [ErrorType.CYCLE]: null,
  [ErrorType.ERROR]: '#VALUE!',
  [ErrorType.LIC]: '#NAME?',
};

/** A computed value as the workbook's model has it. */
export function fromEngineValue(value: EngineCellValue): CellValue {
  if (!(value instanceof DetailedCellError)) return value;
  const code = ERROR_CODES[value.type];
  return code === null ? 0 : { error: code };
}

/**
 * A cell's content as HyperFormula takes it. Text goes in behind an apostrophe, which HyperFormula strips and then
 * keeps the rest as it stands: `=x`, `5%` and `1/2/2024` stay text.
 */
export function toEngineContent(input: CalcInput): RawCellContent {
  if ('formula' in input) return toEngineFormula(input.formula);
  return typeof input.constant === 'string' ? `'${input.constant}` : input.constant;
}

/** A value without HyperFormula's number kinds (date, percentage, currency), which Excel does not know in values. */
export function rawScalar(value: InternalScalarValue): RawScalarValue {
  return typeof value === 'object' && 'val' in value ? value.val : value;
}
