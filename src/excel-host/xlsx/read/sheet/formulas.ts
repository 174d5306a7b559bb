import { shiftFormula } from '../../../text/formula-shift';
import { fromReference } from '../reference-from-file';
import { fromFileFormula } from '../text-from-file';

/** The `<f>` of a cell as it stands in the file. */
export interface FileFormula {
  readonly type: string | null;
  readonly ref: string | null;
  readonly si: string | null;
  readonly text: string;
}

export type CellFormula =
  | { readonly kind: 'formula'; readonly formula: string }
  /** Only the value is taken over; `why` says what the formula was. */
  | { readonly kind: 'value'; readonly why: string };

interface Master {
  readonly row: number;
  readonly col: number;
  readonly formula: string;
}

/** The formulas of one sheet: a shared one is written out once, further cells only name its number (ECMA-376 part 1, 18.3.1.40). */
export class SheetFormulas {
  private readonly shared = new Map<string, Master>();

  read(file: FileFormula, row: number, col: number): CellFormula {
    if (file.type === 'dataTable') return { kind: 'value', why: 'a data table' };
    if (file.type === 'array') return arrayFormula(file);
    if (file.type !== 'shared' || file.si === null) return plain(file.text);
    if (file.text.trim() !== '') {
      const formula = fromFileFormula(file.text);
      this.shared.set(file.si, { row, col, formula });
      return { kind: 'formula', formula };
    }
    const master = this.shared.get(file.si);
    return master === undefined
      ? { kind: 'value', why: 'a shared formula without its first cell' }
      : { kind: 'formula', formula: shiftFormula(master.formula, row - master.row, col - master.col) };
  }
}

function plain(text: string): CellFormula {
  return text.trim() === ''
    ? { kind: 'value', why: 'an empty formula' }
    : { kind: 'formula', formula: fromFileFormula(text) };
}

/** Over one cell it is an ordinary formula to an engine that computes with arrays; over several it has no place in the model. */
function arrayFormula({ ref, text }: FileFormula): CellFormula {
  const area = fromReference(ref);
  const isSingle = area === null || (area.rows === 1 && area.cols === 1);
  return isSingle ? plain(text) : { kind: 'value', why: 'an array formula over several cells' };
}
