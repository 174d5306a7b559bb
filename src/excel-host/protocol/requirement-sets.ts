import { laterMembers, onlyReadMembers } from './requirement-members';

/** `Chart` with `2: Worksheet; 7: ChartType Id` as `Chart.Worksheet` -> 2 and so on. */
const sinceByMember = new Map<string, number>(
  Object.entries(laterMembers).flatMap(([className, versions]) =>
    versions.split('; ').flatMap((version) => {
      const [minor = '', members = ''] = version.split(': ');
      return members.split(' ').map((member): [string, number] => [`${className}.${member}`, Number(minor)]);
    }),
  ),
);

const onlyRead = new Set(onlyReadMembers.split(' '));
/** A property that Excel lets be written and the emulated Excel only reads: writing it is a gap of the host, not of the add-in. */
export const isOnlyReadHere = (member: string): boolean => onlyRead.has(member);

/** Minor version of `ExcelApi` 1.x since which a member exists: an older Excel does not know it. */
export const minorSince = (className: string, member: string): number =>
  sinceByMember.get(`${className}.${member}`) ?? 1;
