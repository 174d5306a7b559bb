import axe from 'axe-core';
import { screen } from '@testing-library/react';
import { bukaPanel, bukaTab, type Panel } from './build/buka-panel';
import { bukuKosong, bukuPada, catat, type BukuTiruan } from './build/buku-tiruan';
import { createLayananTiruan } from './build/layanan-tiruan';

const bercatatan = (): BukuTiruan =>
  catat(bukuPada(7), {
    jenis: 'catatan-ditulis',
    catatan: 'c1',
    sasaran: { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' },
    teks: 'Sebut nomor perkara.',
    nilaiSaatItu: '71,5',
  });

/** Colour is measured in a browser: jsdom has no layout to measure it in. */
const pelanggaran = async (): Promise<readonly string[]> => {
  document.title = 'Capaian Kinerja Triwulan';
  const { violations } = await axe.run(document.documentElement, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
};

const tekan =
  (nama: string) =>
  async ({ user }: Panel): Promise<void> => {
    const [tombol] = screen.getAllByRole('button', { name: nama });
    if (tombol === undefined) throw new Error(`no button ${nama}`);
    await user.click(tombol);
    await screen.findByRole('dialog');
  };

// axe asks for a canvas to recognise icon fonts; there are none here, and jsdom has no canvas.
beforeEach(() => {
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

describe('accessibility', () => {
  it.each<{ apa: string; buku: BukuTiruan; menuju: (panel: Panel) => Promise<void> }>([
    { apa: 'the first run', buku: bukuKosong, menuju: async () => undefined },
    { apa: 'Alur', buku: bukuPada(4), menuju: async () => undefined },
    { apa: 'Isian', buku: bukuPada(4), menuju: (panel) => bukaTab(panel, /Isian/) },
    { apa: 'Periksa', buku: bukuPada(5), menuju: (panel) => bukaTab(panel, /Periksa/) },
    { apa: 'Reviu', buku: bercatatan(), menuju: (panel) => bukaTab(panel, /Reviu/) },
    { apa: 'Laporan', buku: bukuPada(9), menuju: (panel) => bukaTab(panel, /Laporan/) },
    { apa: 'the form of an action', buku: bukuPada(4), menuju: tekan('Selesaikan langkah ini') },
    { apa: 'the preview of an action', buku: bukuPada(2), menuju: tekan('Sisipkan format') },
    { apa: 'the settings', buku: bukuPada(4), menuju: tekan('Profil dan setelan') },
  ])('of $apa has nothing that axe objects to', async ({ buku, menuju }) => {
    const panel = await bukaPanel(createLayananTiruan(buku));
    await menuju(panel);
    expect(await pelanggaran()).toEqual([]);
  });
});
