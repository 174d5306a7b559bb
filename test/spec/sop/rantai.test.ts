import fc from 'fast-check';
import { periksaRantai, rantaiBerikut } from '../../../src/domain/sop/rantai';
import type { Rantai } from '../../../src/domain/sop/peristiwa';

interface Kejadian {
  readonly id: string;
  readonly perangkat: string;
  readonly isi: string;
  readonly rantai?: Rantai;
}
/** Long enough to differ when anything differs; what a digest is does not matter here. */
const sidik = (kejadian: Kejadian): string => JSON.stringify(kejadian);

/** A journal as several devices write it, one after the other. */
function tulis(perangkat: readonly string[]): readonly Kejadian[] {
  const riwayat: Kejadian[] = [];
  for (const [ke, satu] of perangkat.entries()) {
    const rantai = rantaiBerikut(riwayat, satu, sidik);
    riwayat.push({ id: `${String(ke).padStart(4, '0')}-${satu}`, perangkat: satu, isi: `isi ${ke}`, rantai });
  }
  return riwayat;
}
const jenis = (riwayat: readonly Kejadian[]): readonly string[] =>
  periksaRantai(riwayat, sidik).map((satu) => `${satu.jenis} ${satu.kunci}`);

const perangkat = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 3, maxLength: 25 });
const SEED = 20_261_122;

describe('the chain of a device', () => {
  it('begins at 1 with nothing before it, and counts each device by itself', () => {
    expect(tulis(['a', 'b', 'a']).map(({ rantai }) => [rantai?.urut, rantai?.sebelum !== ''])).toEqual([
      [1, false],
      [1, false],
      [2, true],
    ]);
  });

  it('is whole in whatever order the entries are read', () => {
    fc.assert(
      fc.property(perangkat, fc.func(fc.nat()), (siapa, acak) => {
        const riwayat = [...tulis(siapa)].sort((a, b) => acak(a.id) - acak(b.id));
        expect(jenis(riwayat)).toEqual([]);
      }),
      { seed: SEED },
    );
  });

  it('shows an entry that was taken out, unless nothing of its device came after it', () => {
    fc.assert(
      fc.property(perangkat, fc.nat(), (siapa, pilih) => {
        const riwayat = tulis(siapa);
        const hilang = riwayat[pilih % riwayat.length];
        const sesudah = riwayat.find(
          ({ perangkat: satu, rantai }) =>
            satu === hilang?.perangkat && rantai?.urut === (hilang.rantai?.urut ?? 0) + 1,
        );
        const sisa = riwayat.filter((satu) => satu !== hilang);
        expect(jenis(sisa)).toEqual(sesudah === undefined ? [] : [`rantai-terputus ${sesudah.id}`]);
      }),
      { seed: SEED },
    );
  });

  it('shows an entry that was altered, at the one after it', () => {
    const riwayat = tulis(['a', 'b', 'a', 'a']).map((satu, ke) => (ke === 2 ? { ...satu, isi: 'lain' } : satu));
    expect(jenis(riwayat)).toEqual(['rantai-berbeda 0003-a']);
  });

  it('takes two sittings of one device that went on at once for no break', () => {
    const bersama = tulis(['a', 'a']);
    const kiri: Kejadian = {
      id: '0002-a-kiri',
      perangkat: 'a',
      isi: 'kiri',
      rantai: rantaiBerikut(bersama, 'a', sidik),
    };
    const kanan: Kejadian = {
      id: '0002-a-kanan',
      perangkat: 'a',
      isi: 'kanan',
      rantai: rantaiBerikut(bersama, 'a', sidik),
    };
    const gabung = [...bersama, kiri, kanan];
    const lanjut: Kejadian = { id: '0003-a', perangkat: 'a', isi: 'lanjut', rantai: rantaiBerikut(gabung, 'a', sidik) };
    expect(jenis([...gabung, lanjut])).toEqual([]);
    expect(lanjut.rantai?.urut).toBe(4);
  });

  it('asks nothing of entries that were written before there were chains', () => {
    const lama: Kejadian = { id: '0000-a', perangkat: 'a', isi: 'lama' };
    expect(rantaiBerikut([lama], 'a', sidik)).toEqual({ urut: 1, sebelum: '' });
    expect(jenis([lama])).toEqual([]);
  });
});
