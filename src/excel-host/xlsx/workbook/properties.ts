import type { CustomPropertyData, WorkbookData } from '../../model/types';
import { NS } from '../package/namespaces';
import { element, textElement, XML_HEAD, xstring } from '../package/xml';

/** The set of user-defined properties ([MS-OLEPS] 2.19, FMTID_UserDefinedProperties). */
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** 0 and 1 are taken by the set itself. */
const FIRST_PROPERTY = 2;
const INT32 = 2 ** 31;

function optional(name: string, text: string): string {
  return text === '' ? '' : textElement(name, text);
}

/** Title, author and the like, as Explorer shows them. `modified` is told by the caller: a writer has no clock. */
export function corePropertiesXml(
  { properties, created, revisionNumber }: WorkbookData,
  modified: Date | undefined,
): string {
  const date = (name: string, iso: string | undefined) =>
    iso === undefined ? '' : textElement(name, iso.replace(/\.\d+Z$/, 'Z'), { 'xsi:type': 'dcterms:W3CDTF' });
  return (
    XML_HEAD +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': NS.coreProperties,
        'xmlns:dc': NS.dublinCore,
        'xmlns:dcterms': NS.dublinCoreTerms,
        'xmlns:xsi': NS.schemaInstance,
      },
      optional('dc:title', properties.title),
      optional('dc:subject', properties.subject),
      optional('dc:creator', properties.author),
      optional('cp:keywords', properties.keywords),
      optional('dc:description', properties.comments),
      optional('cp:lastModifiedBy', properties.lastAuthor),
      revisionNumber === 0 ? '' : textElement('cp:revision', String(revisionNumber)),
      date('dcterms:created', created ?? modified?.toISOString()),
      date('dcterms:modified', modified?.toISOString()),
      optional('cp:category', properties.category),
    )
  );
}

export function extendedPropertiesXml({ properties }: WorkbookData): string {
  return (
    XML_HEAD +
    element(
      'Properties',
      { xmlns: NS.extendedProperties },
      optional('Manager', properties.manager),
      optional('Company', properties.company),
    )
  );
}

export function customPropertiesXml({ customProperties }: WorkbookData): string {
  const items = customProperties.map(({ key, value }, at) =>
    element('property', { fmtid: USER_DEFINED, pid: FIRST_PROPERTY + at, name: key }, variant(value)),
  );
  return XML_HEAD + element('Properties', { xmlns: NS.customProperties, 'xmlns:vt': NS.variantTypes }, ...items);
}

function variant(value: CustomPropertyData['value']): string {
  if (typeof value === 'string') return textElement('vt:lpwstr', xstring(value));
  if (typeof value === 'boolean') return textElement('vt:bool', String(value));
  if (typeof value === 'object') return textElement('vt:filetime', value.date);
  const isInt32 = Number.isInteger(value) && value >= -INT32 && value < INT32;
  return textElement(isInt32 ? 'vt:i4' : 'vt:r8', String(value));
}
