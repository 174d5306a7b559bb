import type { HyperFormula, RawCellContent, SimpleCellAddress } from 'hyperformula';
import { MAX_COLS } from '../text/address';
import { toEngineContent } from './engine-value';
import type { CalcInput } from './types';

/** What HyperFormula makes of a formula: nothing in it belongs to one cell. */
type Parse = (text: string, address: SimpleCellAddress) => object;
const placeOf = ({ row, col }: Pick<SimpleCellAddress, 'row' | 'col'>): number => row * MAX_COLS + col;

/**
 * HyperFormula 3.5.0 cuts each formula of a filled column into tokens to find out that it knows the formula: half of the time that
 * writing it takes. Whoever wrote the column knows that before.
 */
export class FillParser {
  /** Cells of the call under way to their fill. */
  private readonly fillOf = new Map<number, number>();
  private readonly parsed = new Map<number, object>();

  constructor(engine: HyperFormula) {
    const parser = engine['_parser'] as { parse: Parse };
    const parse = parser.parse.bind(parser);
    parser.parse = (text, address) => {
      const fill = this.fillOf.get(placeOf(address));
      if (fill === undefined) return parse(text, address);
      const known = this.parsed.get(fill);
      if (known !== undefined) return known;
      const result = parse(text, address);
      this.parsed.set(fill, result);
      return result;
    };
  }

  /** Contents as the engine takes them, for `write` to put at (`row`, `col`). */
  during(
    block: readonly (readonly CalcInput[])[],
    at: Pick<SimpleCellAddress, 'row' | 'col'>,
    write: (contents: RawCellContent[][]) => void,
  ): void {
    const begun = new Set<number>();
    const contents = block.map((cells, row) =>
      cells.map((input, col) => {
        if (!('formula' in input) || input.fill === undefined) return toEngineContent(input);
        this.fillOf.set(placeOf({ row: at.row + row, col: at.col + col }), input.fill);
        // Only the first of a fill is really read, so only it must be in the engine's own notation.
        if (begun.has(input.fill)) return input.formula;
        begun.add(input.fill);
        return toEngineContent(input);
      }),
    );
    try {
      write(contents);
    } finally {
      this.fillOf.clear();
      this.parsed.clear();
    }
  }
}
