import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addin } from '../../src/skenario/addin';

it('the saved workbook names the add-in of the manifest', () => {
  const manifest = readFileSync(join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
  expect(manifest).toContain(`<Id>${addin.id}</Id>`);
  expect(manifest).toContain(`<Version>${addin.version}</Version>`);
});
