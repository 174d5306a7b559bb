import { lipatCatatan } from '../../src/domain/reviu/lipat-catatan';
import { lipatPeristiwa } from '../../src/domain/sop/lipat';
import type { Peristiwa } from '../../src/domain/sop/peristiwa';
import { readJurnal } from '../../src/workbook/codec/jurnal';
import { BATAS_SETELAN } from '../../src/workbook/codec/padat';
import { kunciPadat } from '../../src/workbook/codec/setelan';
import { namaTabel } from '../../src/workbook/layout/nama';
import { planJurnal } from '../../src/workbook/plan/plan-jurnal';
import { petaTempat } from '../../src/workbook/plan/tempat';
import type { Change } from '../../src/workbook/plan/types';
import { kantorAcak } from './alat/acak';
import { growth, processorSeconds } from '../setup/tempo';
import { bukuSiap } from './alat/buku-terisi';
import type { BukuUji } from './alat/buku-uji';

/** More than the settings take, and far more than a quarter has. */
const JUMLAH = 3000;
const kejadian = (urut: number): Peristiwa => ({
  id: `${String(urut).padStart(10, '0')}-uji00001-001`,
  jam: urut,
  perangkat: 'uji00001',
  waktu: '2026-10-01T08:10:00+08:00',
  oleh: 'Kasubag Contoh',
  peran: 'KASUBAG',
  isi: {
    jenis: 'catatan-ditulis',
    catatan: `c${urut}`,
    sasaran: { tabel: 'isian', kunci: `IKU-${urut}`, kolom: 'realisasi3' },
    teks: `Angka ${urut} belum sama dengan lampiran; mohon diperiksa lagi bersama bidangnya.`,
    nilaiSaatItu: '71,5',
  },
});
const semua = Array.from({ length: JUMLAH }, (_, urut) => kejadian(urut + 1));

const planOf = (buku: BukuUji, ...baru: readonly Peristiwa[]): readonly Change[] => {
  const potret = buku.potret();
  return planJurnal(potret, petaTempat(potret), baru);
};
const jurnalDari = (buku: BukuUji) => readJurnal(buku.potret());
const ukuran = (buku: BukuUji): number =>
  buku
    .potret()
    .settings.filter(({ key }) => key.startsWith('ckt.'))
    .reduce((jumlah, { key, value }) => jumlah + key.length + JSON.stringify(value).length, 0);
const keadaan = (buku: BukuUji): readonly [number, readonly string[]] => {
  const { peristiwa, gangguan } = jurnalDari(buku);
  return [peristiwa.length, gangguan.map(({ jenis }) => jenis)];
};

/** All events, and one more after them that finds them in the mirror. */
function bukuPanjang(): BukuUji {
  const buku = bukuSiap(kantorAcak(1, 0, 3));
  buku.terapkan(planOf(buku, ...semua));
  return buku.terapkan(planOf(buku, kejadian(JUMLAH + 1)));
}

describe('a journal that outgrows the settings', () => {
  test('leaves its older part to the mirror, and is read whole', () => {
    const buku = bukuPanjang();
    expect(keadaan(buku)).toEqual([JUMLAH + 1, []]);
    expect(ukuran(buku)).toBeLessThan(BATAS_SETELAN);
    expect(jurnalDari(buku).diSetelan.size).toBeGreaterThan(0);
    expect(planOf(buku)).toEqual([]);
  });

  test('does not cut again at the next event', () => {
    const plan = planOf(bukuPanjang(), kejadian(JUMLAH + 2));
    expect(plan.filter(({ op }) => op === 'setting.put' || op === 'setting.delete')).toHaveLength(1);
  });

  test('tells what the mirror has lost of it', () => {
    const buku = bukuPanjang();
    const area = buku.potret().names.find(({ name }) => name === namaTabel.jurnal)?.area;
    if (!area) throw new Error('no mirror');
    buku.terapkan([
      { op: 'unprotect', sheet: area.sheet },
      { op: 'clear', at: { ...area, row: area.row + 5, rows: 2 }, what: 'contents' },
    ]);
    expect(keadaan(buku)).toEqual([JUMLAH - 1, ['entri-hilang', 'entri-hilang']]);
  });

  test('is cut anew when all settings were stripped: what fits goes back, nothing is called lost for good', () => {
    const buku = bukuPanjang();
    buku.terapkan(buku.potret().settings.map(({ key }): Change => ({ op: 'setting.delete', key })));
    expect(keadaan(buku)[0]).toBe(JUMLAH + 1);
    buku.terapkan(planOf(buku));
    expect(keadaan(buku)).toEqual([JUMLAH + 1, []]);
    expect(ukuran(buku)).toBeLessThan(BATAS_SETELAN);
  });

  test('loses nothing when the cut stops anywhere, and finishes it the next time', () => {
    const acuan = bukuSiap(kantorAcak(1, 0, 3));
    acuan.terapkan(planOf(acuan, ...semua));
    const plan = planOf(acuan, kejadian(JUMLAH + 1));
    for (const sampai of [1, 2, Math.floor(plan.length / 2), plan.length - 1]) {
      const buku = bukuSiap(kantorAcak(1, 0, 3));
      buku.terapkan(planOf(buku, ...semua));
      buku.terapkan(plan.slice(0, sampai));
      expect(
        keadaan(buku)[1].filter((jenis) => jenis !== 'entri-hilang' && jenis !== 'dipulihkan-dari-cermin'),
      ).toEqual([]);
      buku.terapkan(planOf(buku, kejadian(JUMLAH + 1)));
      expect(keadaan(buku)).toEqual([JUMLAH + 1, []]);
    }
  });

  test('a mark of the cut that cannot be read gives everything back that fits', () => {
    const buku = bukuPanjang();
    buku.terapkan([{ op: 'setting.put', key: kunciPadat, value: 'rusak' }]);
    buku.terapkan(planOf(buku));
    expect(keadaan(buku)).toEqual([JUMLAH + 1, []]);
  });
});

test('thousands of events are folded in a time that grows with them, not with their square', () => {
  const waktu = (jumlah: number) => (): number => {
    const daftar = semua.slice(0, jumlah);
    return processorSeconds(() => {
      lipatPeristiwa(daftar);
      lipatCatatan(daftar);
    });
  };
  expect(growth(waktu(JUMLAH / 10), waktu(JUMLAH), 40)).toBeLessThan(40);
});
