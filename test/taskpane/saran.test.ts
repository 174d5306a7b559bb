import { saranOf } from '../../src/taskpane/model/saran';
import type { Temuan } from '../../src/domain/validasi/temuan';
import { bukuPada, keadaanOf } from './build/buku-tiruan';

const temuan = (kode: string): Temuan => ({
  // Settings that were stripped (S03) come back with the next plan: a hint, for which nobody is sent anywhere.
  ...{ kode, tingkat: kode === 'S03' ? 'I' : 'E', indikator: null, data: {} },
  lokasi: { tabel: 'iku', bidang: null, kunci: null, kolom: null },
});

describe('what to do next at the analysis and at the approval', () => {
  it.each([
    [5, [], 'analisisSelesai', 0],
    [5, ['R02'], 'bereskan', 1],
    [5, ['S03'], 'analisisSelesai', 0],
    [5, ['S03', 'R02'], 'bereskan', 1],
    [8, ['S03'], 'setujui', 0],
    [8, ['S03', 'R02', 'R17'], 'bereskan', 2],
  ] as const)('step %i with findings %j: %s, %i', (langkah, kode, kunci, jumlah) => {
    const keadaan = { ...keadaanOf(bukuPada(langkah)), temuan: kode.map(temuan) };
    expect(saranOf(keadaan, '2026-10-05')).toMatchObject({ kunci, jumlah, langkah });
  });
});
