import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { setelanEn } from '../../src/taskpane/strings/setelan-en';
import { setelanId } from '../../src/taskpane/strings/setelan-id';
import { bukaPanel } from './build/buka-panel';
import { bukuPada } from './build/buku-tiruan';
import { createLayananTiruan } from './build/layanan-tiruan';

const buka = async (peran: 'KASUBAG' | 'STAF') => {
  const layanan = createLayananTiruan(bukuPada(5));
  await layanan.gantiPengguna({ nama: 'Rina', peran });
  const panel = await bukaPanel(layanan);
  await panel.user.click(screen.getByRole('button', { name: 'Profil dan setelan' }));
  await panel.user.click(await screen.findByRole('button', { name: 'Pengaturan perhitungan' }));
  await screen.findByRole('combobox', { name: 'Rumus polaritas negatif' });
  return { ...panel, layanan, dialog: screen.getByRole('dialog') };
};

describe('the settings of computing', () => {
  it('are shown to everybody with their sources, and changed by the Kasubag alone', async () => {
    const { dialog } = await buka('STAF');
    expect(within(dialog).getByRole('note')).toHaveTextContent('Hanya Kasubag Perencanaan');
    expect(within(dialog).getByRole('combobox', { name: 'Dasar predikat' })).toBeDisabled();
    expect(dialog).toHaveTextContent('LAN SK 239/IX/6/8/2003');
    expect(within(dialog).queryByRole('button', { name: 'Tinjau perubahan' })).toBeNull();
  });

  it('say while they are typed which numbers will change, and go on to the preview with the reason', async () => {
    const { user, dialog, layanan } = await buka('KASUBAG');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Rumus polaritas negatif' }), 'T/R');
    expect(await within(dialog).findByText(/^Capaian \d+ indikator:/)).toBeInTheDocument();
    expect(within(dialog).getByText(/^Rata-rata s\.d\.: .+ → .+$/)).toBeInTheDocument();
    await user.click(within(dialog).getByRole('button', { name: 'Tinjau perubahan' }));
    expect(within(dialog).getByText('Wajib diisi')).toBeInTheDocument();
    await user.type(within(dialog).getByRole('textbox', { name: /Alasan perubahan/ }), 'Keputusan rapat');
    await user.click(within(dialog).getByRole('button', { name: 'Tinjau perubahan' }));
    await user.click(await screen.findByRole('button', { name: 'Ubah' }));
    await waitFor(() => expect(layanan.perintah).toHaveLength(1));
    expect(layanan.perintah[0]).toMatchObject({
      id: 'ubahPengaturan',
      masukan: { perubahan: { rumusNegatif: 'T/R', batasBaris: null }, alasan: 'Keputusan rapat' },
    });
    expect(layanan.buku.data?.pengaturan.rumusNegatif).toBe('T/R');
  });

  it('refuse a scale with a hole or an overlap at the band where it is, and take a known one in one choice', async () => {
    const { user, dialog } = await buka('KASUBAG');
    const pita = within(dialog).getByRole('group', { name: 'Pita 1' });
    const tercetak = within(pita).getByRole('textbox', { name: 'Tercetak mulai (%)' });
    await user.clear(tercetak);
    await user.type(tercetak, '95');
    expect(pita).toHaveTextContent('celah');
    await user.clear(tercetak);
    await user.type(tercetak, '80,5');
    expect(pita).toHaveTextContent('Tumpang tindih');
    expect(within(dialog).getByRole('combobox', { name: 'Skala predikat' })).toHaveValue('kustom');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Skala predikat' }), 'ipkku');
    expect(within(dialog).getByRole('group', { name: 'Pita 1' })).not.toHaveTextContent('Tumpang tindih');
    expect(within(dialog).getByRole('textbox', { name: 'Peraturan atau dokumen sumber' })).toHaveValue(
      'Kepmendagri 341/7620/BAK sebagaimana dimuat data.blitarkab.go.id',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Tambah pita' }));
    expect(within(dialog).getByRole('group', { name: 'Pita 5' })).toHaveTextContent('Sebutan predikat masih kosong');
    await user.click(within(dialog).getByRole('button', { name: 'Hapus pita 5' }));
    expect(dialog).not.toHaveTextContent('Sebutan predikat masih kosong');
  });

  it('have no flaw that a screen reader would meet', async () => {
    const { dialog } = await buka('KASUBAG');
    const { violations } = await axe.run(dialog, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('their words', () => {
  const bentuk = (nilai: unknown): unknown =>
    typeof nilai === 'object' && nilai !== null
      ? Object.fromEntries(Object.entries(nilai).map(([kunci, isi]) => [kunci, bentuk(isi)]))
      : typeof nilai;
  it('are the same in both languages', () => {
    expect(bentuk(setelanEn)).toEqual(bentuk(setelanId));
  });
});
