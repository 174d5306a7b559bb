import { act, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import type { Lokasi } from '../../src/domain/validasi/temuan';
import { mengapaEn } from '../../src/taskpane/strings/mengapa-en';
import { mengapaId } from '../../src/taskpane/strings/mengapa-id';
import { bukaPanel } from './build/buka-panel';
import { bukuPada, kantorContoh } from './build/buku-tiruan';
import { createLayananTiruan } from './build/layanan-tiruan';

// axe asks for a canvas to recognise icon fonts; there are none here, and jsdom has no canvas.
beforeEach(() => {
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

const { daftarIndikator } = kantorContoh();
const negatif = daftarIndikator.find(({ polaritas }) => polaritas === 'negatif');
const [pertama] = daftarIndikator;
if (negatif === undefined || pertama === undefined) throw new Error('the sample has changed');

const di = (kolom: string, kunci: string = pertama.kode): Lokasi => ({ tabel: 'rekap', bidang: null, kunci, kolom });
const buka = async (lokasi: Lokasi) => {
  const layanan = createLayananTiruan(bukuPada(5));
  const panel = await bukaPanel(layanan);
  await act(async () => panel.pane.store.set({ selIni: lokasi }));
  return { ...panel, layanan };
};
const tanya = async (lokasi: Lokasi) => {
  const panel = await buka(lokasi);
  await panel.user.click(await screen.findByRole('button', { name: 'Mengapa angka ini?' }));
  return { ...panel, dialog: await screen.findByRole('dialog') };
};

describe('why this number', () => {
  const kasus: readonly (readonly [string, Lokasi, RegExp])[] = [
    ['the achievement of a quarter', di('capaianTw'), /÷ .* × 100 = /],
    ['the achievement of a negative indicator', di('capaianTw', negatif.kode), /\(2 × .* − .*\) ÷ .* × 100 = /],
    ['the realisation to date', di('realisasiSd'), /TW I /],
    ['a rating', di('predikat'), /dibaca pada Skala Nilai Peringkat Kinerja/],
    [
      'the average of all',
      { tabel: 'rekap', bidang: '#semua', kunci: '1', kolom: 'capaianSd' },
      /Rata-rata \d+ dari \d+ indikator yang dapat dihitung: /,
    ],
    [
      'the average of a division',
      { tabel: 'rekap', bidang: '#bidang', kunci: '2', kolom: 'predikat' },
      /Rata-rata \d+ dari/,
    ],
    [
      'the average of a sasaran',
      { tabel: 'rekap', bidang: '#sasaran', kunci: '1', kolom: 'capaianTw' },
      /Rata-rata \d+ dari/,
    ],
    [
      'the absorption',
      { tabel: 'rekap', bidang: '#anggaran', kunci: '1', kolom: 'serapan' },
      /Rp[\d.]+ ÷ Rp[\d.]+ × 100/,
    ],
    ['a figure of the report', { tabel: 'laporan', bidang: null, kunci: pertama.kode, kolom: 'capaianSd' }, /× 100 = /],
    [
      'a figure of the form',
      { tabel: 'isian', bidang: pertama.bidang, kunci: pertama.kode, kolom: 'capaianTahunan' },
      /× 100 = /,
    ],
  ];
  const [uang] = kantorContoh().daftarAnggaran;
  const analisis = (bagian: string, kunci: string, kolom: string): Lokasi => ({
    ...{ tabel: 'analisis', bidang: bagian, kunci, kolom },
  });
  const e81 = (kunci: string, kolom: string): Lokasi => ({ tabel: 'e81', bidang: null, kunci, kolom });
  const lembarLain: readonly (readonly [string, Lokasi, RegExp])[] = [
    [
      "a parent's sum over the budget tree",
      { tabel: 'anggaran', bidang: null, kunci: uang?.kode ?? '', kolom: 'paguPohon' },
      /Jumlah 2 baris terbawah di bawahnya: 1\.05\.01\.2\.01 Rp200\.000\.000; .* = Rp6\.200\.000\.000/,
    ],
    [
      "a budget row's share",
      { tabel: 'anggaran', bidang: null, kunci: '1.05.01.2.01', kolom: 'serapan' },
      /Rp130\.000\.000 ÷ Rp200\.000\.000 × 100 = 65,00%/,
    ],
    ['an earlier quarter on Analisis', analisis('#indikator', pertama.kode, 'tw2'), /52 ÷ 50 × 100 = 104,00/],
    ['a change on Analisis', analisis('#indikator', pertama.kode, 'perubahan'), /95,33% − .* 104,00% = -8,67 poin/],
    ["a division's quarter", analisis('#tren', '2', 'tw1'), /Rata-rata \d+ dari \d+ indikator/],
    ['how many reach their target', analisis('#bidang', '1', 'mencapai'), /Terdiri atas: .*KIN-06/],
    ['achievement beside absorption', analisis('#efisiensi', '1', 'selisih'), /92,95% − serapan 68,71% = 24,24 poin/],
    ['the best row', analisis('#tertinggi', '1', 'capaianSd'), /× 100 = /],
    ['a row that cannot be computed', analisis('#belum', '1', 'sebab'), /Tidak dihitung/],
    ['column 12 of E.81', e81('I:IKU-01', 'k12'), /Kolom 12, dari kolom 8 sampai 11\. Nilai terakhir dari TW I 24/],
    ['column 14 of E.81', e81('I:IKU-01', 'k14'), /71,5 ÷ 120 × 100 = 59,58/],
    ['column 14 of E.81 without entries', e81('I:IKU-02', 'k14'), /isi kolom 5 dan 6 pada baris ini/],
    ['rupiah of E.81', e81('A:1.05.01.2.01', 'persenRp'), /Rp130\.000\.000 ÷ Rp200\.000\.000/],
    [
      'a copied cell',
      { tabel: 'salin', bidang: '#kinerja', kunci: '1', kolom: '14' },
      /Salinan pada saat disusun; .* Hitungan sekarang 71,50%/,
    ],
    ['a copied share', { tabel: 'salin', bidang: '#program', kunci: '1', kolom: '15' }, /Salinan pada saat disusun/],
  ];
  it.each([...kasus, ...lembarLain])('is told for %s, with its numbers put in', async (_nama, lokasi, pola) => {
    const { dialog } = await tanya(lokasi);
    expect(dialog).toHaveTextContent(pola);
  });

  it('leads to the cells that it comes from, and says evidence and what nobody recorded', async () => {
    const { user, dialog, layanan } = await tanya(di('capaianSd'));
    await user.click(within(dialog).getByRole('button', { name: 'Lihat isian' }));
    expect(layanan.dituju).toEqual([
      { tabel: 'isian', bidang: pertama.bidang, kunci: pertama.kode, kolom: 'realisasi3' },
    ]);
    expect(dialog).toHaveTextContent('Bukti dukung:');
    expect(dialog).toHaveTextContent('Yang diketik langsung di lembar tidak bernama.');
    expect(dialog).toHaveTextContent(/Isian dihimpun \(.+, \d+ \w+/);
  });

  it('is offered beside computed cells alone', async () => {
    const { pane } = await buka(di('capaianSd'));
    expect(await screen.findByRole('region', { name: 'Sel terpilih' })).toHaveTextContent('Capaian s.d. triwulan');
    await act(async () => pane.store.set({ selIni: { ...di('realisasi3'), tabel: 'isian' } }));
    expect(screen.queryByRole('region', { name: 'Sel terpilih' })).toBeNull();
    await act(async () => pane.store.set({ selIni: null }));
    expect(screen.queryByRole('button', { name: 'Mengapa angka ini?' })).toBeNull();
  });

  it('has no flaw that a screen reader would meet', async () => {
    const { dialog } = await tanya(di('capaianSd'));
    const { violations } = await axe.run(dialog, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

it('its words are the same in both languages', () => {
  const bentuk = (nilai: unknown): unknown =>
    typeof nilai === 'object' && nilai !== null
      ? Object.fromEntries(Object.entries(nilai).map(([kunci, isi]) => [kunci, bentuk(isi)]))
      : typeof nilai;
  expect(bentuk(mengapaEn)).toEqual(bentuk(mengapaId));
});
