import { definedMembers } from '../../../src/excel-host/protocol/host-class';
import { readEventRegistrations, type DocumentedMember } from './documented';

/** A key this short would gain too little from a line of its own. */
const SHORT_KEY = 5;

/** As the formatter writes it: a text that does not fit stands on a line of its own, but for one with a short key. */
function row(key: string, text: string): string {
  const line = `  ${key}: '${text}',`;
  return line.length <= 120 || key.length < SHORT_KEY ? line : `  ${key}:\n    '${text}',`;
}

const key = (className: string, member: string): string => `${className}.${member}`.toLowerCase();

function listed(names: readonly string[]): string[] {
  return ['export const onlyReadMembers =', `  '${names.join(' ')}';`];
}

/**
 * The source text of `protocol/requirement-members.ts`: for every member of the class tables that came later than
 * `ExcelApi 1.1`, the minor version that brought it. Excel's page is not at hand where the host runs, so the facts are kept.
 */
export function renderRequirements(documented: readonly DocumentedMember[], onlyRead: readonly string[]): string {
  // Some functions have capitals of their own on the wire: names are compared whatever their case.
  const minors = new Map(documented.map(({ className, name, minor }) => [key(className, name), minor]));
  // A handler is registered by a call of its own, which came with the event.
  for (const [event, call] of readEventRegistrations()) {
    const [className = ''] = event.split('.');
    const minor = minors.get(event.toLowerCase()) ?? null;
    minors.set(key(className, call), minor);
    minors.set(key(className, call.replace('_Register', '_Unregister')), minor);
  }
  const rows = [...definedMembers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([className, members]) => {
      const byMinor = new Map<number, string[]>();
      for (const member of [...members].sort()) {
        const minor = minors.get(key(className, member)) ?? 1;
        if (minor > 1) byMinor.set(minor, [...(byMinor.get(minor) ?? []), member]);
      }
      const parts = [...byMinor].sort(([a], [b]) => a - b).map(([minor, names]) => `${minor}: ${names.join(' ')}`);
      return parts.length === 0 ? [] : [row(className, parts.join('; '))];
    });
  return [
    '/**',
    ' * Members of the class tables by the minor version of `ExcelApi` that brought them, where it is later than 1.1.',
    ' * Generated from `@types/office-js` by `npx tsx test/excel-host/members/write.ts`; a test holds it up to date.',
    ' */',
    'export const laterMembers: Readonly<Record<string, string>> = {',
    ...rows,
    '};',
    '',
    '/** Properties that Excel lets be written and the class tables only read. */',
    ...(onlyRead.length === 0 ? ["export const onlyReadMembers = '';"] : listed(onlyRead)),
    '',
  ].join('\n');
}
