import { AVERAGE_LINES, CALENDAR } from '../../../model/conditional-kinds';
import type { ConditionalFormatData, Rect } from '../../../model/types';
import { COMPARISON, TEXT_TEST } from '../../sheet/conditional-format';
import { STATE } from '../../sheet/conditional-kinds';
import { fromSqref } from '../reference-from-file';
import { fromFileFormula, fromXstring } from '../text-from-file';
import { attribute, child, childrenOf, everyNode, flag, numeric, type XmlNode } from '../xml-tree';
import { bound, nameOf } from './conditional-bound';
import type { SheetContext } from './context';
import { readIconSet } from './icon-set';

type Rule = Pick<ConditionalFormatData, 'type' | 'rule'>;
type RuleReader = (node: XmlNode, context: SheetContext) => Rule | null;

const formulas = (node: XmlNode): string[] => childrenOf(node, 'formula').map((each) => fromFileFormula(each.text));

const textTest: RuleReader = (node) => {
  const operator = Object.entries(TEXT_TEST).find(([, test]) => test.type === attribute(node, 'type'))?.[0];
  const text = attribute(node, 'text');
  return operator === undefined || text === null
    ? null
    : { type: 'ContainsText', rule: { operator, text: fromXstring(text) } };
};

const READER: Readonly<Record<string, RuleReader>> = {
  expression: (node) => {
    const [formula] = formulas(node);
    return formula === undefined ? null : { type: 'Custom', rule: { formula } };
  },
  cellIs: (node) => {
    const operator = nameOf(COMPARISON, attribute(node, 'operator'));
    const [formula1, formula2] = formulas(node);
    if (operator === null || formula1 === undefined) return null;
    return { type: 'CellValue', rule: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
  },
  containsText: textTest,
  notContainsText: textTest,
  beginsWith: textTest,
  endsWith: textTest,
  dataBar: (node, { colors }) => {
    const bar = child(node, 'dataBar');
    const [lower, upper] = childrenOf(bar, 'cfvo');
    const color = colors.of(child(bar, 'color'));
    if (lower === undefined || upper === undefined) return null;
    return {
      type: 'DataBar',
      rule: {
        fillColor: color ?? '#638EC6',
        gradientFill: true,
        showDataBarOnly: !flag(bar, 'showValue', true),
        barDirection: 'Context',
        lowerBoundRule: bound(lower),
        upperBoundRule: bound(upper),
      },
    };
  },
};

const keyOf = <T>(table: Readonly<Partial<Record<string, T>>>, matches: (entry: T) => boolean): string | null =>
  Object.entries(table).find(([, entry]) => entry !== undefined && matches(entry))?.[0] ?? null;
const preset = (criterion: string | null): Rule | null =>
  criterion === null ? null : { type: 'PresetCriteria', rule: { criterion } };
const byType: RuleReader = (node) => preset(keyOf(STATE, ({ type }) => type === attribute(node, 'type')));

const PRESET_READER: Readonly<Record<string, RuleReader>> = {
  colorScale: (node, { colors }) => {
    const scale = child(node, 'colorScale');
    const shades = childrenOf(scale, 'color').map((each) => colors.of(each));
    const points = childrenOf(scale, 'cfvo').map((each, index) => {
      const { type, formula = null } = { formula: undefined, ...bound(each) } as { type: unknown; formula?: unknown };
      return { formula, type, color: shades[index] ?? null };
    });
    const [first, second, third] = points;
    if (first === undefined || second === undefined) return null;
    const criteria =
      third === undefined ? { minimum: first, maximum: second } : { minimum: first, midpoint: second, maximum: third };
    return { type: 'ColorScale', rule: { criteria } };
  },
  iconSet: readIconSet,
  top10: (node) => {
    const end = flag(node, 'bottom') ? 'Bottom' : 'Top';
    const type = `${end}${flag(node, 'percent') ? 'Percent' : 'Items'}`;
    return { type: 'TopBottom', rule: { rank: numeric(node, 'rank') ?? 10, type } };
  },
  aboveAverage: (node) =>
    preset(
      keyOf(
        AVERAGE_LINES,
        ({ above, equal, deviations }) =>
          above === flag(node, 'aboveAverage', true) &&
          equal === flag(node, 'equalAverage') &&
          deviations === (numeric(node, 'stdDev') ?? 0),
      ),
    ),
  timePeriod: (node) => preset(keyOf(CALENDAR, ({ name }) => name === attribute(node, 'timePeriod'))),
  uniqueValues: () => preset('UniqueValues'),
  duplicateValues: () => preset('DuplicateValues'),
  containsBlanks: byType,
  notContainsBlanks: byType,
  containsErrors: byType,
  notContainsErrors: byType,
};

/** The conditional formats of a sheet in order of priority; a kind that the model does not have is named. */
export function readConditionalFormats(
  sheet: XmlNode,
  context: SheetContext,
  newId: () => string,
): ConditionalFormatData[] {
  const plain = childrenOf(sheet, 'conditionalFormatting').flatMap((group) =>
    childrenOf(group, 'cfRule').map((node) => ({ node, ranges: fromSqref(attribute(group, 'sqref')) })),
  );
  const found = [...plain, ...laterRules(sheet)];
  return found
    .filter(({ ranges }) => ranges.length > 0)
    .sort((a, b) => priority(a.node) - priority(b.node))
    .flatMap(({ node, ranges }) => readRule(node, ranges, context, newId))
    .map((format, rank) => ({ ...format, priority: rank }));
}

/** Rules of the extension of Excel 2010. One without a priority only adds looks to a rule of the part itself, by its id. */
function laterRules(sheet: XmlNode): { readonly node: XmlNode; readonly ranges: Rect[] }[] {
  const groups = childrenOf(child(sheet, 'extLst'), 'ext').flatMap((ext) => [
    ...everyNode(ext, 'conditionalFormatting'),
  ]);
  return groups.flatMap((group) =>
    childrenOf(group, 'cfRule')
      .filter((node) => attribute(node, 'priority') !== null)
      .map((node) => ({ node, ranges: fromSqref(child(group, 'sqref')?.text ?? null) })),
  );
}

function priority(node: XmlNode): number {
  return numeric(node, 'priority') ?? Infinity;
}

function readRule(
  node: XmlNode,
  ranges: readonly Rect[],
  context: SheetContext,
  newId: () => string,
): ConditionalFormatData[] {
  const type = attribute(node, 'type') ?? '';
  const rule = (READER[type] ?? PRESET_READER[type])?.(node, context) ?? null;
  if (rule === null) {
    context.notes.add('conditional-format-left-out', context.sheetName, `a rule of type "${type}"`);
    return [];
  }
  const format = context.styles.difference(numeric(node, 'dxfId'));
  return [{ id: newId(), ranges, ...rule, priority: 0, stopIfTrue: flag(node, 'stopIfTrue'), format }];
}
