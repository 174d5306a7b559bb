import type { GridIcon } from '../grid-view';
import { iconCount } from '../model/conditional-kinds';
import type { CellValue, ConditionalFormatData } from '../model/types';
import { pointOf, type Group } from './conditional-group';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * The icon of a number: that of the highest criterion it meets, the lowest one when it meets none. `amount` computes a
 * criterion's formula. Source: documentation of `Excel.ConditionalIconCriterion`; ECMA-376 part 1, 18.3.1.49 (`reverse`, `showValue`).
 */
export function iconFor(
  { rule }: ConditionalFormatData,
  group: Group,
  value: CellValue,
  amount: (formula: unknown) => CellValue,
): GridIcon | null {
  if (typeof value !== 'number') return null;
  const set = String(rule['style']);
  const criteria: readonly unknown[] = Array.isArray(rule['criteria']) ? rule['criteria'] : [];
  let met = 0;
  criteria.forEach((criterion, index) => {
    if (index === 0 || !isRecord(criterion)) return;
    const limit = amount(criterion['formula']);
    const point = pointOf(group, criterion['type'], typeof limit === 'number' ? limit : 0);
    if (criterion['operator'] === 'GreaterThan' ? value > point : value >= point) met = index;
  });
  const only = rule['showIconOnly'] === true;
  const chosen = criteria[met];
  const custom = isRecord(chosen) ? chosen['customIcon'] : null;
  if (isRecord(custom)) return { set: String(custom['set']), index: Number(custom['index']), only };
  return { set, index: rule['reverseIconOrder'] === true ? iconCount(set) - 1 - met : met, only };
}
