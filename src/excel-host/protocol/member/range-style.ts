import { invalidArgument } from '../../errors';
import { commonStyle } from '../../model/format';
import { assertAllowed } from '../../model/protection';
import { applyStyle } from '../../model/style-actions';
import { text } from '../args';
import type { Getter, Setter } from '../host-class';
import type { Target } from '../range-ref';

/** Of older files; their looks are documented nowhere. */
const withoutLook = /^Emphasis[123]$/i;

/** Source: Range.style: a value of the BuiltInStyle enumeration for built-in styles, `null` where the cells differ. */
export const styleOf: Getter<Target> = (target) =>
  commonStyle(target.sheet, target.rects, (style) => style.named ?? 'Normal');

export const setStyleOf: Setter<Target> = (target, value, context) => {
  assertAllowed(target.sheet, 'allowFormatCells');
  const name = text(value, 'style');
  if (withoutLook.test(name)) throw context.refuse(`style = ${JSON.stringify(name)}`);
  const style = context.book.cellStyles.find(name);
  if (!style) throw invalidArgument(`There is no style "${name}".`);
  applyStyle(context.book, target.sheet, target.rects, style);
};
