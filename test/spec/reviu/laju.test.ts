import { computeRekap } from '../../../src/domain/capaian/rekap';
import { susunAntrean } from '../../../src/domain/reviu/antrean';
import { lipatCatatan } from '../../../src/domain/reviu/lipat-catatan';
import { bandingkanPotret, potretOf } from '../../../src/domain/reviu/potret';
import { lipatPeriksa, sidikIndikator, susunPenandaan } from '../../../src/domain/reviu/tanda-periksa';
import type { IsiPeristiwa } from '../../../src/domain/sop/peristiwa';
import { bangunIndikator, bangunKantor } from '../../build/kantor';
import { bangunRiwayat } from '../../build/peristiwa';
import { growth, processorSeconds } from '../../setup/tempo';

/** Ten times as much may take twenty times as long, not a hundred. */
const TERBURUK = 20;

function kantor(jumlah: number) {
  const daftarIndikator = Array.from({ length: jumlah }, (_, ke) => bangunIndikator({ kode: `IKU-${ke}` }));
  const { baris } = computeRekap(bangunKantor({ daftarIndikator }));
  const tanda = daftarIndikator.map((satu, ke) => ({
    kunci: satu.kode,
    sidik: sidikIndikator(satu, baris[ke] ?? null),
  }));
  return { daftarIndikator, baris, riwayat: bangunRiwayat(susunPenandaan(tanda)) };
}
type Kantor = ReturnType<typeof kantor>;

const catatan = (jumlah: number) =>
  bangunRiwayat(
    Array.from({ length: jumlah }, (_, ke): IsiPeristiwa => ({
      ...{ jenis: 'catatan-ditulis', catatan: `c${ke}`, teks: 'Cocokkan', nilaiSaatItu: '75' },
      sasaran: { tabel: 'isian', kunci: `IKU-${ke % 300}`, kolom: 'realisasi3' },
    })),
  );

const antrean = ({ daftarIndikator, baris, riwayat }: Kantor) =>
  susunAntrean({
    ...{ daftarIndikator, baris, temuan: [], kini: '2026-10-06T08:00:00+08:00', daftarCatatan: [] },
    tanda: lipatPeriksa(riwayat),
  });
const perubahan = ({ daftarIndikator }: Kantor) =>
  bandingkanPotret(
    daftarIndikator.map(potretOf),
    daftarIndikator.map((satu) => ({ ...satu, buktiDukung: 'Map 3' })),
  );
/** The same work three times over, so that the smaller job is more than a blink. */
const detik = (kerja: () => unknown): number => processorSeconds(() => [1, 2, 3].forEach(kerja));

const [kecil, besar] = [kantor(300), kantor(3000)];

test.each<[string, (satu: Kantor) => unknown]>([
  ['the queue', antrean],
  ['what changed since the return', perubahan],
])('%s grows with the indicators, not with their square', (_, kerja) => {
  const laju = growth(
    () => detik(() => kerja(kecil)),
    () => detik(() => kerja(besar)),
    TERBURUK,
  );
  expect(laju).toBeLessThan(TERBURUK);
});

test('all three thousand are compared, and every change is found', () => {
  expect(antrean(besar).every(({ periksa, alasan }) => periksa === 'sudah' && alasan.length === 0)).toBe(true);
  expect(perubahan(besar)).toHaveLength(3000);
});

test('folding notes grows with their number, not with its square', () => {
  const [sedikit, banyak] = [catatan(3000), catatan(30_000)];
  const laju = growth(
    () => detik(() => lipatCatatan(sedikit)),
    () => detik(() => lipatCatatan(banyak)),
    TERBURUK,
  );
  expect(laju).toBeLessThan(TERBURUK);
});
