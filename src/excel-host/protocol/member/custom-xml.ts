import { itemNotFound } from '../../errors';
import { addXmlPart, deleteXmlPart, findXmlPart, namespaceOf, setXml } from '../../model/custom-xml';
import type { CustomXmlPartData } from '../../model/object-types';
import type { WorkbookModel } from '../../model/workbook';
import { text } from '../args';
import type { HostObject } from '../call-context';
import { defineClass, type ClassSpec } from '../host-class';

const partClass = defineClass<string>({
  name: 'CustomXmlPart',
  defaults: ['Id', 'NamespaceUri'],
  identity: (id) => ({ Id: id }),
  get: {
    Id: (id, { book }) => findXmlPart(book, id).id,
    NamespaceUri: (id, { book }) => namespaceOf(findXmlPart(book, id).xml),
  },
  method: {
    GetXml: (id, _, { book }) => findXmlPart(book, id).xml,
    SetXml: (id, [xml], { book }) => {
      setXml(book, id, text(xml, 'xml'));
      return null;
    },
    Delete: (id, _, { book }) => {
      deleteXmlPart(book, id);
      return null;
    },
  },
});

/** What all parts and the parts of one namespace have in common. */
function collection<T>(parts: (self: T, book: WorkbookModel) => readonly CustomXmlPartData[]) {
  const find = (self: T, id: unknown, book: WorkbookModel): HostObject | null => {
    const wanted = text(id, 'id').toLowerCase();
    const found = parts(self, book).find((part) => part.id.toLowerCase() === wanted);
    return found ? partClass(found.id) : null;
  };
  return {
    defaults: [],
    method: {
      GetCount: (self, _, { book }) => parts(self, book).length,
      GetItemOrNullObject: (self, [id], { book }) => find(self, id, book),
    },
    items: (self, { book }) => parts(self, book).map(({ id }) => partClass(id)),
    index: (self, id, { book }) => {
      const found = find(self, id, book);
      if (!found) throw itemNotFound(`There is no custom XML part "${String(id)}".`);
      return found;
    },
  } satisfies Omit<ClassSpec<T>, 'name'>;
}

interface Namespace {
  readonly uri: string;
}
const inNamespace = ({ uri }: Namespace, book: WorkbookModel): CustomXmlPartData[] =>
  book.customXmlParts.filter(({ xml }) => namespaceOf(xml) === uri);
const scoped = collection<Namespace>(inNamespace);
const only = (self: Namespace, book: WorkbookModel): HostObject | null => {
  const [first, ...more] = inNamespace(self, book);
  return first && more.length === 0 ? partClass(first.id) : null;
};

const scopedClass = defineClass<Namespace>({
  name: 'CustomXmlPartScopedCollection',
  ...scoped,
  method: {
    ...scoped.method,
    // Source: "If the collection contains exactly one item, this method returns it. Otherwise, this method produces an error."
    GetOnlyItem: (self, _, { book }) => {
      const found = only(self, book);
      if (!found) throw itemNotFound(`There is not exactly one custom XML part of "${self.uri}".`);
      return found;
    },
    GetOnlyItemOrNullObject: (self, _, { book }) => only(self, book),
  },
});

const all = collection<WorkbookModel>((_, book) => book.customXmlParts);
export const customXmlClass = defineClass<WorkbookModel>({
  name: 'CustomXmlPartCollection',
  ...all,
  method: {
    ...all.method,
    Add: (book, [xml]) => partClass(addXmlPart(book, text(xml, 'xml'))),
    GetByNamespace: (_, [uri]) => scopedClass({ uri: text(uri, 'namespaceUri') }),
  },
});
