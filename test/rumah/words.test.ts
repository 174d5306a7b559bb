/** The project speaks of itself alone, and ships nobody's personal data. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root } from './source-files';

const text = /\.(tsx?|cjs|mjs|js|json|md|html|css|xml|yml|sh)$|^run$/;
const written = [
  ...['src', 'test', 'assets', '.ci'].flatMap((folder) => filesBelow(folder, text)),
  ...readdirSync(root).filter((name) => text.test(name) && name !== 'package-lock.json'),
].filter((file) => !file.includes('/keluaran/'));

const forbidden: readonly (readonly [string, RegExp])[] = [
  ['a path of some machine', /\/(?:work|home|root|Users)\/[a-z]/],
  ['the name of a registry host', /registry\.[a-z]+js\.org|deb\.debian\.org/],
  ['the person who signed the SOP', /NOOR|ASPARIAH|19660613/i],
  ['a marker for unfinished work', /\b(?:TODO|FIXME|XXX)\b/],
  ['a silenced check', /eslint-disable|@ts-(?:ignore|expect-error|nocheck)|as unknown as/],
];
const self = 'test/rumah/words.test.ts';

test.each(forbidden)('no file holds %s', (_what, pattern) => {
  const places = written
    .filter((file) => file !== self)
    .filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')));
  expect(written.length).toBeGreaterThan(20);
  expect(places).toEqual([]);
});

test('the lock file names no download addresses', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": "https?:/);
});
