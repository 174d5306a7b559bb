import { invalidArgument, itemNotFound } from '../errors';
import type { CustomXmlPartData } from './object-types';
import type { WorkbookModel } from './workbook';
import { rootOf } from '../text/xml-root';

export function findXmlPart(book: WorkbookModel, id: string): CustomXmlPartData {
  const found = book.customXmlParts.find((part) => part.id === id);
  if (!found) throw itemNotFound('There is no such custom XML part.');
  return found;
}

/** The namespace of the root element; `''` without one. */
export const namespaceOf = (xml: string): string => rootOf(xml)?.namespace ?? '';

/** Source: CustomXmlPartCollection.add: "Must be a valid XML fragment." */
function checked(xml: string): string {
  if (rootOf(xml) === null) throw invalidArgument('The text is no well-formed XML with one root element.');
  return xml;
}

export function addXmlPart(book: WorkbookModel, xml: string): string {
  const part = { id: book.ids.guid(), xml: checked(xml) };
  book.customXmlParts = [...book.customXmlParts, part];
  book.changed({ kind: 'workbook' });
  return part.id;
}

export function setXml(book: WorkbookModel, id: string, xml: string): void {
  const before = findXmlPart(book, id);
  const after = { ...before, xml: checked(xml) };
  book.customXmlParts = book.customXmlParts.map((part) => (part === before ? after : part));
  book.changed({ kind: 'workbook' });
}

export function deleteXmlPart(book: WorkbookModel, id: string): void {
  const gone = findXmlPart(book, id);
  book.customXmlParts = book.customXmlParts.filter((part) => part !== gone);
  book.changed({ kind: 'workbook' });
}
