import fc from 'fast-check';
import { angkaAtauNull } from '../../../src/domain/capaian/hasil';
import { computeCapaian } from '../../../src/domain/capaian/polaritas';
import { computeRekap } from '../../../src/domain/capaian/rekap';
import { bangunIndikator, bangunKantor } from '../../build/kantor';

const seed = 2_017;
const positif = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100);
const realisasi = fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 100);
const target = fc.tuple(positif, positif).map(([a, b]) => ({ bawah: Math.min(a, b), atas: Math.max(a, b) }));
const urut = fc.tuple(realisasi, realisasi).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const angkaDari = (...masukan: Parameters<typeof computeCapaian>): number =>
  angkaAtauNull(computeCapaian(...masukan)) ?? Number.NaN;
const rumus = fc.constantFrom('2T-R', 'T/R');

test('positif: more realised never gives less', () => {
  fc.assert(
    fc.property(target, urut, rumus, (t, [sedikit, banyak], s) => {
      expect(angkaDari(t, sedikit, 'positif', s)).toBeLessThanOrEqual(angkaDari(t, banyak, 'positif', s) + 1e-9);
    }),
    { seed },
  );
});

test('negatif: more realised never gives more, but for the rule that T/R at 0 is 100', () => {
  fc.assert(
    fc.property(target, urut, rumus, (t, [sedikit, banyak], s) => {
      fc.pre(s === '2T-R' || sedikit > 0);
      expect(angkaDari(t, sedikit, 'negatif', s)).toBeGreaterThanOrEqual(angkaDari(t, banyak, 'negatif', s) - 1e-9);
    }),
    { seed },
  );
});

test('rentang: never above 100, and 100 exactly inside', () => {
  fc.assert(
    fc.property(target, realisasi, rumus, (t, r, s) => {
      const capaian = angkaDari(t, r, 'rentang', s);
      if (r >= t.bawah && r <= t.atas) expect(capaian).toBe(100);
      else expect(capaian).toBeLessThan(100);
    }),
    { seed },
  );
});

test('the two negative formulas agree exactly where target and realisation do', () => {
  fc.assert(
    fc.property(positif, (t) => {
      const titik = { bawah: t, atas: t };
      expect(angkaDari(titik, t, 'negatif', '2T-R')).toBeCloseTo(angkaDari(titik, t, 'negatif', 'T/R'), 9);
    }),
    { seed },
  );
});

test('an average lies between the least and the greatest row that enters it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(positif, fc.option(realisasi)), { minLength: 1, maxLength: 12 }), (daftar) => {
      const data = bangunKantor({
        daftarIndikator: daftar.map(([t, r], i) =>
          bangunIndikator({
            kode: `K${i}`,
            sasaran: `S${i % 3}`,
            target: [t, t, t, t],
            realisasi: [null, null, r, null],
          }),
        ),
      });
      const rekap = computeRekap(data);
      for (const kelompok of [rekap.rataRata, ...rekap.perSasaran]) {
        const anggota = rekap.baris.filter((baris) => !('sasaran' in kelompok) || baris.sasaran === kelompok.sasaran);
        const angka = anggota.flatMap((baris) => angkaAtauNull(baris.capaianTw) ?? []);
        const rata = angkaAtauNull(kelompok.capaianTw);
        if (angka.length === 0) expect(rata).toBeNull();
        else {
          expect(rata).toBeGreaterThanOrEqual(Math.min(...angka) * (1 - 1e-9));
          expect(rata).toBeLessThanOrEqual(Math.max(...angka) * (1 + 1e-9));
        }
      }
    }),
    { seed },
  );
});
