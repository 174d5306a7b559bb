import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countLines, countMembers, memberTable, renderMembers } from './table';

const table = memberTable();
writeFileSync(join(__dirname, '../../../src/excel-host/MEMBERS.md'), renderMembers(table));
process.stdout.write(`${countLines(countMembers(table)).join('\n')}\n`);
