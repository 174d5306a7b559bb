import { attribute, childrenOf, numeric, type XmlNode } from '../xml-tree';
import { BUILT_IN } from '../../style/number-formats';

/** Built-in formats that are read but never written by number, because they follow the reader's currency and locale (ECMA-376 part 1, 18.8.30). */
const READ_ONLY: Readonly<Record<number, string>> = {
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  47: 'mm:ss.0',
  48: '##0.0E+0',
};
const byNumber = new Map<number, string>([
  ...Object.entries(READ_ONLY).map(([id, code]) => [Number(id), code] as const),
  ...Object.entries(BUILT_IN).map(([code, id]) => [id, code] as const),
]);

/** Number of a format -> its code; `General` for one that nobody defines. */
export function readNumberFormats(styleSheet: XmlNode): (id: number) => string {
  const own = new Map<number, string>();
  for (const list of childrenOf(styleSheet, 'numFmts')) {
    for (const node of childrenOf(list, 'numFmt')) {
      own.set(numeric(node, 'numFmtId') ?? -1, fromLibreOffice(attribute(node, 'formatCode') ?? 'General'));
    }
  }
  return (id) => own.get(id) ?? byNumber.get(id) ?? 'General';
}

/** LibreOffice spells General in capitals. */
function fromLibreOffice(code: string): string {
  return /^general$/i.test(code) ? 'General' : code;
}
