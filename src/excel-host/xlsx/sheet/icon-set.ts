import { toFileFormula } from '../formula-text';
import { element, textElement } from '../package/xml';
import { BAR_BOUND, lookUp, recordOf, textOf } from './conditional-parts';
import { ANY_ICON, ICONS, LATER_ICONS } from './conditional-kinds';

type Rule = Readonly<Record<string, unknown>>;

interface Bound {
  readonly type: string;
  readonly value: string;
  readonly isAbove: boolean;
  readonly icon: Rule | null;
}

/** The first icon takes whatever the others do not: its bound says nothing. */
function boundsOf(rule: Rule, place: string): readonly Bound[] {
  const criteria = Array.isArray(rule.criteria) ? rule.criteria.map(recordOf) : [];
  return criteria.map((each, index) => {
    const icon = typeof each.customIcon === 'object' && each.customIcon !== null ? recordOf(each.customIcon) : null;
    if (index === 0) return { type: 'percent', value: '0', isAbove: false, icon };
    return {
      type: lookUp(BAR_BOUND, textOf(each, 'type', place), place),
      value: toFileFormula(textOf(each, 'formula', place)),
      isAbove: each.operator === 'GreaterThan',
      icon,
    };
  });
}

const isIn = (table: Readonly<Record<string, string>>, style: unknown): boolean =>
  typeof style === 'string' && Object.hasOwn(table, style);

/** Sets that came after the first edition of the file format, and sets with an icon of another one ([MS-XLSX], ST_IconSetType14). */
export function isLaterIconSet(rule: Rule): boolean {
  const criteria = Array.isArray(rule.criteria) ? rule.criteria.map(recordOf) : [];
  return isIn(LATER_ICONS, rule.style) || criteria.some(({ customIcon }) => customIcon != null);
}

const shows = (rule: Rule): Readonly<Record<string, boolean | null>> => ({
  showValue: rule.showIconOnly === true ? false : null,
  reverse: rule.reverseIconOrder === true || null,
});

export function iconSetXml(rule: Rule, place: string): string {
  const bounds = boundsOf(rule, place).map(({ type, value, isAbove }) =>
    element('cfvo', { type, val: value, gte: isAbove ? false : null }),
  );
  const iconSet = lookUp(ICONS, textOf(rule, 'style', place), place);
  return element('iconSet', { iconSet, ...shows(rule) }, ...bounds);
}

/** CT_IconSet of [MS-XLSX]: bounds are formulas in elements of their own; with one custom icon all of them are named. */
export function laterIconSetXml(rule: Rule, place: string): string {
  const style = lookUp({ ...ICONS, ...LATER_ICONS }, textOf(rule, 'style', place), place);
  const bounds = boundsOf(rule, place);
  const isCustom = bounds.some(({ icon }) => icon !== null);
  const icons = bounds.map(({ icon }, index) =>
    icon === null
      ? element('x14:cfIcon', { iconSet: style, iconId: index })
      : element('x14:cfIcon', {
          iconSet: lookUp(ANY_ICON, textOf(icon, 'set', place), place),
          iconId: textOf(icon, 'index', place),
        }),
  );
  return element(
    'x14:iconSet',
    { iconSet: style, ...shows(rule), custom: isCustom || null },
    ...bounds.map(({ type, value, isAbove }) =>
      element('x14:cfvo', { type, gte: isAbove ? false : null }, textElement('xm:f', value)),
    ),
    ...(isCustom ? icons : []),
  );
}
