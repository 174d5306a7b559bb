import { screen, waitFor, within } from '@testing-library/react';
import { bukaPanel, bukaTab } from './build/buka-panel';
import { bukuPada, kantorContoh, type BukuTiruan } from './build/buku-tiruan';
import { kantorKurang } from './build/kantor-kurang';
import { createLayananTiruan } from './build/layanan-tiruan';

describe('Periksa', () => {
  const buka = async (buku: BukuTiruan) => {
    const layanan = createLayananTiruan(buku);
    const panel = await bukaPanel(layanan);
    await bukaTab(panel, /Periksa/);
    return { layanan, panel };
  };

  it('groups findings by division with severity in words, rule and next step', async () => {
    await buka(bukuPada(5, kantorKurang()));
    const temuan = screen.getByRole('heading', { level: 4, name: 'harus dibereskan: Satuan kosong' }).closest('li');
    expect(temuan).toHaveTextContent('Indikator KIN-06 belum mempunyai satuan.');
    expect(temuan).toHaveTextContent('Isi satuan di lembar IKU');
    expect(temuan).toHaveTextContent('R02');
    expect(screen.getByRole('region', { name: 'Trantibum' })).toContainElement(temuan);
  });

  it('jumps to the cell of a finding', async () => {
    const { layanan, panel } = await buka(bukuPada(5, kantorKurang()));
    await panel.user.click(screen.getByRole('button', { name: 'Ke sel: Satuan kosong' }));
    expect(layanan.dituju).toMatchObject([{ tabel: 'iku', kunci: 'KIN-06', kolom: 'satuan' }]);
  });

  it('tells when that cell is gone', async () => {
    const layanan = createLayananTiruan(bukuPada(5, kantorKurang()), { selAda: false });
    const panel = await bukaPanel(layanan);
    await bukaTab(panel, /Periksa/);
    await panel.user.click(screen.getByRole('button', { name: 'Ke sel: Satuan kosong' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Sel itu tidak ditemukan.'));
  });

  it('shows only the chosen severity and division, and leads back out of an empty filter', async () => {
    const { panel } = await buka(bukuPada(5, kantorKurang()));
    await panel.user.click(screen.getByRole('button', { name: /perlu alasan/ }));
    expect(screen.queryByRole('heading', { level: 4, name: /harus dibereskan/ })).not.toBeInTheDocument();
    await panel.user.click(screen.getByRole('button', { name: /perlu alasan/ }));
    await panel.user.click(screen.getByRole('button', { name: /catatan$/ }));
    await panel.user.click(await screen.findByRole('button', { name: 'Tampilkan semua' }));
    await panel.user.selectOptions(screen.getByRole('combobox', { name: 'Bidang' }), 'GAKDA');
    expect(screen.queryByRole('region', { name: 'Trantibum' })).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Gakda' })).toBeInTheDocument();
  });

  it('restores overwritten formulas', async () => {
    const buku = {
      ...bukuPada(5),
      ditimpa: [{ tabel: 'isian', bidang: 'TRANTIB', kunci: 'KIN-06', kolom: 'capaianSd' } as const],
    };
    const { layanan, panel } = await buka(buku);
    await panel.user.click(screen.getByRole('button', { name: 'Pulihkan rumus' }));
    const dialog = await screen.findByRole('dialog', { name: 'Pulihkan rumus' });
    await panel.user.click(within(dialog).getByRole('button', { name: 'Pulihkan' }));
    await waitFor(() => expect(layanan.perintah.map(({ id }) => id)).toEqual(['pulihkanRumus']));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Pulihkan rumus' })).not.toBeInTheDocument());
  });

  it('draws thirty of many findings and the rest on demand', async () => {
    const data = kantorContoh();
    const [pertama] = data.daftarIndikator;
    if (pertama === undefined) throw new Error('the sample has no indicators');
    const banyak = Array.from({ length: 70 }, (_, i) => ({
      ...pertama,
      kode: `X-${i}`,
      indikator: `Uji ${i}`,
      satuan: '',
    }));
    const { panel } = await buka(bukuPada(5, { ...data, daftarIndikator: banyak }));
    const jumlah = (): number => screen.getAllByRole('heading', { level: 4 }).length;
    expect(jumlah()).toBe(30);
    await panel.user.click(screen.getByRole('button', { name: 'Tampilkan 30 lagi' }));
    expect(jumlah()).toBe(60);
  });

  it('asks which of two numbers is meant and writes the chosen one', async () => {
    const data = kantorContoh();
    const daftarIndikator = data.daftarIndikator.map((satu) =>
      satu.kode === 'IKU-04' ? { ...satu, realisasi: [15.2, 30.4, 0.456, null] as const } : satu,
    );
    const { layanan, panel } = await buka(bukuPada(5, { ...data, daftarIndikator }));
    const pilihan = screen.getByRole('group', { name: 'Maksudnya: Persen atau pecahan?' });
    await panel.user.click(within(pilihan).getByRole('button', { name: '45,6 %' }));
    const dialog = await screen.findByRole('dialog', { name: 'Tegaskan angka' });
    await panel.user.click(within(dialog).getByRole('button', { name: 'Tulis' }));
    await waitFor(() =>
      expect(layanan.perintah).toMatchObject([{ id: 'tegaskanAngka', masukan: { dari: 0.456, nilai: 45.6 } }]),
    );
  });
});
