import { definedMembers } from '../../../src/excel-host/protocol/host-class';
import { minorSince } from '../../../src/excel-host/protocol/requirement-sets';
import '../../../src/excel-host/protocol/member/workbook';
import '../../../src/excel-host/protocol/objects';
import { openClient } from '../build/client';
import { readExcelTypes } from '../build/office-types';

const types = readExcelTypes();
/** Services beside Excel, and the wire names that the library writes instead of the documented ones. */
const outside = new Set(['AddinInternalService', 'WorkbookCreated']);
const wireNames = new Set([
  'Worksheet.Gridlines',
  'Worksheet.Headings',
  'PageBreakCollection.GetItemAt',
  'Application.CreateWorkbook',
  'Workbook.CreateAndOpenWorkbook',
  'Style.Orientation',
]);

const classes = [...definedMembers].filter(([name]) => !outside.has(name));

test('the emulated classes are all of them', () => {
  expect(classes.length).toBeGreaterThan(50);
});

// Source: the comments of @types/office-js, "[Api set: ExcelApi 1.x]".
test.each(classes)('every member of %s exists, with its requirement set', (className, members) => {
  // Some functions have capitals of their own on the wire (`VLookup` for vlookup).
  const documented = new Map([...(types.get(className) ?? [])].map(([name, since]) => [name.toLowerCase(), since]));
  const facts = [...members]
    .filter((member) => !member.startsWith('_') && !wireNames.has(`${className}.${member}`))
    .map(
      (member) => [member, documented.get(member.toLowerCase()) ?? 'unknown', minorSince(className, member)] as const,
    );
  expect(facts.filter(([, told, kept]) => told !== kept)).toEqual([]);
});

test.each<[string, string, string]>([
  ['1.7', 'a validation rule (1.8)', 'ApiNotFound'],
  ['1.8', 'a validation rule (1.8)', 'ok'],
  ['1.10', 'a validation rule (1.8)', 'ok'],
])('an Excel of ExcelApi %s and %s', async (apiLevel, _, code) => {
  const client = await openClient({ apiLevel });
  const got = await client.codeOf((sheet) => {
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
  });
  expect(got).toBe(code);
  // An old Excel is not a gap of the host.
  expect(client.host.refused).toEqual([]);
  client.dispose();
});
