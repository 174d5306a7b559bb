import type { WorkbookData } from '../model/types';
import { drawingWriter } from './drawing/drawing-writer';
import { CONTENT, RELATION } from './package/namespaces';
import { PackageBuilder, ROOT } from './package/package-builder';
import { zipParts } from './package/zip';
import { SharedStrings } from './shared-strings';
import { worksheetChunks } from './sheet/sheet-part';
import { StyleTable } from './style/style-table';
import { CommentWriter } from './comment/comment-writer';
import { addCustomXml } from './workbook/custom-xml';
import { addAddinSettings, type AddinReference } from './workbook/addin-settings';
import { corePropertiesXml, customPropertiesXml, extendedPropertiesXml } from './workbook/properties';
import { frontSheet, workbookXml } from './workbook/workbook-part';

export interface XlsxOptions {
  /**
   * `true`: formulas carry their computed values (for delivery). `false`: no computed value stands anywhere in the file, so that another
   * program has to compute each formula itself.
   */
  readonly cachedValues: boolean;
  /** Whose settings the file carries; without it a reference that no installed add-in answers to. */
  readonly addin?: AddinReference;
  /** Stands in the file as "created" and "modified"; without it the file bears no date and equal workbooks give equal bytes. */
  readonly modified?: Date;
}

const WORKBOOK = 'xl/workbook.xml';
const UNKNOWN_ADDIN: AddinReference = {
  id: '00000000-0000-0000-0000-000000000000',
  version: '1.0.0.0',
  store: 'developer',
  storeType: 'Registry',
};

/**
 * The workbook as the bytes of an .xlsx file.
 * @throws XlsxError when the workbook holds something that the format cannot carry; nothing is left out in silence.
 */
export async function writeXlsx(data: WorkbookData, options: XlsxOptions): Promise<Uint8Array> {
  const parts = new PackageBuilder();
  const strings = new SharedStrings();
  const styles = new StyleTable();
  parts.relate(ROOT, RELATION.workbook, WORKBOOK);

  const front = frontSheet(data);
  const addDrawing = drawingWriter(data, parts, options.cachedValues);
  const comments = new CommentWriter(parts);
  const [nextTable, nextCustomProperty] = [counter(), counter()];
  const sheets = data.sheets.map((sheet, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    const drawingPath = addDrawing(sheet);
    const context = {
      strings,
      styles,
      cachedValues: options.cachedValues,
      active: at === front,
      path,
      parts,
      drawingPath,
      comments,
      nextTable,
      nextCustomProperty,
    };
    parts.add(path, CONTENT.worksheet, worksheetChunks(sheet, context));
    return parts.relate(WORKBOOK, RELATION.worksheet, path);
  });

  comments.finish(WORKBOOK);
  // Styles and texts come after the sheets: these fill both tables while they are written.
  parts.relate(WORKBOOK, RELATION.styles, 'xl/styles.xml');
  parts.add('xl/styles.xml', CONTENT.styles, () => styles.chunks());
  parts.relate(WORKBOOK, RELATION.sharedStrings, 'xl/sharedStrings.xml');
  parts.add('xl/sharedStrings.xml', CONTENT.sharedStrings, () => strings.chunks());
  parts.add(WORKBOOK, CONTENT.workbook, () => [workbookXml(data, sheets, options.cachedValues)]);
  addCustomXml(parts, data, WORKBOOK);
  addProperties(parts, data, options.modified);
  addAddinSettings(parts, data, options.addin ?? UNKNOWN_ADDIN);
  return zipParts(parts.finish());
}

function counter(): () => number {
  let count = 0;
  return () => (count += 1);
}

function addProperties(parts: PackageBuilder, data: WorkbookData, modified: Date | undefined): void {
  parts.relate(ROOT, RELATION.coreProperties, 'docProps/core.xml');
  parts.add('docProps/core.xml', CONTENT.coreProperties, () => [corePropertiesXml(data, modified)]);
  parts.relate(ROOT, RELATION.extendedProperties, 'docProps/app.xml');
  parts.add('docProps/app.xml', CONTENT.extendedProperties, () => [extendedPropertiesXml(data)]);
  if (data.customProperties.length === 0) return;
  parts.relate(ROOT, RELATION.customProperties, 'docProps/custom.xml');
  parts.add('docProps/custom.xml', CONTENT.customProperties, () => [customPropertiesXml(data)]);
}
