import type { HyperFormula } from 'hyperformula';
import type { HostLocale } from '../../text/locale';
import { installCoercion } from './coercion';
import { installComparison } from './comparison';
import { installCriteria } from './criteria';
import { reachInside } from './internals';
import { installTextOperator } from './text-operator';

/** Puts Excel's meaning of text, numbers, blanks and criteria in the place of HyperFormula's own, for this engine only. */
export function installExcelSemantics(engine: HyperFormula, locale: HostLocale): void {
  const internals = reachInside(engine);
  installComparison(internals);
  installCoercion(internals, locale);
  installTextOperator(internals, locale);
  installCriteria(internals);
}
