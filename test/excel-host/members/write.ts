import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countLines, countMembers, memberTable, onlyReadHere, renderMembers } from './table';
import { readDocumentedMembers } from './documented';
import { renderRequirements } from './requirement-source';

const host = join(__dirname, '../../../src/excel-host');
const table = memberTable();
writeFileSync(join(host, 'MEMBERS.md'), renderMembers(table));
writeFileSync(
  join(host, 'protocol/requirement-members.ts'),
  renderRequirements(readDocumentedMembers(), onlyReadHere(table)),
);
process.stdout.write(`${countLines(countMembers(table)).join('\n')}\n`);
