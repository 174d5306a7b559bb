import type { DataValidationData, Rect } from '../../../model/types';
import { dateText, timeText } from '../../sheet/date-serial';
import { ALERT, KIND, OPERATOR } from '../../sheet/validation';
import { fromSqref } from '../reference-from-file';
import { fromFileFormula, fromXstring } from '../text-from-file';
import { attribute, child, childrenOf, everyNode, flag, toNumber, type XmlNode } from '../xml-tree';
import type { SheetContext } from './context';

type Kind = keyof typeof KIND;
type Operand = DataValidationData['formula1'];

const KINDS: readonly Kind[] = ['WholeNumber', 'Decimal', 'List', 'Date', 'Time', 'TextLength', 'Custom'];
const kindByName = new Map<string, Kind>(KINDS.map((kind) => [KIND[kind].name, kind]));

const reversed = <K extends string>(
  table: Readonly<Record<K, string | null>>,
  keys: readonly K[],
): ReadonlyMap<string, K> => new Map(keys.flatMap((key) => (table[key] === null ? [] : [[table[key], key] as const])));

const operatorByName = reversed(OPERATOR, [
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
]);
const alertByName = reversed(ALERT, ['Warning', 'Information']);

/** Kinds that compare, so that an operator belongs to them. */
const comparing: ReadonlySet<Kind> = new Set<Kind>(['WholeNumber', 'Decimal', 'Date', 'Time', 'TextLength']);

/** Rules in `<dataValidations>` and, where they refer to other sheets, in the extension of Excel 2010 ([MS-XLSX] 2.6.4). */
export function readValidations(sheet: XmlNode, context: SheetContext): DataValidationData[] {
  const plain = childrenOf(child(sheet, 'dataValidations'), 'dataValidation').map((node) =>
    readRule(node, fromSqref(attribute(node, 'sqref')), (name) => child(node, name)?.text ?? null, context),
  );
  const extended = childrenOf(child(sheet, 'extLst'), 'ext').flatMap((ext) =>
    [...everyNode(ext, 'dataValidation')].map((node) =>
      readRule(
        node,
        fromSqref(child(node, 'sqref')?.text ?? null),
        (name) => child(child(node, name), 'f')?.text ?? null,
        context,
      ),
    ),
  );
  return [...plain, ...extended].filter((rule) => rule.ranges.length > 0);
}

function readRule(
  node: XmlNode,
  ranges: readonly Rect[],
  formula: (name: string) => string | null,
  { notes, sheetName }: SheetContext,
): DataValidationData {
  const typeName = attribute(node, 'type') ?? 'none';
  const type = kindByName.get(typeName) ?? null;
  if (type === null && typeName !== 'none') notes.add('validation-left-out', sheetName, `a rule of type ${typeName}`);
  const text = (name: string): string => fromXstring(attribute(node, name) ?? '');
  const operand = (name: string): Operand => (type === null ? null : readOperand(formula(name), type));
  return {
    ranges,
    type: type ?? 'None',
    operator:
      type !== null && comparing.has(type)
        ? (operatorByName.get(attribute(node, 'operator') ?? '') ?? 'Between')
        : null,
    formula1: operand('formula1'),
    formula2: operand('formula2'),
    // The file's flag hides the arrow (ECMA-376 part 1, 18.3.1.32).
    inCellDropDown: !flag(node, 'showDropDown'),
    ignoreBlanks: flag(node, 'allowBlank'),
    prompt: { show: flag(node, 'showInputMessage'), title: text('promptTitle'), message: text('prompt') },
    errorAlert: {
      show: flag(node, 'showErrorMessage'),
      title: text('errorTitle'),
      message: text('error'),
      style: alertByName.get(attribute(node, 'errorStyle') ?? '') ?? 'Stop',
    },
  };
}

const CONSTANT: Readonly<Partial<Record<Kind, (value: number) => string | number>>> = {
  Date: dateText,
  Time: timeText,
};

function readOperand(raw: string | null, type: Kind): Operand {
  if (raw === null || raw.trim() === '') return null;
  const literal = type === 'List' ? /^"((?:[^"]|"")*)"$/.exec(raw.trim()) : null;
  if (literal) return (literal[1] ?? '').replaceAll('""', '"');
  const value = type === 'List' || type === 'Custom' ? null : toNumber(raw);
  return value === null ? fromFileFormula(raw) : (CONSTANT[type]?.(value) ?? value);
}
