import { definedMembers, definedParts, lower, upper } from '../../../src/excel-host/protocol/host-class';
import { newestApiLevel } from '../../../src/excel-host/host';
import { documentEventOwners } from '../../../src/excel-host/protocol/member/events';
import '../../../src/excel-host/protocol/member/workbook';
import '../../../src/excel-host/protocol/objects';
import { readDocumentedMembers, readEventRegistrations, type DocumentedMember } from './documented';

export type MemberState = 'implemented' | 'refused by name' | 'above the floor';
export interface MemberEntry extends DocumentedMember {
  readonly state: MemberState;
  /** Excel lets it be written, the emulated Excel only reads it. */
  readonly isReadOnlyHere: boolean;
}
export interface MemberCounts {
  readonly total: number;
  readonly byState: Readonly<Record<MemberState, number>>;
  /** Of the members that an Excel of the add-in's own floor has. */
  readonly atAddinFloor: { readonly total: number; readonly implemented: number };
}

/** The requirement set that the add-in declares in its manifest. */
const addinFloor = 11;
const hostFloor = Number(String(newestApiLevel).split('.')[1]);
/** Names that the library writes under another name than the documented one. */
const writtenAs: Readonly<Record<string, string>> = {
  'Worksheet.showGridlines': 'Gridlines',
  'Worksheet.showHeadings': 'Headings',
};

/** Every documented member with what the emulated Excel's own class tables make of it. */
export function memberTable(): readonly MemberEntry[] {
  const registrations = readEventRegistrations();
  return readDocumentedMembers().map((member) => {
    const isHere = isImplemented(member, registrations);
    const isAbove = member.minor === null || member.minor > hostFloor;
    return {
      ...member,
      state: isAbove ? 'above the floor' : isHere ? 'implemented' : 'refused by name',
      isReadOnlyHere: isHere && member.isWritable && member.kind === 'property' && !isSettable(member),
    };
  });
}

function isImplemented(
  { className, name, kind }: DocumentedMember,
  registrations: ReadonlyMap<string, string>,
): boolean {
  const members = definedMembers.get(className);
  if (!members) return false;
  if (kind === 'event') {
    const call = registrations.get(`${className}.${name}`);
    return call === undefined ? documentEventOwners.has(`${className}.${name}`) : members.has(call);
  }
  const collection = definedParts.get(className);
  if (name === 'items') return collection?.items === true;
  if (name === 'getItem' && collection?.index === true) return true;
  return members.has(upper(name)) || hasInCapitals(members, name);
}

/** Some functions have capitals of their own on the wire (`VLookup` for vlookup). */
const hasInCapitals = (members: ReadonlySet<string>, name: string): boolean =>
  [...members].some((member) => member.toLowerCase() === name.toLowerCase());

const isSettable = ({ className, name }: DocumentedMember): boolean => {
  const written = writtenAs[`${className}.${name}`] ?? upper(name);
  return name === 'items' || definedParts.get(className)?.settable.has(written) === true;
};

export const onlyReadHere = (table: readonly MemberEntry[]): readonly string[] =>
  table.filter((member) => member.isReadOnlyHere).map(({ className, name }) => `${className}.${name}`);

export function countMembers(table: readonly MemberEntry[]): MemberCounts {
  const atFloor = table.filter(({ minor }) => minor !== null && minor <= addinFloor);
  const inState = (state: MemberState): number => table.filter((member) => member.state === state).length;
  return {
    total: table.length,
    byState: {
      implemented: inState('implemented'),
      'refused by name': inState('refused by name'),
      'above the floor': inState('above the floor'),
    },
    atAddinFloor: {
      total: atFloor.length,
      implemented: atFloor.filter(({ state }) => state === 'implemented').length,
    },
  };
}

/** The counts as one line each, for the page and for the terminal. */
export function countLines({ total, byState, atAddinFloor }: MemberCounts): readonly string[] {
  return [
    `${total} members of the namespace Excel (@types/office-js)`,
    `${byState.implemented} implemented`,
    `${byState['refused by name']} refused by name`,
    `${byState['above the floor']} above the floor (newer than ExcelApi 1.${hostFloor}, one platform only, or preview)`,
    `${atAddinFloor.implemented} of the ${atAddinFloor.total} members up to ExcelApi 1.${addinFloor}, the add-in's own floor, implemented`,
  ];
}

/** The page `src/excel-host/MEMBERS.md`. */
export function renderMembers(table: readonly MemberEntry[]): string {
  const classes = [...new Set(table.map(({ className }) => className))].sort();
  return [
    '# Members of the namespace Excel',
    '',
    'Generated from `@types/office-js` and the class tables of the emulated Excel by',
    '`npx tsx test/excel-host/members/write.ts`; a test holds it up to date. A version stands behind a member that came later',
    'than `ExcelApi 1.1`; "read only" stands behind a property that Excel lets be written: writing it is refused by name.',
    '',
    ...countLines(countMembers(table)).map((line) => `- ${line}`),
    '',
    ...classes.flatMap((name) =>
      renderClass(
        name,
        table.filter(({ className }) => className === name),
      ),
    ),
  ].join('\n');
}

const states: readonly MemberState[] = ['implemented', 'refused by name', 'above the floor'];

function renderClass(name: string, members: readonly MemberEntry[]): readonly string[] {
  const lines = states.flatMap((state) => {
    const names = members.filter((member) => member.state === state).map(nameWithVersion);
    return names.length === 0 ? [] : [`- ${state}: ${names.join(', ')}`];
  });
  return [`## ${name}`, '', ...lines, ''];
}

function nameWithVersion({ name, apiSet, isReadOnlyHere }: MemberEntry): string {
  const remarks = [
    ...(apiSet === 'ExcelApi 1.1' ? [] : [apiSet.replace(/^ExcelApi /, '')]),
    ...(isReadOnlyHere ? ['read only'] : []),
  ];
  return remarks.length === 0 ? lower(name) : `${lower(name)} (${remarks.join(', ')})`;
}
