import { kodeOf } from '../../../src/domain/capaian/rumus/define-rumus';
import { daftarRumus } from '../../../src/domain/capaian/rumus/registri';

describe.each(daftarRumus.map((rumus) => [rumus.id, rumus] as const))('rumus %s', (_id, rumus) => {
  test.each(rumus.contoh.map((contoh) => [JSON.stringify(contoh), contoh] as const))('%s', (_judul, contoh) => {
    const hasil = kodeOf(rumus.hitung(contoh));
    if (typeof hasil === 'number' && typeof contoh.hasil === 'number') expect(hasil).toBeCloseTo(contoh.hasil, 9);
    else expect(hasil).toBe(contoh.hasil);
  });

  test('names its basis and has at least two examples', () => {
    expect(rumus.dasar.length).toBeGreaterThan(10);
    expect(rumus.contoh.length).toBeGreaterThan(1);
  });
});

test('every rumus has its own id', () => {
  const daftarId = daftarRumus.map((rumus) => rumus.id);
  expect(new Set(daftarId).size).toBe(daftarId.length);
});
