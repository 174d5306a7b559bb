/** Namespaces, relationship types and content types of the parts (ECMA-376 part 1; [MS-OWEXML] for the add-in parts). */

export const NS = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  packageRelation: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  extendedProperties: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  customProperties: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  variantTypes: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  dublinCore: 'http://purl.org/dc/elements/1.1/',
  dublinCoreTerms: 'http://purl.org/dc/terms/',
  schemaInstance: 'http://www.w3.org/2001/XMLSchema-instance',
  webExtension: 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11',
  webExtensionTaskpanes: 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11',
} as const;

export const RELATION = {
  workbook: `${NS.relation}/officeDocument`,
  worksheet: `${NS.relation}/worksheet`,
  styles: `${NS.relation}/styles`,
  sharedStrings: `${NS.relation}/sharedStrings`,
  drawing: `${NS.relation}/drawing`,
  chart: `${NS.relation}/chart`,
  image: `${NS.relation}/image`,
  hyperlink: `${NS.relation}/hyperlink`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  extendedProperties: `${NS.relation}/extended-properties`,
  customProperties: `${NS.relation}/custom-properties`,
  webExtensionTaskpanes: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
  webExtension: 'http://schemas.microsoft.com/office/2011/relationships/webextension',
} as const;

const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const CONTENT = {
  workbook: `${SHEET_ML}.sheet.main+xml`,
  worksheet: `${SHEET_ML}.worksheet+xml`,
  styles: `${SHEET_ML}.styles+xml`,
  sharedStrings: `${SHEET_ML}.sharedStrings+xml`,
  drawing: `${OFFICE}.drawing+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: `${OFFICE}.extended-properties+xml`,
  customProperties: `${OFFICE}.custom-properties+xml`,
  webExtensionTaskpanes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  webExtension: 'application/vnd.ms-office.webextension+xml',
} as const;
