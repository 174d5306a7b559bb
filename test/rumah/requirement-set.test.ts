/**
 * The manifest promises that the add-in runs from one ExcelApi version on. The version of every Office.js member stands
 * in the comments of `@types/office-js`; each member that the adapters name is looked up there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { mergedAreasSet } from '../../src/adapter/office/open-office';
import { filesBelow, root } from './source-files';

interface UsedMember {
  readonly name: string;
  readonly version: readonly [number, number] | null;
  readonly place: string;
}

const officeTypes = /node_modules\/@types\/office-js\//;

function apiSetOf(declaration: ts.Declaration): readonly [number, number] | null {
  const comment = ts
    .getJSDocCommentsAndTags(declaration)
    .map((node) => node.getText())
    .join('\n');
  const match = /\[Api set: ExcelApi (\d+)\.(\d+)/.exec(comment);
  return match ? [Number(match[1]), Number(match[2])] : null;
}

function collectUsedMembers(): UsedMember[] {
  const files = filesBelow('src/adapter', /\.ts$/).map((file) => join(root, file));
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(files, { ...config.options, noEmit: true });
  const checker = program.getTypeChecker();
  const used: UsedMember[] = [];
  const visit = (node: ts.Node, source: ts.SourceFile): void => {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      const declaration = symbol?.declarations?.[0];
      const isMember =
        declaration !== undefined &&
        officeTypes.test(declaration.getSourceFile().fileName) &&
        (ts.isPropertyDeclaration(declaration) ||
          ts.isMethodDeclaration(declaration) ||
          ts.isPropertySignature(declaration));
      if (isMember) {
        // Overloads: the oldest one counts, because any of them makes the name usable.
        const versions = (symbol?.declarations ?? []).map(apiSetOf).filter((v) => v !== null);
        const oldest = versions.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0] ?? null;
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        used.push({
          name: node.text,
          version: oldest,
          place: `${source.fileName.slice(root.length + 1)}:${String(line + 1)}`,
        });
      }
    }
    ts.forEachChild(node, (child) => {
      visit(child, source);
    });
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source, source);
  }
  return used;
}

/** Called only where the host says that it has the set (`adapter/office/open-office.ts`). */
const guarded = 'src/adapter/excel/read/merged-areas.ts';

const floor = /<Set Name="ExcelApi" MinVersion="(\d+)\.(\d+)"/.exec(readFileSync(join(root, 'manifest.xml'), 'utf8'));

test('no used member of Office.js is newer than the ExcelApi version that the manifest demands', () => {
  expect(floor).not.toBeNull();
  const [major, minor] = [Number(floor?.[1]), Number(floor?.[2])];
  const used = collectUsedMembers();
  expect(used.filter((member) => member.version !== null).length).toBeGreaterThan(20);
  const tooNew = used.filter(
    ({ version, place }) =>
      version !== null &&
      (version[0] > major || (version[0] === major && version[1] > minor)) &&
      !(place.startsWith(guarded) && `${version.join('.')}` === mergedAreasSet),
  );
  expect(
    tooNew.map((member) => `${member.place} ${member.name} needs ExcelApi ${String(member.version?.join('.'))}`),
  ).toEqual([]);
}, 60_000);
