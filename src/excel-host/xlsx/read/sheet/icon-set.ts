import { iconCount } from '../../../model/conditional-kinds';
import type { ConditionalFormatData } from '../../../model/types';
import { ANY_ICON, ICONS, LATER_ICONS } from '../../sheet/conditional-kinds';
import { attribute, child, childrenOf, flag, numeric, type XmlNode } from '../xml-tree';
import { bound, nameOf } from './conditional-bound';

type Part = Readonly<Record<string, unknown>>;

/** The icons of a rule, in the part itself or in the extension of Excel 2010; `null` for a set that the model has not. */
export function readIconSet(node: XmlNode): Pick<ConditionalFormatData, 'type' | 'rule'> | null {
  const set = child(node, 'iconSet');
  const style = nameOf({ ...ICONS, ...LATER_ICONS }, attribute(set, 'iconSet') ?? '3TrafficLights1');
  const bounds = childrenOf(set, 'cfvo');
  if (style === null || bounds.length !== iconCount(style)) return null;
  const own = childrenOf(set, 'cfIcon');
  const criteria = bounds.map((each, index) => ({
    ...criterion(each, index),
    ...customIcon(own[index], style, index),
  }));
  const showIconOnly = !flag(set, 'showValue', true);
  return { type: 'IconSet', rule: { style, criteria, reverseIconOrder: flag(set, 'reverse'), showIconOnly } };
}

function criterion(node: XmlNode, index: number): Part {
  if (index === 0) return { type: 'Invalid', formula: '', operator: 'Invalid' };
  return { ...bound(node), operator: flag(node, 'gte', true) ? 'GreaterThanOrEqual' : 'GreaterThan' };
}

/** Nothing where the icon is the one that the set has there anyway. */
function customIcon(node: XmlNode | undefined, style: string, at: number): Part {
  const set = nameOf(ANY_ICON, attribute(node, 'iconSet'));
  const index = numeric(node, 'iconId') ?? 0;
  return set === null || (set === style && index === at) ? {} : { customIcon: { set, index } };
}
