import { screen, waitFor, within } from '@testing-library/react';
import { bukaPanel, bukaTab } from './build/buka-panel';
import { bukuPada } from './build/buku-tiruan';
import { createLayananTiruan } from './build/layanan-tiruan';

describe('Laporan', () => {
  it('shows the averages, the absorption and the predikat of the sample', async () => {
    const panel = await bukaPanel(createLayananTiruan(bukuPada(9)));
    await bukaTab(panel, /Laporan/);
    const ringkasan = screen.getByRole('region', { name: 'Capaian Kinerja Triwulan III 2026' });
    expect(ringkasan).toHaveTextContent('Rata-rata s.d. TW III101,98 %');
    expect(ringkasan).toHaveTextContent('Serapan anggaran68,71 %');
    expect(ringkasan).toHaveTextContent('19 dari 21 indikator dihitung');
    expect(ringkasan).toHaveTextContent('Sangat Tinggi');
  });

  it('asks number, date and paper before it makes the report', async () => {
    const layanan = createLayananTiruan(bukuPada(6));
    const panel = await bukaPanel(layanan);
    await bukaTab(panel, /Laporan/);
    await panel.user.click(screen.getByRole('button', { name: 'Susun laporan…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Susun laporan' });
    await panel.user.type(within(dialog).getByLabelText(/Nomor surat/), '800/65/SATPOL PP/2026');
    await panel.user.selectOptions(within(dialog).getByLabelText(/Kertas/), 'A4');
    await panel.user.click(within(dialog).getByRole('button', { name: 'Lanjut' }));
    await panel.user.click(await within(dialog).findByRole('button', { name: 'Susun' }));
    await waitFor(() =>
      expect(layanan.perintah).toEqual([
        { id: 'susunLaporan', masukan: { nomor: '800/65/SATPOL PP/2026', tanggal: '2026-10-05', kertas: 'A4' } },
      ]),
    );
    expect(await screen.findByText('Cetak')).toBeInTheDocument();
  });

  it('shows who signed, when, and the digest, and asks for no new report', async () => {
    const panel = await bukaPanel(createLayananTiruan(bukuPada(11)));
    await bukaTab(panel, /Laporan/);
    const bagian = screen.getByRole('region', { name: 'Pengesahan' });
    expect(bagian).toHaveTextContent('Disahkan 7 Okt 2026 oleh Rina');
    expect(bagian).toHaveTextContent('7f3a91c2');
    expect(screen.queryByRole('button', { name: 'Susun ulang…' })).not.toBeInTheDocument();
  });

  it('names the archive file', async () => {
    const panel = await bukaPanel(createLayananTiruan(bukuPada(11)));
    await bukaTab(panel, /Laporan/);
    expect(screen.getByText('TW3-2026_Capaian-Kinerja_Final.xlsx')).toBeInTheDocument();
  });
});
