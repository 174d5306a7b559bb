import { openClient } from '../build/client';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocumentedMembers } from './documented';
import { renderRequirements } from './requirement-source';
import { countLines, countMembers, memberTable, onlyReadHere, renderMembers } from './table';

const table = memberTable();

test('the table of members is up to date (npx tsx test/excel-host/members/write.ts)', () => {
  const page = readFileSync(join(__dirname, '../../../src/excel-host/MEMBERS.md'), 'utf8');
  expect(page).toBe(renderMembers(table));
});

test('so are the versions that an older Excel is held against', () => {
  const source = readFileSync(join(__dirname, '../../../src/excel-host/protocol/requirement-members.ts'), 'utf8');
  expect(source).toBe(renderRequirements(readDocumentedMembers(), onlyReadHere(table)));
});

test('every documented member has one state, and the counts are told', () => {
  const counts = countMembers(table);
  expect(Object.values(counts.byState).reduce((sum, count) => sum + count, 0)).toBe(counts.total);
  expect(counts.total).toBeGreaterThan(2000);
  process.stdout.write(`Emulated Excel: ${countLines(counts).join('; ')}.\n`);
});

test('members that nobody could miss are where they belong', () => {
  const state = (name: string): string | undefined =>
    table.find((member) => `${member.className}.${member.name}` === name)?.state;
  expect({
    'Range.values': state('Range.values'),
    'Worksheet.onChanged': state('Worksheet.onChanged'),
    'Workbook.onSelectionChanged': state('Workbook.onSelectionChanged'),
    'WorksheetCollection.getItem': state('WorksheetCollection.getItem'),
    'PivotTable.refresh': state('PivotTable.refresh'),
    'Note.content': state('Note.content'),
  }).toEqual({
    'Range.values': 'implemented',
    'Worksheet.onChanged': 'implemented',
    'Workbook.onSelectionChanged': 'implemented',
    'WorksheetCollection.getItem': 'implemented',
    'PivotTable.refresh': 'refused by name',
    'Note.content': 'above the floor',
  });
});

test('writing what is only read here is refused by name, not called read-only', async () => {
  const client = await openClient();
  const code = await client.codeOf((sheet) => {
    sheet.pageLayout.headersFooters.state = 'FirstAndDefault';
  });
  expect([code, client.host.refused]).toEqual(['ApiNotFound', ['HeaderFooterGroup.state = ...']]);
  client.dispose();
});
