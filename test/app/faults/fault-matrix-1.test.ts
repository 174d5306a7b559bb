import { readdirSync } from 'node:fs';
import { daftarPerintah } from '../../../src/app/usecase/daftar';
import { commandCases } from './commands';
import { faultMatrix, PARTS } from './fault-matrix';

faultMatrix(0);

it('covers every command of the product', () => {
  expect(new Set(commandCases.map(({ command }) => command))).toEqual(new Set(Object.keys(daftarPerintah)));
});

it('has a file for every part', () => {
  const files = readdirSync(__dirname).filter((name) => /^fault-matrix-\d+\.test\.ts$/.test(name));
  expect(files).toHaveLength(PARTS);
});
