import { active, help } from './tools';
import type { HostCase, Json, SeedCells } from './types';

/** A formula, what Excel's own help page says that it gives, and the page's words for it. */
export type FunctionExample = readonly [formula: string, result: Json, rule: string];

/** One page of Excel's help: its title, and examples on cells that the page shows. */
export interface FunctionPage {
  readonly page: string;
  readonly cells?: SeedCells;
  readonly examples: readonly FunctionExample[];
}

/** Computed numbers agree to this many significant digits: a page shows rounded ones. */
const digits = 8;
const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(digits)) : value);

/** Far from the cells of any example. */
const answerCell = 'Z99';

export const functionCases = (pages: readonly FunctionPage[]): HostCase[] =>
  pages.flatMap(({ page, cells, examples }) =>
    examples.map(([formula, result, rule]): HostCase => ({
      title: `${formula} gives ${JSON.stringify(result)}${cells ? ` on the cells of ${page}` : ''}`,
      source: help(page, rule),
      ...(cells ? { seed: cells } : {}),
      run: async (context) => {
        const cell = active(context).getRange(answerCell);
        cell.formulas = [[formula]];
        cell.load('values');
        await context.sync();
        return rounded(cell.values[0]?.[0]);
      },
      expect: { result },
    })),
  );
