import { docs, read, types } from './tools';
import type { Batch, HostCase } from './types';

const page = 'excel/excel-add-ins-workbooks';
const uri = 'http://schemas.contoso.com/review/1.0';
const xml = `<Reviewers xmlns="${uri}"><Reviewer>Juan</Reviewer></Reviewers>`;
const adding =
  (text: string): Batch<unknown> =>
  async (context) => {
    const part = context.workbook.customXmlParts.add(text);
    part.load('id,namespaceUri');
    await context.sync();
    return part.namespaceUri;
  };
const refusing = (title: string, text: string): HostCase => ({
  title,
  source: types('Excel.CustomXmlPartCollection.add', 'XML content. Must be a valid XML fragment.'),
  run: adding(text),
  expect: { error: { code: 'InvalidArgument' } },
});

/** Custom XML parts (ExcelApi 1.5). */
export const cases: readonly HostCase[] = [
  {
    title: 'a custom XML part tells the namespace of its root',
    source: types('Excel.CustomXmlPart.namespaceUri', "The custom XML part's namespace URI."),
    run: adding(`<?xml version="1.0" encoding="UTF-8"?><!-- r --><r:Reviewers xmlns:r="${uri}" a='1'/>`),
    expect: { result: uri },
  },
  {
    title: 'a part without a namespace has an empty one',
    source: types('Excel.CustomXmlPart.namespaceUri', "The custom XML part's namespace URI."),
    run: adding('<a><b/><![CDATA[<]]>&lt;&#65;</a>'),
    expect: { result: '' },
  },
  refusing('XML whose tags do not match is refused', '<a><b></a></b>'),
  refusing('XML with two roots is refused', '<a/><b/>'),
  refusing('XML with text beside its root is refused', '<a/>teks'),
  refusing('XML with a bare ampersand is refused', '<a>1 & 2</a>'),
  refusing('XML with an attribute twice is refused', '<a b="1" b="2"/>'),
  refusing('no XML at all is refused', ''),
  {
    title: 'the XML comes back as it was given',
    source: types('Excel.CustomXmlPart.getXml', "Gets the custom XML part's full XML content."),
    run: async (context) => {
      const part = context.workbook.customXmlParts.add(xml);
      const text = part.getXml();
      await context.sync();
      return text.value;
    },
    expect: { result: xml },
  },
  {
    title: 'the XML of a part is replaced',
    source: types('Excel.CustomXmlPart.setXml', "Sets the custom XML part's full XML content."),
    run: async (context) => {
      const part = context.workbook.customXmlParts.add(xml);
      part.setXml('<kosong/>');
      part.load('namespaceUri');
      const text = part.getXml();
      await context.sync();
      return [text.value, part.namespaceUri];
    },
    expect: { result: ['<kosong/>', ''] },
  },
  {
    title: 'parts are found by namespace, one or many',
    source: docs(page, 'getByNamespace'),
    run: async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(xml);
      customXmlParts.add('<lain/>');
      const scoped = customXmlParts.getByNamespace(uri);
      scoped.load('items/namespaceUri');
      const counts = [scoped.getCount(), customXmlParts.getCount()];
      const only = scoped.getOnlyItem();
      only.load('namespaceUri');
      await context.sync();
      return [
        scoped.items.map(({ namespaceUri }) => namespaceUri),
        counts.map(({ value }) => value),
        only.namespaceUri,
      ];
    },
    expect: { result: [[uri], [1, 2], uri] },
  },
  {
    title: 'the only item of two is an error',
    source: types(
      'Excel.CustomXmlPartScopedCollection.getOnlyItem',
      'If the collection contains exactly one item, this method returns it. Otherwise, this method produces an error.',
    ),
    run: async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(xml);
      customXmlParts.add(xml);
      customXmlParts.getByNamespace(uri).getOnlyItem().load('id');
      await context.sync();
    },
    expect: { error: { code: 'ItemNotFound' } },
  },
  {
    title: 'the only item or null object of none is a null object',
    source: types(
      'Excel.CustomXmlPartScopedCollection.getOnlyItemOrNullObject',
      'If the collection contains exactly one item, this method returns it. Otherwise, this method returns `null`.',
    ),
    run: read(
      (context) => context.workbook.customXmlParts.getByNamespace(uri).getOnlyItemOrNullObject(),
      'isNullObject',
    ),
    expect: { result: true },
  },
  {
    title: 'a part is found by its id until it is deleted',
    source: types('Excel.CustomXmlPart.delete', 'Deletes the custom XML part.'),
    run: async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(xml);
      part.load('id');
      await context.sync();
      const found = customXmlParts.getItem(part.id);
      found.load('namespaceUri');
      await context.sync();
      found.delete();
      const gone = customXmlParts.getItemOrNullObject(part.id);
      await context.sync();
      return [found.namespaceUri, gone.isNullObject];
    },
    expect: { result: [uri, true] },
  },
  {
    title: 'a part that is not there is ItemNotFound',
    source: types('Excel.CustomXmlPartCollection.getItem', 'Gets a custom XML part based on its ID.'),
    run: read((context) => context.workbook.customXmlParts.getItem('{tiada}'), 'id'),
    expect: { error: { code: 'ItemNotFound' } },
  },
];
