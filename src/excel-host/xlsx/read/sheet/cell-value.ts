import type { CellErrorCode, CellValue } from '../../../model/types';
import { isErrorCode } from '../../../text/error-codes';
import { dateSerial } from '../../sheet/date-serial';
import { toNumber } from '../xml-tree';
import { fromXstring } from '../text-from-file';

function errorCode(text: string): CellErrorCode {
  return isErrorCode(text) ? text : '#VALUE!';
}

/** Text of `<v>` -> value, by the cell's type (ECMA-376 part 1, 18.18.11); `undefined` when it is none of that type. */
type Reader = (text: string, strings: readonly string[]) => CellValue | undefined;

const number: Reader = (text) => toNumber(text) ?? undefined;

const READERS: Readonly<Record<string, Reader>> = {
  n: number,
  s: (text, strings) => strings[Number(text)],
  str: (text) => fromXstring(text),
  inlineStr: (text) => text,
  b: (text) => text.trim() === '1' || text.trim() === 'true',
  // Errors newer than the model's (#FIELD!, #BLOCKED!, ...) are what older programs show them as.
  e: (text) => ({ error: errorCode(text.trim()) }),
  d: (text) => dateSerial(text) ?? undefined,
};

export function readValue(type: string | null, text: string, strings: readonly string[]): CellValue | undefined {
  return (READERS[type ?? 'n'] ?? number)(text, strings);
}
