import { screen, waitFor, within } from '@testing-library/react';
import { bukaPanel, bukaTab } from './build/buka-panel';
import { bukuPada, catat, catatSemua, type BukuTiruan } from './build/buku-tiruan';
import { createLayananTiruan } from './build/layanan-tiruan';

const bercatatan = (): BukuTiruan =>
  catatSemua(bukuPada(7), [
    {
      jenis: 'catatan-ditulis',
      catatan: 'c1',
      sasaran: { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' },
      teks: 'Sebut nomor perkara.',
      nilaiSaatItu: '71,5',
    },
    { jenis: 'catatan-dijawab', catatan: 'c1', teks: 'Sudah: perkara 12 dan 17.' },
  ]);

describe('Reviu', () => {
  const buka = async (buku: BukuTiruan) => {
    const layanan = createLayananTiruan(buku);
    const panel = await bukaPanel(layanan);
    await bukaTab(panel, /Reviu/);
    return { layanan, panel };
  };
  const kartu = (): HTMLElement => screen.getByRole('region', { name: 'Reviu per indikator' });

  it('shows the figures of an indicator and why they are what they are', async () => {
    await buka(bukuPada(7));
    expect(kartu()).toHaveTextContent('Persentase penegakan Perda');
    expect(kartu()).toHaveTextContent('71,5 ÷ 75 × 100 = 95,33');
    expect(kartu()).toHaveTextContent('Sangat Tinggi');
  });

  it('walks through the indicators by button and by arrow key', async () => {
    const { panel } = await buka(bukuPada(7));
    await panel.user.click(screen.getByRole('button', { name: 'Indikator berikutnya' }));
    expect(kartu()).toHaveTextContent('2 dari 21');
    await panel.user.keyboard('{ArrowRight}');
    expect(kartu()).toHaveTextContent('3 dari 21');
    await panel.user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(kartu()).toHaveTextContent('21 dari 21');
  });

  it('writes a note on the indicator and its column', async () => {
    const { layanan, panel } = await buka(bukuPada(7));
    await panel.user.click(screen.getByRole('button', { name: 'Tulis catatan' }));
    const dialog = await screen.findByRole('dialog', { name: 'Tulis catatan' });
    await panel.user.type(within(dialog).getByLabelText(/Catatan/), 'Sebut nomor perkara.');
    await panel.user.click(within(dialog).getByRole('button', { name: 'Simpan catatan' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Catatan tersimpan.'));
    expect(layanan.perintah).toEqual([
      {
        id: 'tulisCatatan',
        masukan: { sasaran: { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' }, teks: 'Sebut nomor perkara.' },
      },
    ]);
    expect(screen.getByRole('tab', { name: /1 catatan belum tuntas/ })).toBeInTheDocument();
  });

  it('accepts an answered note, and then nothing waits any more', async () => {
    const { panel } = await buka(bercatatan());
    expect(screen.getByRole('region', { name: 'Catatan (1)' })).toHaveTextContent('Sudah: perkara 12 dan 17.');
    await panel.user.click(screen.getByRole('button', { name: 'Terima' }));
    const dialog = await screen.findByRole('dialog', { name: 'Terima jawaban' });
    await panel.user.click(within(dialog).getByRole('button', { name: 'Terima' }));
    await waitFor(() => expect(screen.getByText('Tidak ada catatan yang menunggu.')).toBeInTheDocument());
  });

  it('rejects an answer only with a reason', async () => {
    const { layanan, panel } = await buka(bercatatan());
    await panel.user.click(screen.getByRole('button', { name: 'Tolak…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Tolak jawaban' });
    await panel.user.click(within(dialog).getByRole('button', { name: 'Tolak' }));
    expect(layanan.perintah).toEqual([]);
    await panel.user.type(within(dialog).getByLabelText(/Alasan/), 'Nomor belum lengkap');
    await panel.user.click(within(dialog).getByRole('button', { name: 'Tolak' }));
    await waitFor(() => expect(screen.getByRole('region', { name: 'Catatan (1)' })).toHaveTextContent('ditolak'));
  });

  it('leads from the queue to the indicator of a note', async () => {
    const buku = catat(bercatatan(), {
      jenis: 'catatan-ditulis',
      catatan: 'c2',
      sasaran: { tabel: 'isian', kunci: 'IKU-05', kolom: 'realisasi3' },
      teks: 'Cocokkan dengan laporan patroli.',
      nilaiSaatItu: '25',
    });
    const { panel } = await buka(buku);
    await panel.user.click(screen.getByRole('button', { name: 'Lihat: Jumlah pelanggaran K3' }));
    expect(kartu()).toHaveTextContent('IKU-05');
  });

  it('shows notes on the report as a whole, which have no indicator to stand under', async () => {
    const buku = catat(bukuPada(7), {
      jenis: 'catatan-ditulis',
      catatan: 'c3',
      sasaran: { tabel: 'laporan', kunci: null, kolom: null },
      teks: 'Narasi terlalu pendek.',
      nilaiSaatItu: null,
    });
    await buka(buku);
    const bagian = screen.getByRole('region', { name: 'Catatan untuk laporan (1)' });
    expect(within(bagian).getByRole('button', { name: 'Jawab' })).toBeInTheDocument();
  });

  describe('after the work was returned', () => {
    const dikembalikan = (): BukuTiruan =>
      catat(bukuPada(7), { jenis: 'langkah-dikembalikan', dari: 7, ke: 5, alasan: 'Angka patroli salah' });
    const kartuPerubahan = (): HTMLElement => screen.getByRole('region', { name: 'Sejak dikembalikan' });

    it('says what changed, old and new, with the way to the cell', async () => {
      const layanan = createLayananTiruan(dikembalikan(), {
        perubahan: [
          {
            ...{ jenis: 'diubah', kode: 'IKU-01', bidang: 'TRANTIB', kolom: 'realisasi3' },
            ...{ lama: 71.5, baru: null, judul: 'Realisasi TW III' },
          },
          { jenis: 'dihapus', kode: 'IKU-09', judul: '' },
        ],
      });
      const panel = await bukaPanel(layanan);
      await bukaTab(panel, /Reviu/);
      await panel.user.click(within(kartuPerubahan()).getByRole('button', { name: 'Apa yang berubah?' }));
      await waitFor(() => expect(kartuPerubahan()).toHaveTextContent('2 perubahan'));
      expect(kartuPerubahan()).toHaveTextContent('IKU-01 · Realisasi TW III');
      expect(kartuPerubahan()).toHaveTextContent('71,5 → kosong');
      expect(kartuPerubahan()).toHaveTextContent('IKU-09: indikator dihapus');
      await panel.user.click(screen.getByRole('button', { name: 'Lihat selnya: IKU-01, Realisasi TW III' }));
      expect(layanan.dituju).toEqual([{ tabel: 'isian', bidang: 'TRANTIB', kunci: 'IKU-01', kolom: 'realisasi3' }]);
    });

    it.each([
      ['nothing changed', [], 'Belum ada yang berubah'],
      ['nothing was kept then', null, 'tidak dapat disebut'],
    ] as const)('says so where %s', async (_, perubahan, kata) => {
      const panel = await bukaPanel(createLayananTiruan(dikembalikan(), { perubahan }));
      await bukaTab(panel, /Reviu/);
      await panel.user.click(within(kartuPerubahan()).getByRole('button', { name: 'Apa yang berubah?' }));
      await waitFor(() => expect(kartuPerubahan()).toHaveTextContent(kata));
    });
  });

  it('asks nothing about changes before anything was returned', async () => {
    await buka(bukuPada(7));
    expect(screen.queryByRole('region', { name: 'Sejak dikembalikan' })).toBeNull();
  });
});
