import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One member of a class as `@types/office-js` documents it. */
export interface DocumentedMember {
  readonly className: string;
  readonly name: string;
  readonly kind: 'property' | 'method' | 'event';
  readonly isWritable: boolean;
  /** `ExcelApi 1.9`, `ExcelApiOnline 1.1`, `preview`. */
  readonly apiSet: string;
  /** Minor version of the set `ExcelApi`; `null` for every other set, which no released Excel of all platforms has. */
  readonly minor: number | null;
}

const root = join(__dirname, '../../../node_modules');
const definitions = join(root, '@types/office-js/index.d.ts');
const library = join(root, '@microsoft/office-js/dist/excel-web-16.00.debug.js');

const classStart = /^ {4}class (\w+)(?:<\w+>)? extends OfficeExtension\.ClientObject \{$/;
const memberLine = /^ {8}(readonly )?(\w+)(\(|\??:)/;
const apiSetText = /\[Api set: ([^\]]+?)\]/;
/** What the client library gives every object of its own accord; no host is asked for it. */
const ofTheLibrary = new Set([
  'context',
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
  'isNullObject',
  'isSetSupported',
]);

/** Every member of every class of the namespace Excel, in the order of the file. */
export function readDocumentedMembers(): readonly DocumentedMember[] {
  const lines = readFileSync(definitions, 'utf8').split('\n');
  const members: DocumentedMember[] = [];
  const seen = new Set<string>();
  let className: string | null = null;
  let classSet = '';
  let comment = '';
  for (const line of lines.slice(lines.findIndex((each) => each.startsWith('declare namespace Excel {')))) {
    if (/^}/.test(line)) break;
    if (line.trim() === '/**') comment = '';
    comment += `${line}\n`;
    const started = classStart.exec(line)?.[1];
    if (started !== undefined) {
      className = started;
      classSet = setOf(comment) ?? 'ExcelApi 1.1';
    } else if (line === '    }') className = null;
    const found = memberLine.exec(line);
    const name = found?.[2];
    if (className === null || !found || name === undefined || ofTheLibrary.has(name)) continue;
    if (seen.has(`${className}.${name}`)) continue;
    seen.add(`${className}.${name}`);
    const apiSet = setOf(comment) ?? classSet;
    members.push({
      className,
      name,
      kind: found[3] === '(' ? 'method' : comment.includes('@eventproperty') ? 'event' : 'property',
      isWritable: found[1] === undefined && found[3] !== '(',
      apiSet,
      minor: minorOf(apiSet),
    });
  }
  return members;
}

/** `Range.formulas [Api set: ExcelApi 1.1 for get, 1.8 for set]`: the first version counts. */
function setOf(comment: string): string | null {
  const told = apiSetText.exec(comment)?.[1]?.trim();
  if (told === undefined) return null;
  return /^\w+ [\d.]+/.exec(told)?.[0] ?? 'preview';
}
const minorOf = (apiSet: string): number | null => {
  const minor = /^ExcelApi 1\.(\d+)$/.exec(apiSet)?.[1];
  return minor === undefined ? null : Number(minor);
};

/**
 * The call by which the library registers for an event, by `Class.onEvent`: `_RegisterDataChangedEvent` for `onChanged`.
 * Document events (`workbook.onSelectionChanged`) are not registered with the host: they are not in the map.
 */
export function readEventRegistrations(): ReadonlyMap<string, string> {
  const source = readFileSync(library, 'utf8');
  const pattern =
    /defineProperty\((\w+)\.prototype, "(on\w+)", \{[^]{0,700}?registerFunc: function \(\) \{ return _this\.(\w+)\(/g;
  return new Map(
    [...source.matchAll(pattern)].map(([, owner = '', event = '', call = '']) => [`${owner}.${event}`, call]),
  );
}
