import type { SheetData, WorkbookData } from '../../model/types';
import { legacyPasswordHash } from '../../model/password-hash';
import { NS } from '../package/namespaces';
import { element, XML_HEAD } from '../package/xml';
import { definedNamesXml } from './defined-names';

const VISIBILITY = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const satisfies Record<
  SheetData['visibility'],
  string | null
>;
/** The calculation engine of Excel 2019 and later: Excel computes files of older engines anew and then asks to save them. */
const CALC_ENGINE = 191029;

export function workbookXml(data: WorkbookData, sheetRelationIds: readonly string[], cachedValues: boolean): string {
  const sheets = data.sheets.map((sheet, at) =>
    element('sheet', {
      name: sheet.name,
      sheetId: at + 1,
      state: VISIBILITY[sheet.visibility],
      'r:id': sheetRelationIds[at],
    }),
  );
  return (
    XML_HEAD +
    element(
      'workbook',
      { xmlns: NS.main, 'xmlns:r': NS.relation },
      '<workbookPr/>',
      structureProtectionXml(data),
      element('bookViews', {}, element('workbookView', view(data))),
      element('sheets', {}, ...sheets),
      definedNamesXml(data),
      element('calcPr', { calcId: CALC_ENGINE, fullCalcOnLoad: cachedValues ? null : true }),
    )
  );
}

function structureProtectionXml({ structureProtected, structurePassword, structureHash }: WorkbookData): string {
  if (!structureProtected) return '';
  const verifier =
    structurePassword === null ? structureHash : { workbookPassword: legacyPasswordHash(structurePassword) };
  return element('workbookProtection', { ...verifier, lockStructure: true });
}

/** The sheet that opens in front; a hidden one cannot, then the first visible takes its place. */
export function frontSheet(data: WorkbookData): number {
  const shown = data.sheets
    .map((sheet, at) => ({ id: sheet.id, at }))
    .filter(({ at }) => data.sheets[at]?.visibility === 'Visible');
  return (shown.find(({ id }) => id === data.activeSheetId) ?? shown[0])?.at ?? 0;
}

function view(data: WorkbookData): Readonly<Record<string, number>> {
  const firstVisible = data.sheets.findIndex((sheet) => sheet.visibility === 'Visible');
  return {
    xWindow: 0,
    yWindow: 0,
    // Twentieths of a point: a window of 1440 x 780 points.
    windowWidth: 28_800,
    windowHeight: 15_600,
    firstSheet: Math.max(0, firstVisible),
    activeTab: frontSheet(data),
  };
}
