import { act, screen, waitFor } from '@testing-library/react';
import { bukaPanel } from './build/buka-panel';
import { bukuPada } from './build/buku-tiruan';
import { kantorKurang } from './build/kantor-kurang';
import { createLayananTiruan } from './build/layanan-tiruan';

describe('the tabs', () => {
  it('say how far each part of the work is', async () => {
    await bukaPanel(createLayananTiruan(bukuPada(5, kantorKurang())));
    expect(screen.getByRole('tab', { name: /Alur 4 dari 10 langkah selesai/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(screen.getByRole('tab', { name: /Isian 4 dari 5 bidang lengkap/ })).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: /Periksa [1-9] temuan harus dibereskan/ })).toBeInTheDocument();
  });

  it('are walked with the arrow keys, round and round', async () => {
    const { user } = await bukaPanel(createLayananTiruan(bukuPada(5)));
    const buka = async (tombol: string, nama: RegExp): Promise<void> => {
      await user.keyboard(tombol);
      expect(await screen.findByRole('tabpanel', { name: nama })).toBeInTheDocument();
      expect(screen.getByRole('tab', { name: nama })).toHaveFocus();
    };
    act(() => screen.getByRole('tab', { name: /^Alur/ }).focus());
    await buka('{ArrowRight}', /^Isian/);
    await buka('{ArrowRight}', /^Periksa/);
    await buka('{ArrowLeft}', /^Isian/);
    await buka('{End}', /^Laporan/);
    await buka('{ArrowRight}', /^Alur/);
  });
});

describe('a change in the workbook', () => {
  it('by anybody is shown after a pause, without a dialog', async () => {
    const layanan = createLayananTiruan(bukuPada(5, kantorKurang()));
    await bukaPanel(layanan);
    layanan.buku = bukuPada(5);
    act(() => layanan.berubah());
    await waitFor(() => expect(screen.getByRole('tab', { name: /Periksa 0 temuan/ })).toBeInTheDocument());
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
