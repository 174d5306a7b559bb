import type { ConditionalFormatData, SheetData } from '../../model/types';
import { NS } from '../package/namespaces';
import { element, textElement } from '../package/xml';
import { sqref } from '../reference';
import { isLaterIconSet, laterIconSetXml } from './icon-set';

/** The extension of a sheet that holds conditional formats ([MS-XLSX], section "ext of worksheet"). */
const CONDITIONAL_FORMATS = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

interface Ranked {
  readonly format: ConditionalFormatData;
  /** From 1, over all formats of the sheet. */
  readonly priority: number;
}

export function ranked({ conditionalFormats }: SheetData): readonly Ranked[] {
  return [...conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .filter((format) => format.ranges.length > 0)
    .map((format, rank) => ({ format, priority: rank + 1 }));
}

/** Rules that the part itself has no words for: older programs do not see them. */
export const needsExtension = ({ type, rule }: ConditionalFormatData): boolean =>
  type === 'IconSet' && isLaterIconSet(rule);

/** The last element of a sheet; nothing where no format needs it. */
export function sheetExtensionsXml(sheet: SheetData): string {
  const formats = ranked(sheet).filter(({ format }) => needsExtension(format));
  if (formats.length === 0) return '';
  return element(
    'extLst',
    {},
    element(
      'ext',
      { 'xmlns:x14': NS.main14, uri: CONDITIONAL_FORMATS },
      element('x14:conditionalFormattings', {}, ...formats.map((each) => formatXml(sheet.name, each))),
    ),
  );
}

function formatXml(sheetName: string, { format, priority }: Ranked): string {
  const ranges = sqref(format.ranges);
  return element(
    'x14:conditionalFormatting',
    { 'xmlns:xm': NS.excelMain },
    element(
      'x14:cfRule',
      { type: 'iconSet', priority, stopIfTrue: format.stopIfTrue || null, id: ruleId(priority) },
      laterIconSetXml(format.rule, `${sheetName}!${ranges}`),
    ),
    textElement('xm:sqref', ranges),
  );
}

/** An id that is the same whenever the same sheet is saved. */
function ruleId(priority: number): string {
  return `{00000000-000E-0000-0000-${priority.toString(16).toUpperCase().padStart(12, '0')}}`;
}
