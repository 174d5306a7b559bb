import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Minor version of `ExcelApi` by member, for one class; `null` when the comment names no plain ExcelApi set. */
export type Since = ReadonlyMap<string, number | null>;

const definitions = join(__dirname, '../../../node_modules/@types/office-js/index.d.ts');
const classStart = /^ {4}class (\w+)(?:<\w+>)? extends OfficeExtension\.ClientObject \{$/;
const apiSet = /\[Api set: ExcelApi 1\.(\d+)/;
const member = /^ {8}(?:readonly )?(\w+)(?:\(|\??:)/;

/** The classes of the namespace Excel with the requirement set of each member, as their comments say. */
export function readExcelTypes(): ReadonlyMap<string, Since> {
  const lines = readFileSync(definitions, 'utf8').split('\n');
  const first = lines.findIndex((line) => line.startsWith('declare namespace Excel {'));
  const classes = new Map<string, Map<string, number | null>>();
  let current: Map<string, number | null> | null = null;
  let since: number | null = null;
  for (const line of lines.slice(first)) {
    if (/^}/.test(line)) break;
    const name = classStart.exec(line)?.[1];
    if (name !== undefined) classes.set(name, (current = new Map()));
    else if (line === '    }') current = null;
    if (!current) continue;
    if (line.trim() === '/**') since = null;
    const version = apiSet.exec(line)?.[1];
    // The first one is the member's own; a later one is about an argument.
    if (version !== undefined) since ??= Number(version);
    const found = member.exec(line)?.[1];
    if (found !== undefined && !current.has(found)) current.set(found, since);
  }
  return classes;
}
