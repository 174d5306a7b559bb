/** Microsoft's own reader, which sideloading uses, must find what the manifest means. */
import { execFileSync } from 'node:child_process';
import { root } from './source-files';

test('the reader of office-addin-manifest understands the manifest', () => {
  // In a process of its own: the package loads ES modules in a way that jest's module system cannot follow.
  const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml')
    .then((info) => process.stdout.write(JSON.stringify(info)))`;
  const answer: unknown = JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' }));
  expect(answer).toMatchObject({
    id: '43285b5c-5194-4ba5-9f88-93455f5977fe',
    displayName: 'Capaian Kinerja Triwulan',
    defaultLocale: 'id-ID',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    permissions: 'ReadWriteDocument',
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
});
