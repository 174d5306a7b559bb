import { adjustReference, type StructureChange } from '../text/formula-adjust';
import type { ChartData } from './chart-data';
import type { ConditionalFormatData, DataValidationData, NameData } from './types';
import type { WorkbookModel } from './workbook';

type Adjust = (text: string) => string;

const ifFormula = (given: string | number | null, adjust: Adjust): string | number | null =>
  typeof given === 'string' && given.startsWith('=') ? adjust(given) : given;
const ifText = (given: string | null, adjust: Adjust): string | null => (given === null ? null : adjust(given));

export const adjustValidation = (rule: DataValidationData, adjust: Adjust): DataValidationData => ({
  ...rule,
  formula1: ifFormula(rule.formula1, adjust),
  formula2: ifFormula(rule.formula2, adjust),
});

export const adjustChart = (chart: ChartData, adjust: Adjust): ChartData => ({
  ...chart,
  series: chart.series.map((series) => ({
    ...series,
    valuesRef: ifText(series.valuesRef, adjust),
    categoriesRef: ifText(series.categoriesRef, adjust),
    nameRef: ifText(series.nameRef, adjust),
    ...(series.sizesRef === undefined ? {} : { sizesRef: adjust(series.sizesRef) }),
  })),
});

/** Every formula in the rule object, whatever its kind calls it. */
export const adjustConditional = (format: ConditionalFormatData, adjust: Adjust): ConditionalFormatData => ({
  ...format,
  rule: Object.fromEntries(
    Object.entries(format.rule).map(([key, value]): [string, unknown] => [
      key,
      typeof value === 'string' && value.startsWith('=') ? adjust(value) : value,
    ]),
  ),
});

/** References in names always carry their sheet, so the home sheet does not matter. */
export function adjustName(book: WorkbookModel, name: NameData, change: StructureChange): NameData {
  const formula = adjustReference(name.formula, change.sheet, change);
  if (formula === name.formula) return name;
  if (name.scope === null) book.engine.setName(name.name, formula);
  return { ...name, formula };
}
