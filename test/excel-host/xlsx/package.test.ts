import { posix } from 'node:path';
import { XlsxError } from '../../../src/excel-host/xlsx/xlsx-error';
import { writeXlsx } from '../../../src/excel-host/xlsx/write-xlsx';
import { cell, chart, sheet, workbook } from './build';
import { sampleOffice } from './sample-office';
import { part, saveAndUnzip, unzip } from './unzip';

const relations = (text: string) =>
  [...text.matchAll(/<Relationship Id="(\w+)" Type="([^"]+)" Target="([^"]+)"( TargetMode="External")?\/>/g)].map(
    (match) => ({
      id: match[1] ?? '',
      target: match[3] ?? '',
      external: match[4] !== undefined,
    }),
  );

describe('the package', () => {
  it('names every part once in the content types, and only parts that are there', async () => {
    const parts = await saveAndUnzip(sampleOffice());
    const named = [...part(parts, '[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    const written = Object.keys(parts).filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'));
    expect([...named].sort()).toEqual([...written].sort());
  });

  it('relates only to parts that are there, and every part but the root is related to', async () => {
    const parts = await saveAndUnzip(sampleOffice());
    const reached = Object.entries(parts)
      .filter(([path]) => path.endsWith('.rels'))
      .flatMap(([path, text]) =>
        relations(text)
          .filter(({ external }) => !external)
          .map(({ target }) => posix.join(posix.dirname(posix.dirname(path)), target)),
      );
    const written = Object.keys(parts).filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'));
    expect([...reached].sort()).toEqual([...written].sort());
  });

  it('uses only relationship ids that the part has', async () => {
    const parts = await saveAndUnzip(sampleOffice());
    const used = Object.entries(parts).flatMap(([path, text]) =>
      [...text.matchAll(/ r:(?:id|embed)="(\w+)"/g)].map((match) => ({ path, id: match[1] })),
    );
    expect(used.length).toBeGreaterThan(8);
    for (const { path, id } of used) {
      const known = part(parts, posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`));
      expect(relations(known).map((relation) => relation.id)).toContain(id);
    }
  });

  it('begins with the content types, by which programs tell a workbook from any other zip', async () => {
    const bytes = await writeXlsx(sampleOffice(), { cachedValues: true });
    expect(Object.keys(unzip(bytes))[0]).toBe('[Content_Types].xml');
  });

  it('gives equal bytes for equal workbooks', async () => {
    const [first, second] = await Promise.all([
      writeXlsx(sampleOffice(), { cachedValues: true }),
      writeXlsx(sampleOffice(), { cachedValues: true }),
    ]);
    expect(first).toEqual(second);
  });

  it('bears the date that the caller tells', async () => {
    const parts = await saveAndUnzip(sampleOffice(), { modified: new Date('2026-10-05T03:04:05.678Z') });
    expect(part(parts, 'docProps/core.xml')).toContain(
      '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-10-05T03:04:05Z</dcterms:modified>',
    );
  });

  it('refuses a chart type that it cannot draw, by name and place', async () => {
    const book = workbook([sheet('Rekap', { cells: [cell('A1', 1)], charts: [chart('Sunburst')] })]);
    await expect(writeXlsx(book, { cachedValues: true })).rejects.toThrow(
      new XlsxError('Rekap, chart "Grafik 1"', 'charts of the type Sunburst cannot be saved'),
    );
  });
});
