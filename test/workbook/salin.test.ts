import { computeRekap } from '../../src/domain/capaian/rekap';
import { angkaAtauNull } from '../../src/domain/capaian/hasil';
import { tabelSalin } from '../../src/domain/laporan/salin';
import { planSalin } from '../../src/workbook/plan/plan-salin';
import { bacaData, bukuTerisi } from './alat/buku-terisi';
import { kantorContoh } from './alat/kantor-contoh';

describe('the copy for e-SAKIP', () => {
  const data = kantorContoh();
  const rekap = computeRekap(data);
  const [kinerja, program] = tabelSalin(data, rekap);

  test('has the columns of both blocks in their order, and every row as wide', () => {
    expect(kinerja?.kepala).toHaveLength(16);
    expect(program?.kepala).toHaveLength(20);
    for (const tabel of [kinerja, program])
      expect(tabel?.baris.filter((baris) => baris.length !== tabel.kepala.length)).toEqual([]);
  });
  test('gives entries as they were typed, figures with two decimals, nothing for quarters to come', () => {
    data.daftarIndikator.forEach((satu, ke) => {
      const baris = kinerja?.baris[ke];
      const hitung = rekap.baris[ke];
      expect(baris?.slice(4, 12)).toEqual([satu.targetTahunan, ...satu.target, ...satu.realisasi.slice(0, 3)]);
      expect(baris?.[12]).toBeNull();
      const capaian = hitung ? angkaAtauNull(hitung.capaianTahunan) : null;
      expect(baris?.[14]).toBe(capaian === null ? null : Math.round(capaian * 100) / 100);
      expect(baris?.[15]).toBe(hitung?.predikat ?? null);
    });
  });
  test('gives every row of the budget with its share spent', () => {
    expect(new Set(program?.baris.map(([kode]) => kode))).toEqual(new Set(data.daftarAnggaran.map(({ kode }) => kode)));
    expect(program?.baris[0]?.[15]).toBe(68.23);
  });
  test('stands on its sheet as values only, says as of when, and is replaced by the next one', () => {
    const buku = bukuTerisi(data);
    const pertama = planSalin(buku.potret(), bacaData(buku), '12 Oktober 2026 pukul 08.05');
    expect(pertama.changes.filter(({ op }) => op === 'formulas' || op === 'merge')).toEqual([]);
    buku.terapkan(pertama.changes);
    expect(buku.nilai('Salin e-SAKIP', 1, 0)).toContain('disalin 12 Oktober 2026 pukul 08.05');
    const lagi = planSalin(buku.potret(), bacaData(buku), '13 Oktober 2026 pukul 08.05');
    expect(lagi.pratinjau).toEqual([{ jenis: 'lembar-ditulis-ulang', jumlah: 1, nama: ['Salin e-SAKIP'] }]);
  });
  test('does not touch a sheet of that title that is somebody else’s', () => {
    const buku = bukuTerisi(data).tambahLembarTerisi('Salin e-SAKIP');
    expect(planSalin(buku.potret(), bacaData(buku), 'kini').asing).toEqual(['Salin e-SAKIP']);
  });
});
